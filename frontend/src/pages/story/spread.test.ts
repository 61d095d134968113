import { expect, test } from 'vitest';
import { nearest, spreadWords } from './spread';

test('says how far apart votes are, and when they are not', () => {
  expect(spreadWords({ lowest: 3, highest: 8, median: 5.5 })).toBe('3 to 8, the middle is 5.5.');
  expect(spreadWords({ lowest: 5, highest: 5, median: 5 })).toBe(
    'All who can say hold it to be 5.',
  );
  expect(spreadWords(null)).toBe('Nobody can say.');
});

test('suggests the value of the scale that is nearest, of two the larger', () => {
  expect(nearest([1, 2, 3, 5, 8, 13], 5)).toBe(5);
  expect(nearest([1, 2, 3, 5, 8, 13], 6.5)).toBe(8);
  expect(nearest([1, 2, 3, 5, 8, 13], 4)).toBe(5);
  expect(nearest([], 4)).toBeUndefined();
});
