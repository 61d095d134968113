import { expect, test } from 'vitest';
import { areaBetween, lineThrough, scale, stepsThrough, ticks } from './scale';

test('a value has its place on an axis, also one that runs upwards', () => {
  const x = scale([10, 20], [0, 200]);
  expect([10, 15, 20, 25].map(x)).toEqual([0, 100, 200, 300]);
  const y = scale([0, 4], [100, 20]);
  expect([0, 1, 4].map(y)).toEqual([100, 80, 20]);
});

test('the marks of an axis are round numbers within it', () => {
  expect(ticks(74.5, 96.5, 5)).toEqual([75, 80, 85, 90, 95]);
  expect(ticks(-3, 7, 5)).toEqual([-2, 0, 2, 4, 6]);
  expect(ticks(0, 1_000, 5)).toEqual([0, 200, 400, 600, 800, 1_000]);
  expect(ticks(0.06, 0.34, 6).map((value) => value.toFixed(2))).toEqual([
    '0.10',
    '0.15',
    '0.20',
    '0.25',
    '0.30',
  ]);
  expect(ticks(4.11, 4.19, 1)).toEqual([]);
});

test('points are joined by straight lines, by steps, and to areas', () => {
  const points = [
    [0, 10],
    [5.04, 4],
    [9, 7],
  ] as const;
  expect(lineThrough(points)).toBe('M0,10L5,4L9,7');
  expect(stepsThrough(points)).toBe('M0,10L5,10L5,4L9,4L9,7');
  expect(
    areaBetween(points.slice(0, 2), [
      [0, 20],
      [5, 20],
    ]),
  ).toBe('M0,10L5,4L5,20L0,20Z');
  expect([lineThrough([]), stepsThrough([]), areaBetween([], [])]).toEqual(['', '', '']);
});
