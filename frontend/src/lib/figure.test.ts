import { expect, test } from 'vitest';
import { figure } from './figure';

test('a number as people type it', () => {
  expect(figure('84')).toBe(84);
  expect(figure('6,9')).toBe(6.9);
  expect(figure('41\u202f000')).toBe(41_000);
  expect(figure('-2.5')).toBe(-2.5);
  expect(figure(' ')).toBeNull();
  expect(figure('84 s')).toBeUndefined();
});
