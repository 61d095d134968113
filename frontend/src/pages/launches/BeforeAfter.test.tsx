import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BeforeAfter } from './BeforeAfter';

const effect = (before: number, after: number) => ({
  change: after - before,
  before: { mean: before },
  after: { mean: after },
  goal: { metric: { unit: '%' } },
});

test.each([
  [0.04, 0.01, 'From 0.04 % → to 0.01 %'],
  [1.04, 1.01, 'From 1.04 % → to 1.01 %'],
  [8.2375, 7.9, 'From 8.24 % → to 7.9 %'],
])('%d and %d are told apart', (before, after, words) => {
  expect(render(<BeforeAfter effect={effect(before, after)} />).container.textContent).toBe(words);
});
