import { useCallback, useEffect, useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { createStore } from './store';

/**
 * The state of a link that opens a panel: where it was opened from. From one
 * panel to the next, the page below stays.
 */
export function overHere(): { over: string } {
  const now = history.state as { over?: string } | null;
  return { over: now?.over ?? location.pathname };
}

/** Closes the panel on screen: back to where it was opened, or to `otherwise` when it was opened by its address. */
export function useClosePanel(otherwise: string): () => void {
  return useCallback(() => {
    const opened = (history.state as { over?: string } | null)?.over;
    if (opened) history.back();
    else navigate(otherwise + location.search);
  }, [otherwise]);
}

/** The order a page shows its stories in: where J and K lead from the one in the panel. */
export type Order = {
  /** The key of the story so many places after the given one; undefined at the end, or while unknown. */
  next: (key: string, step: 1 | -1) => string | undefined;
  /** Its place, from 1, of how many: `2 of 18`; undefined when it is not among them. */
  place: (key: string) => { at: number; of: number } | undefined;
};

const orders = createStore<readonly Order[]>([]);

/** What the page below shows, which may be several lists: a story is followed in the one it is in. */
export function useOrderBelow(): Order | undefined {
  const shown = orders.use();
  return useMemo(() => {
    if (shown.length === 0) return undefined;
    const of = (key: string) => shown.find((order) => order.place(key));
    return { next: (key, step) => of(key)?.next(key, step), place: (key) => of(key)?.place(key) };
  }, [shown]);
}

/** A page says in which order it shows its stories. Give it the same object while the order is the same. */
export function useOrder(shown: Order) {
  useEffect(() => {
    orders.set([...orders.get(), shown]);
    return () => orders.set(orders.get().filter((other) => other !== shown));
  }, [shown]);
}

/** A page shows these stories, in this order. */
export function useOrderOf(stories: readonly { readonly key: string }[]) {
  const keys = [...new Set(stories.map(({ key }) => key))].join(' ');
  useOrder(useMemo(() => orderOf(keys.split(' ')), [keys]));
}

/** The order of a plain list of story keys. */
export function orderOf(keys: readonly string[]): Order {
  const index = new Map(keys.map((key, i) => [key, i]));
  return {
    next: (key, step) => {
      const i = index.get(key);
      return i === undefined ? undefined : keys[i + step];
    },
    place: (key) => {
      const i = index.get(key);
      return i === undefined ? undefined : { at: i + 1, of: keys.length };
    },
  };
}
