import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingBegins, readingEnds, refresh, useFresh } from './freshness';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('pages are read anew at once when nothing is being read', () => {
  const { result } = renderHook(useFresh);
  const before = result.current.fetchKey;
  act(() => refresh());
  expect(result.current.fetchKey).toBe(before + 1);
});

test('what changed while something is read is read once that is there', () => {
  const { result } = renderHook(useFresh);
  const before = result.current.fetchKey;
  readingBegins();
  readingBegins();
  act(() => {
    refresh();
    refresh();
  });
  expect(result.current.fetchKey).toBe(before);
  act(() => readingEnds());
  expect(result.current.fetchKey).toBe(before);
  act(() => readingEnds());
  expect(result.current.fetchKey).toBe(before + 1);
});

test('nothing waits long for what takes long, and is read again after it', () => {
  const { result } = renderHook(useFresh);
  const before = result.current.fetchKey;
  readingBegins();
  act(() => refresh());
  act(() => void vi.advanceTimersByTime(2_000));
  expect(result.current.fetchKey).toBe(before + 1);
  act(() => readingEnds());
  expect(result.current.fetchKey).toBe(before + 2);
});
