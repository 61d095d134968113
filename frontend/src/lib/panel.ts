import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
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
  const [, navigate] = useLocation();
  return useCallback(() => {
    const opened = (history.state as { over?: string } | null)?.over;
    if (opened) history.back();
    else navigate(otherwise + location.search);
  }, [navigate, otherwise]);
}

/** The order a page shows its stories in: where J and K lead from the one in the panel. */
export type Order = {
  /** The key of the story so many places after the given one; undefined at the end, or while unknown. */
  next: (key: string, step: 1 | -1) => string | undefined;
  /** Its place, from 1, of how many: `2 of 18`. */
  place?: (key: string) => { at: number; of: number } | undefined;
};

const order = createStore<Order | undefined>(undefined);
export const useOrderBelow = order.use;

/** A page says in which order it shows its stories. Give it the same object while the order is the same. */
export function useOrder(shown: Order) {
  useEffect(() => {
    order.set(shown);
    return () => {
      if (order.get() === shown) order.set(undefined);
    };
  }, [shown]);
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
