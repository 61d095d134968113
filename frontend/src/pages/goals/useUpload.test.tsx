import { act as settle, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { decides } from '../../test/right';
import { ApiError, OfflineError } from '../../api/errors';
import { useUpload } from './useUpload';

type Told = { done: string; undo: () => Promise<unknown> };
const told = vi.hoisted(() => vi.fn<(what: Told) => void>());
vi.mock('../../api/act', () => ({ act: told }));

/** Two parts, of 1,000 and of 500. */
const rows = Array.from({ length: 1_500 }, (_, n) => ({
  row: n + 1,
  at: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
  value: n,
  note: '',
  recorded: null,
}));

function show() {
  const environment = createMockEnvironment();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <RelayEnvironmentProvider environment={environment}>{children}</RelayEnvironmentProvider>
  );
  const { result, unmount } = renderHook(() => useUpload('goal_1', decides), { wrapper });
  const { mock } = environment;
  const input = () => mock.getMostRecentOperation().request.variables['input'];
  const answer = (requestId: string) =>
    settle(async () =>
      mock.resolveMostRecentOperation({
        data: { recordReadings: { requestId, goal: null } } as never,
      }),
    );
  const lose = () => settle(async () => mock.rejectMostRecentOperation(new OfflineError('cut')));
  return { result, unmount, mock, input, answer, lose };
}

beforeEach(() => told.mockClear());

test('the part that is under way when it is stopped is told, and taken back with the rest', async () => {
  const { result, unmount, mock, input, answer } = show();
  await settle(async () => void result.current.send(rows));
  await answer('request_1');
  const { stop, tell } = result.current;
  const stopped = stop().then(() => tell(rows.length));
  unmount();
  expect(told).not.toHaveBeenCalled();
  await answer('request_2');
  await stopped;
  expect(told).toHaveBeenCalledOnce();
  const what = told.mock.calls[0]?.[0];
  expect(what?.done).toBe('Recorded 1\u202f500 readings.');

  const undone = what?.undo();
  expect(input()).toEqual({ goalId: 'goal_1', requestId: 'request_2' });
  const nothing = new ApiError('There is nothing to undo.', { code: 'INVALID' });
  await settle(async () => mock.rejectMostRecentOperation(nothing));
  expect(input()).toEqual({ goalId: 'goal_1', requestId: 'request_1' });
  await settle(async () =>
    mock.resolveMostRecentOperation({ data: { undoReadings: { undone: 1_000, kept: 0 } } }),
  );
  await undone;
});

test('once stopped, no further part is sent', async () => {
  const { result, mock, answer } = show();
  await settle(async () => void result.current.send(rows));
  const stopped = result.current.stop();
  await answer('request_1');
  await stopped;
  expect(mock.getAllOperations()).toEqual([]);
  result.current.tell(rows.length);
  expect(told.mock.calls[0]?.[0].done).toBe('Recorded 1\u202f000 readings of 1\u202f500.');
});

test('a part whose answer was lost is sent again under its key, the next under another', async () => {
  const { result, input, answer, lose } = show();
  await settle(async () => void result.current.send(rows));
  const first = input();
  await lose();
  expect(result.current.error).toMatch(/did not answer/);
  await settle(async () => void result.current.send(rows));
  expect(input()).toEqual(first);
  await answer('request_1');
  expect(input().readings).toHaveLength(500);
  expect(input().idempotencyKey).not.toBe(first.idempotencyKey);
});

test('undo stops where the server does not answer', async () => {
  const { result, mock, answer } = show();
  await settle(async () => void result.current.send(rows.slice(0, 3)));
  await answer('request_1');
  result.current.tell(3);
  const undone = told.mock.calls[0]?.[0].undo();
  const refused = undone?.catch((error: unknown) => error);
  await settle(async () => mock.rejectMostRecentOperation(new OfflineError('cut')));
  expect(await refused).toBeInstanceOf(OfflineError);
});
