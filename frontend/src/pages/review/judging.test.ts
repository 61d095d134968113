import { expect, test } from 'vitest';
import { leftIn, nextOf, type Standing, standingOf } from './judging';

const standing = (state: string, failed: string[] = [], word = '') =>
  standingOf({ id: 'k', state }, failed, () => word);

test('a criterion is met, failed, excused by a word, or still open', () => {
  expect(standing('MET', ['k'], 'Fine')).toBe('met');
  expect(standing('OPEN')).toBe('open');
  expect(standing('UNVERIFIED')).toBe('open');
  expect(standing('UNVERIFIED', ['k'])).toBe('failed');
  expect(standing('OPEN', ['k'], 'Fine without')).toBe('excused');
  expect(standing('OPEN', [], 'Fine without')).toBe('open');
});

test('accepting comes next only once nothing is left to check', () => {
  const next = (...all: Standing[]) => nextOf(all);
  expect(next('met', 'open')).toBe('check');
  expect(next('met', 'open', 'failed')).toBe('sendBack');
  expect(next('met', 'excused')).toBe('accept');
  expect(next()).toBe('accept');
});

test('what is left is said, and where it goes', () => {
  expect(leftIn(['met', 'open', 'excused'], 'Priya')).toBe('1 to check, 1 with your word');
  expect(leftIn(['met', 'met'], 'Priya')).toBe('2 met');
  expect(leftIn(['met', 'failed'], 'Priya')).toBe('goes to Priya, in progress');
  expect(leftIn(['failed'], '')).toBe('goes back to in progress');
  expect(leftIn([], 'Priya')).toBe('No criteria to judge by');
});
