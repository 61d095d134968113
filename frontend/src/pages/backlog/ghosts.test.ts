import { expect, test } from 'vitest';
import type { Proposal } from '../proposals/proposal';
import { ghostsIn, isTold } from './ghosts';

const all = ['a', 'b', 'c', 'd'];
const proposal = (...steps: Proposal['steps']) => ({ id: 'p', steps }) as Proposal;
const move = (input: object) => ({ mutation: 'moveStory', input: { ...input } });
const where = (steps: Proposal['steps'], shown = all) =>
  ghostsIn([proposal(...steps)], all, shown).map(({ rank, below }) => [rank, below]);

test('a ghost stands at the rank that is proposed', () => {
  expect(where([move({ id: 'd', after: 'a' })])).toEqual([[2, 'a']]);
  expect(where([move({ id: 'd', before: 'b' })])).toEqual([[2, 'a']]);
  expect(where([move({ id: 'd', to: 'TOP' })])).toEqual([[1, null]]);
  expect(where([move({ id: 'a', to: 'BOTTOM' })])).toEqual([[4, 'd']]);
});

test('a new story has its ghost, too', () => {
  const write = (input: object) => [{ mutation: 'createStory', input: { title: 'New', ...input } }];
  expect(where(write({ after: 'b' }))).toEqual([[3, 'b']]);
  expect(where(write({}))).toEqual([[5, 'd']]);
});

test('where its neighbour is not shown it stands below the next that is', () => {
  expect(where([move({ id: 'd', after: 'b' })], ['a', 'c'])).toEqual([[3, 'a']]);
});

test('stories that go together have one ghost', () => {
  expect(where([move({ id: 'c', to: 'TOP' }), move({ id: 'd', after: 'c' })])).toEqual([[1, null]]);
});

test('what is no order has none', () => {
  expect(where([{ mutation: 'estimateStory', input: { id: 'a', points: 3 } }])).toEqual([]);
  expect(where([move({ id: 'gone', after: 'a' })])).toEqual([]);
});

test('who neither decides nor proposed it can only read a ghost', () => {
  const told = (mine: boolean, decides: boolean, waits = true) =>
    isTold({ proposal: { mine, waits, right: { decides } } as Proposal, rank: 1, below: null });
  expect(told(false, false)).toBe(true);
  expect(told(true, false)).toBe(false);
  expect(told(false, true)).toBe(false);
  expect(told(true, true, false)).toBe(true);
});
