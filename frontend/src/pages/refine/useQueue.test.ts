import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useQueue } from './useQueue';

const queueOf = (drafts: string[], chosen: string | null) =>
  renderHook(({ drafts, chosen }) => useQueue(drafts, chosen), {
    initialProps: { drafts, chosen },
  });

test('begins with the first, or with the one that is asked for', () => {
  expect(queueOf(['a', 'b', 'c'], null).result.current.at).toBe(0);
  expect(queueOf(['a', 'b', 'c'], 'c').result.current.at).toBe(2);
  expect(queueOf(['a', 'b', 'c'], 'gone').result.current.at).toBe(0);
});

test('keeps the place of what is no draft any more, and passes it over', () => {
  const { result, rerender } = queueOf(['a', 'b', 'c'], 'a');
  rerender({ drafts: ['a', 'c'], chosen: 'a' });
  expect(result.current.order).toEqual(['a', 'b', 'c']);
  expect(result.current.nextDraft).toBe('c');
  expect(result.current.drafts).toEqual(['a', 'c']);
});

test('has what became a draft meanwhile at its end, wherever it is ranked', () => {
  const { result, rerender } = queueOf(['a', 'b'], 'b');
  rerender({ drafts: ['new', 'a', 'b'], chosen: 'b' });
  expect(result.current.order).toEqual(['a', 'b', 'new']);
  expect(result.current.at).toBe(1);
  expect(result.current.nextDraft).toBe('new');
});
