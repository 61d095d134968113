import { expect, test } from 'vitest';
import { suggestKey } from './suggestKey';

test.each([
  ['Checkout', 'CHE'],
  ['Order desk', 'OD'],
  ['Größe', 'GRO'],
  ['2 go', 'GO'],
  ['', ''],
])('%s is %s', (name, key) => {
  expect(suggestKey(name)).toBe(key);
});
