import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { type Order, useOrder } from '../../lib/panel';
import { match, paths } from '../../paths';
import type { Rows } from './rows';

const around = 10;

type Follow = {
  /** A story of the list is open. */
  onOpen: (id: string) => void;
  /** It is closed again. */
  onClosed: (id: string) => void;
};

/**
 * Lets J and K in an open story lead through a list, which may follow: to the
 * story that is open, and once it is closed. Rows next to it are read ahead.
 * Answers where each story stands.
 */
export function useWalk(rows: Rows, ids: readonly string[], follow: Follow) {
  const index = useMemo(() => new Map(ids.map((id, i) => [id, i])), [ids]);
  const version = rows.snapshot();
  const order = useMemo((): Order & { version: number } => {
    const at = (key: string) => index.get(rows.idOf(key) ?? '');
    return {
      version, // rows that were read since know the keys of more neighbours
      next: (key, step) => {
        const from = at(key);
        return from === undefined ? undefined : rows.read(ids[from + step] ?? '')?.key;
      },
      place: (key) => {
        const from = at(key);
        return from === undefined ? undefined : { at: from + 1, of: ids.length };
      },
    };
  }, [rows, ids, index, version]);
  useOrder(order);

  const [location] = useLocation();
  const key = match(paths.story.pattern, location)?.story;
  const id = key === undefined ? undefined : rows.idOf(key);
  const at = id === undefined ? undefined : index.get(id);
  useEffect(() => {
    if (at !== undefined) rows.want(ids.slice(Math.max(0, at - around), at + around + 1));
  }, [rows, ids, at]);
  const now = useRef(follow);
  useEffect(() => {
    now.current = follow;
  });
  const open = key !== undefined;
  const shown = at === undefined ? undefined : id;
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (shown) {
      last.current = shown;
      now.current.onOpen(shown);
    } else if (!open && last.current) {
      if (index.has(last.current)) now.current.onClosed(last.current);
      last.current = undefined;
    }
  }, [open, shown, index]);
  return index;
}
