import { expect, test } from 'vitest';
import { arithmetic, effortOf, effortWords, factors, riceScore, roundScore } from './rice';

const guess = { reach: 41_000, impact: 1, confidence: 0.8, effortGuess: 20 };
const estimated = { points: 27, stories: 8 };
const none = { points: 0, stories: 0 };

test('reach × impact × confidence ÷ effort', () => {
  const score = riceScore(guess, estimated);
  expect(score && roundScore(score)).toBe(1215);
  expect(roundScore(2.345)).toBe(2.3);
  expect(arithmetic(guess, estimated)).toBe('41\u202f000 × 1 × 80 % ÷ 27 pts = 1\u202f215');
});

test('the effort of its stories counts before the guess, which is marked as one', () => {
  expect(effortOf(guess, estimated)).toEqual({ points: 27, guessed: false });
  expect(effortWords(guess, estimated)).toBe('Effort is the sum of its 8 stories, not a guess.');
  expect(riceScore(guess, none)).toBe(1640);
  expect(factors(guess, none).effort).toBe('~20 pts');
  expect(effortWords(guess, none)).toBe('Effort is a guess, until its stories are estimated.');
});

test('no score while something is missing, and it says what', () => {
  const unguessed = { ...guess, effortGuess: null };
  expect(riceScore({ ...guess, confidence: null }, estimated)).toBeUndefined();
  expect(riceScore(unguessed, none)).toBeUndefined();
  expect(riceScore({ ...guess, effortGuess: 0 }, none)).toBeUndefined();
  expect(riceScore({ ...guess, reach: 0 }, estimated)).toBe(0);
  expect(arithmetic({ ...unguessed, reach: null }, none)).toBe(
    'No score yet: nobody said its reach and effort.',
  );
  expect(effortWords(unguessed, none)).toContain('There is neither yet.');
  expect(effortWords(unguessed, { points: 0, stories: 1 })).toBe(
    'Its 1 story has no estimate yet, and nobody guessed the effort.',
  );
});
