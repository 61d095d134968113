import { expect, test } from 'vitest';
import { heldWords } from './held';

const scores = (times: number, held: number) => [
  { likely: 0.5, times: 3, held: 1 },
  { likely: 0.85, times, held },
];

test('a score is a part of its times once there are enough of them', () => {
  expect(heldWords(scores(41, 34))).toBe('When we said 85 %, it held 83 % of 41 times.');
  expect(heldWords(scores(4, 3))).toBe('When we said 85 %, it held 3 of 4 times.');
  expect(heldWords(scores(1, 1))).toBe('When we said 85 %, it held 1 of 1 time.');
  expect(heldWords(scores(41, 34), 0.5)).toBe('When we said 50 %, it held 1 of 3 times.');
});

test('without a statement whose day is over there is no score', () => {
  expect(heldWords(scores(0, 0))).toBeUndefined();
  expect(heldWords([])).toBeUndefined();
});
