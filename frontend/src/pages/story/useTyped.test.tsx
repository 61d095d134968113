import { act, renderHook } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTyped } from './useTyped';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const typing = () => userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

test('a digit is a value, and waits where another may follow', async () => {
  const taken: number[] = [];
  renderHook(() => useTyped([1, 2, 3, 5, 8, 13], (value) => taken.push(value)));
  const user = typing();
  await user.keyboard('8');
  expect(taken).toEqual([8]);
  await user.keyboard('13');
  expect(taken).toEqual([8, 13]);
  await user.keyboard('1');
  expect(taken).toEqual([8, 13]);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(taken).toEqual([8, 13, 1]);
  await user.keyboard('4');
  expect(taken).toEqual([8, 13, 1]);
});
