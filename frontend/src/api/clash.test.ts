import { expect, test, vi } from 'vitest';
import { choosing, choosingEach, Kept, useQuestion } from './clash';
import { ApiError } from './errors';
import { renderHook, waitFor } from '@testing-library/react';

const about = { title: 'Points of CHK-1', names: { points: 'Points' } };
const conflict = (version: number, current: number, at?: string) =>
  new ApiError(
    'changed',
    {
      code: 'CONFLICT',
      version,
      fields: [{ name: 'points', base: 3, current, yours: 5 }],
    },
    at,
  );

function change() {
  const send = vi
    .fn<(version: number) => Promise<string>>()
    .mockRejectedValueOnce(conflict(8, 2))
    .mockResolvedValue('saved');
  const { result } = renderHook(() => useQuestion());
  return { send, result, answer: choosing(about, 7, send) };
}

test("what someone else picked is shown beside one's own, which may be sent over it", async () => {
  const { send, result, answer } = change();
  await waitFor(() =>
    expect(result.current?.clashes).toEqual([{ name: 'points', theirs: '2', yours: '5' }]),
  );
  result.current?.answer(true);
  expect(await answer).toBe('saved');
  expect(send.mock.calls).toEqual([[7], [8]]);
  await waitFor(() => expect(result.current).toBeUndefined());
});

test('theirs may stay', async () => {
  const { send, result, answer } = change();
  const caught = answer.catch((error: unknown) => error);
  await waitFor(() => expect(result.current).toBeDefined());
  result.current?.answer(false);
  expect(await caught).toBeInstanceOf(Kept);
  expect(send).toHaveBeenCalledTimes(1);
});

test('another refusal is one', async () => {
  const refused = new ApiError('no', { code: 'FORBIDDEN' });
  await expect(choosing(about, 7, () => Promise.reject(refused))).rejects.toBe(refused);
});

test('of several, the one that clashes is asked about', async () => {
  const send = vi
    .fn<(changes: { id: number; version: number }[]) => Promise<string>>()
    .mockRejectedValueOnce(conflict(8, 2, 'b'))
    .mockRejectedValueOnce(conflict(9, 1, 'c'))
    .mockResolvedValue('saved');
  const { result } = renderHook(() => useQuestion());
  const changes = [1, 2, 3].map((id) => ({ id, version: 7 }));
  const answer = choosingEach(changes, ({ id }) => ({ ...about, title: `CHK-${id}` }), send);
  await waitFor(() => expect(result.current?.title).toBe('CHK-2'));
  result.current?.answer(true);
  await waitFor(() => expect(result.current?.title).toBe('CHK-3'));
  result.current?.answer(false);
  expect(await answer).toBe('saved');
  expect(send.mock.lastCall?.[0]).toEqual([
    { id: 1, version: 7 },
    { id: 2, version: 8 },
  ]);
});

test('a second clash waits until the first is answered', async () => {
  const one = change();
  const two = change();
  await waitFor(() => expect(one.result.current).toBeDefined());
  const first = one.result.current;
  first?.answer(true);
  expect(await one.answer).toBe('saved');
  await waitFor(() => expect(two.result.current?.id).not.toBe(first?.id));
  two.result.current?.answer(false);
  await expect(two.answer).rejects.toBeInstanceOf(Kept);
});
