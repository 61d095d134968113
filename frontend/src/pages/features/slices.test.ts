import { expect, test } from 'vitest';
import { axisOf, healthOf, restOf, workWords } from './slices';

const work = (stories: number, accepted: number, points: number, acceptedPoints: number) => ({
  stories,
  accepted,
  inHand: 0,
  points,
  acceptedPoints,
});

test('what can wait is the whole without what ships first', () => {
  expect(restOf(work(8, 1, 27, 5), work(4, 1, 16, 5))).toEqual(work(4, 0, 11, 0));
});

test('a slice says what it contains', () => {
  expect(workWords(work(4, 1, 16, 5))).toBe('4 stories, 11 pts left');
  expect(workWords(work(1, 0, 1, 0))).toBe('1 story, 1 pt left');
  expect(workWords(work(2, 2, 8, 8))).toBe('2 stories, all shipped');
  expect(workWords(work(2, 0, 0, 0))).toBe('2 stories, not estimated yet');
  expect(workWords(work(0, 0, 0, 0))).toBe('only what was dropped');
});

test('a chance is good, at risk or off', () => {
  expect([0.85, 0.84, 0.5, 0.49].map(healthOf)).toEqual([
    'ON_TRACK',
    'AT_RISK',
    'AT_RISK',
    'OFF_TRACK',
  ]);
});

test('the axis begins today, holds every day and names a few', () => {
  const axis = axisOf('2026-08-20', ['2026-09-07', '2026-10-08', null]);
  expect(axis.at('2026-08-20')).toBe(0);
  expect(axis.at('2026-08-01')).toBe(0);
  expect(axis.at('2026-10-08')).toBeLessThan(100);
  expect(axis.ticks.map(({ at }) => at < 100)).toEqual([true, true, true]);
  expect(axis.ticks[0]?.words).toMatch(/^3 Sep/);
  expect(axisOf('2026-08-20', []).ticks.length).toBeGreaterThan(1);
});
