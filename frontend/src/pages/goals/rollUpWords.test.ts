import { expect, test } from 'vitest';
import { rollUpWords } from './rollUpWords';

test.each<[number, number, number | null, string]>([
  [
    2,
    0,
    0.5,
    'They measure the same as this goal, and together made 50 % of the way to their targets.',
  ],
  [1, 0, -0.2, 'It measures the same as this goal, and made −20 % of the way to its target.'],
  [
    2,
    1,
    0.42,
    '2 of 3 measure the same as this goal, and made 42 % of the way to their targets. The other one is left out.',
  ],
  [
    1,
    2,
    1.1,
    '1 of 3 measures the same as this goal, and made 110 % of the way to its target. The other 2 are left out.',
  ],
  [
    0,
    2,
    null,
    'They measure something else than this goal, or not yet: what they made is not added up.',
  ],
])('%i that measure the same and %i others', (goals, others, made, words) => {
  expect(rollUpWords({ goals, others, made })).toBe(words);
});
