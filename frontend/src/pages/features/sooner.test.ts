import { expect, test } from 'vitest';
import { leversOf, type Open } from './sooner';

const sprints = {
  now: { id: 's1', name: 'Sprint 24', start: '2026-11-24' },
  next: { id: 's2', name: 'Sprint 25', start: '2026-12-08' },
};
const story = (
  id: string,
  feature: string,
  sprint?: keyof typeof sprints,
  slice = 'FIRST',
): Open => ({
  id,
  key: id,
  title: id,
  slice,
  points: 3,
  sprint: sprint && sprints[sprint],
  feature: { id: feature, title: feature.toUpperCase() },
});

const open = [
  story('a1', 'a'),
  story('mine-last', 'f'),
  story('b1', 'b', 'next'),
  story('mine-first', 'f', 'next'),
  story('a2', 'a', 'now'),
  story('mine-later', 'f', undefined, 'LATER'),
];

test('what is built before its last story could come after it', () => {
  const levers = leversOf(open, 'f', true, 's1');
  expect(levers?.last.id).toBe('mine-last');
  expect(levers?.left.id).toBe('mine-first');
  expect(levers?.ahead).toEqual([
    { id: 'a', title: 'A', stories: 2 },
    { id: 'b', title: 'B', stories: 1 },
  ]);
  expect(levers?.movable).toBe(true);
  expect(levers?.laterFirst).toBe(false);
});

test('the whole ends with what is later, which may come before the first slice', () => {
  expect(leversOf(open, 'f', false, 's1')?.last.id).toBe('mine-later');
  expect(leversOf(open.toReversed(), 'f', true, 's1')?.laterFirst).toBe(true);
});

test('nothing can come before what is first, and nothing is open of another', () => {
  expect(leversOf([story('only', 'f')], 'f', true, undefined)?.movable).toBe(false);
  expect(leversOf(open, 'g', true, undefined)).toBeUndefined();
});
