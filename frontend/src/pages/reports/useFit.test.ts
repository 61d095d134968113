import { expect, test } from 'vitest';
import { fitOf } from './useFit';

test('a paper is set smaller until it fits one page', () => {
  expect(fitOf(() => 1123)).toEqual({ size: 1, over: 0 });
  expect(fitOf(() => 1124)).toEqual({ size: 0.95, over: 0 });
  expect(fitOf((width) => (1300 * 794) / width)).toEqual({ size: 0.9, over: 0 });
});

test('what is too long in the smallest size, too, is told in lines', () => {
  expect(fitOf(() => 1123 / 0.8 + 10 * 21)).toEqual({ size: 0.8, over: 10 });
});
