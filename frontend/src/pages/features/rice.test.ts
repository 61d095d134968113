import { expect, test } from 'vitest';
import { riceScore, roundScore } from './rice';

test('reach × impact × confidence ÷ effort', () => {
  const score = riceScore({ reach: 41_000, impact: 1, confidence: 0.8 }, 27);
  expect(score && roundScore(score)).toBe(1215);
  expect(roundScore(2.345)).toBe(2.3);
});

test('no score while something is missing', () => {
  expect(riceScore({ reach: 41_000, impact: 1, confidence: null }, 27)).toBeUndefined();
  expect(riceScore({ reach: 41_000, impact: 1, confidence: 0.8 }, 0)).toBeUndefined();
  expect(riceScore({ reach: 0, impact: 1, confidence: 0.8 }, 27)).toBe(0);
});
