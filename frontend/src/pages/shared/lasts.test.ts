import { expect, test } from 'vitest';
import { endsAfter } from './lasts';

test('the longest link ends within a year of a clock that is behind', () => {
  expect(endsAfter('365', Date.UTC(2026, 0, 1))).toBe('2026-12-31T23:50:00.000Z');
});
