import { beforeEach, expect, test } from 'vitest';
import { lastVisit, visited } from './visit';

const minute = 60_000;
beforeEach(() => localStorage.clear());

test('the last visit is the one before this', () => {
  expect(lastVisit('CHK', 0)).toBeUndefined();
  visited('CHK', 10, 0);
  visited('CHK', 12, 20 * minute); // still the same
  expect(lastVisit('CHK', 30 * minute)).toBeUndefined();
  const before = { at: 20 * minute, number: 12 };
  expect(lastVisit('CHK', 60 * minute)).toEqual(before);
  visited('CHK', 40, 60 * minute);
  visited('CHK', 41, 70 * minute);
  expect(lastVisit('CHK', 71 * minute)).toEqual(before);
  expect(lastVisit('OTHER', 71 * minute)).toBeUndefined();
});

test('what is kept and cannot be read is no visit', () => {
  localStorage.setItem('throughline.visit.CHK', '{');
  expect(lastVisit('CHK')).toBeUndefined();
});
