import { expect, test, vi } from 'vitest';
import { locate, type Ranks } from './locate';
import { moved } from './order';

const rankOf = (i: number) => String(i * 2).padStart(6, '0');
const order = Array.from({ length: 10_000 }, (_, i) => `story_${i}`);
const known = (ids: readonly string[]) =>
  new Map(ids.map((id) => [id, rankOf(Number(id.slice('story_'.length)))]));

test('a rank finds its place among ten thousand in two rounds', async () => {
  const ranks = vi.fn<Ranks>((ids) => Promise.resolve(known(ids)));
  for (const at of [0, 1, 99, 100, 101, 4321, 9900, 9999]) {
    ranks.mockClear();
    const rank = `${rankOf(at)}5`; // right after the story at `at`
    const place = await locate(order, rank, ranks);
    expect(moved(order, [{ id: 'new', ...place }]).indexOf('new')).toBe(at + 1);
    expect(ranks.mock.calls.length).toBeLessThanOrEqual(2);
    expect(Math.max(...ranks.mock.calls.map(([ids]) => ids.length))).toBeLessThanOrEqual(100);
  }
});

test('before all of them, and among none', async () => {
  const ranks: Ranks = (ids) => Promise.resolve(known(ids));
  expect(await locate(order, '', ranks)).toEqual({ before: 'story_0' });
  expect(await locate([], '5', ranks)).toEqual({ to: 'BOTTOM' });
  expect(await locate(['story_3'], rankOf(2), ranks)).toEqual({ before: 'story_3' });
});
