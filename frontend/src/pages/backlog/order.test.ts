import { expect, test } from 'vitest';
import { byRank, moved, movesBack, movesTo, step } from './order';

const order = ['a', 'b', 'c', 'd', 'e'];

test('a block of stories moves to one place and keeps its order', () => {
  expect(moved(order, movesTo(['d', 'b'], { before: 'a' }))).toEqual(['d', 'b', 'a', 'c', 'e']);
  expect(moved(order, movesTo(['a', 'b'], { after: 'd' }))).toEqual(['c', 'd', 'a', 'b', 'e']);
  expect(moved(order, movesTo(['e'], { to: 'TOP' }))).toEqual(['e', 'a', 'b', 'c', 'd']);
});

test('a move next to a story that is not here leaves the order as it is', () => {
  expect(moved(order, movesTo(['c'], { after: 'elsewhere' }))).toEqual(order);
});

test('whatever was moved can be moved back', () => {
  for (const ids of [['a'], ['e'], ['b', 'd'], ['a', 'b'], ['a', 'c', 'e'], order]) {
    const there = moved(order, movesTo(ids, { to: 'BOTTOM' }));
    expect(moved(there, movesBack(order, ids))).toEqual(order);
  }
});

test('stories taken out of a list come back to their places', () => {
  expect(moved(['a', 'c', 'e'], movesBack(order, ['b', 'd']))).toEqual(order);
});

test('one step up and down, until the end', () => {
  expect(step(order, ['c'], -1)).toEqual({ before: 'b' });
  expect(step(order, ['c'], 1)).toEqual({ after: 'd' });
  expect(step(order, ['b', 'c'], 1)).toEqual({ after: 'd' });
  expect(step(order, ['a', 'b'], -1)).toBeUndefined();
  expect(step(order, ['e'], 1)).toBeUndefined();
  expect(step(order, ['a', 'c'], -1)).toEqual({ to: 'TOP' });
});

test('ids by rank', () => {
  const ranks: Record<string, string> = { a: 'm', b: 'c', c: 'd' };
  expect(byRank(['x', 'a', 'b', 'c'], (id) => ranks[id])).toEqual(['b', 'c', 'a', 'x']);
});
