import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  changed,
  readingBegins,
  readingEnds,
  refresh,
  useFresh,
  useFreshAfterChanges,
} from './freshness';

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

test('what counts all there is is read again after changes from here, once for several in a row', () => {
  const { result } = renderHook(() => ({ page: useFresh(), counts: useFreshAfterChanges() }));
  const { page, counts } = result.current;
  changed();
  act(() => void vi.advanceTimersByTime(299));
  changed();
  act(() => void vi.advanceTimersByTime(299));
  expect(result.current.counts.fetchKey).toBe(counts.fetchKey);
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current.counts.fetchKey).toBe(counts.fetchKey + 1);
  expect(result.current.page.fetchKey).toBe(page.fetchKey);
});
