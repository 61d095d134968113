import { expect, test } from 'vitest';
import { type Item, shift } from './StoryList';

const sizes = { story: 32, group: 30, new: 40, ghost: 38, told: 38, horizon: 24 };
const list = (...ids: string[]): Item[] => ids.map((id) => ({ kind: 'story', id }));
const shown = new Map([
  ['c', 64],
  ['d', 96],
  ['e', 128],
]);

test('what is on screen stays where it is when rows come or go above it', () => {
  expect(shift(shown, list('a', 'b', 'c', 'd', 'e'), sizes)).toBe(0);
  expect(shift(shown, list('x', 'a', 'b', 'c', 'd', 'e'), sizes)).toBe(32);
  expect(shift(shown, list('b', 'c', 'd', 'e'), sizes)).toBe(-32);
});

test('a row that was moved itself is not followed', () => {
  expect(shift(shown, list('c', 'a', 'b', 'd', 'e'), sizes)).toBe(0);
  expect(shift(shown, list('a', 'b', 'd', 'c', 'e'), sizes)).toBe(0);
  expect(shift(shown, list('x', 'y'), sizes)).toBe(0);
});
