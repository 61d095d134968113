import { expect, test } from 'vitest';
import { apart, axisOf, spaced, weekday } from './axis';

const day = (date: string, works = true) => ({ date, begins: `${date}T00:00:00+02:00`, works });
const sprint = [
  day('2026-08-20'),
  day('2026-08-21'),
  day('2026-08-22', false),
  day('2026-08-23', false),
  day('2026-08-24'),
];

test('time stands still on days that are not worked', () => {
  const { at, length, days } = axisOf(sprint);
  expect(length).toBe(3);
  expect(at('2026-08-20T12:00:00+02:00')).toBe(0.5);
  expect(at('2026-08-22T18:00:00+02:00')).toBe(2);
  expect(at('2026-08-24T06:00:00+02:00')).toBe(2.25);
  expect(at('2026-08-19T06:00:00+02:00')).toBe(0);
  expect(at('2026-09-01T06:00:00+02:00')).toBe(3);
  expect(days.map(({ date }) => weekday(date))).toEqual(['Thu 20', 'Fri 21', 'Mon 24']);
});

test('a sprint over a weekend alone is shown all the same', () => {
  expect(axisOf(sprint.slice(2, 4)).length).toBe(2);
});

test('words at an axis and at its end have room', () => {
  expect(spaced([1, 2, 3, 4, 5, 6], 100, 40)).toEqual([1, 4]);
  expect(spaced([], 100, 40)).toEqual([]);
  expect(apart([50, 48, 10], 14)).toEqual([62, 48, 10]);
});
