import { useEffect, useRef } from 'react';
import { createStore } from './store';

const wish = createStore<string | undefined>(undefined);

/** Asks for what only a page can do, which may not be on screen yet: "close sprint". */
export const wishFor = wish.set;

/** Whether it is asked for, and not granted yet. */
export const useWished = (what: string) => wish.use() === what;

/** How a page grants a wish: at once, or when it comes on screen. */
export function useWish(what: string, grant: () => void) {
  const wished = useWished(what);
  const now = useRef(grant);
  useEffect(() => {
    now.current = grant;
  });
  useEffect(() => {
    if (!wished) return;
    wish.set(undefined);
    now.current();
  }, [wished]);
}
