import { expect, test } from 'vitest';
import { treeOf } from './goalTree';

const goal = (id: string, wider?: string) => ({ id, serves: wider ? { id: wider } : null });
const told = (...goals: ReturnType<typeof goal>[]) =>
  treeOf(goals).map(({ goal, depth }) => `${depth} ${goal.id}`);

test('what serves a goal stands below it, in the order it came', () => {
  expect(told(goal('b', 'a'), goal('x'), goal('a'), goal('c', 'a'), goal('d', 'c'))).toEqual([
    '0 x',
    '0 a',
    '1 b',
    '1 c',
    '2 d',
  ]);
});

test('what serves a goal that is not in the list stands by itself', () => {
  expect(told(goal('b', 'closed'), goal('a'))).toEqual(['0 b', '0 a']);
});
