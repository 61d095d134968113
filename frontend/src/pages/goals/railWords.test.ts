import { expect, test } from 'vitest';
import { limitWords, type Rail, railStands } from './railWords';

const rail: Rail = {
  direction: 'DOWN',
  unit: 'a week',
  limit: 120,
  brokenSince: null,
  current: { value: 84, at: '2026-08-17T06:00:00Z' },
};

test('a limit says on which side of it is well', () => {
  expect(limitWords(rail)).toBe('at most 120 a week');
  expect(limitWords({ ...rail, direction: 'UP', unit: '%', limit: 99.5 })).toBe('at least 99.5 %');
});

test('a guard rail holds, broke on a day of the product, or nobody knows', () => {
  expect(railStands(rail, 'Europe/Berlin').words).toBe('Holds');
  const brokenSince = '2025-08-13T22:30:00Z';
  expect(railStands({ ...rail, brokenSince }, 'Europe/Berlin')).toEqual({
    state: 'broken',
    words: 'Broken since 14 Aug 2025',
  });
  expect(railStands({ ...rail, current: null }, 'Europe/Berlin').state).toBe('unknown');
});
