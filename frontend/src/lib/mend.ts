import { useEffect, useRef } from 'react';
import { createStore } from './store';

type Way = { of: string; run: () => void };
const ways = createStore<readonly Way[]>([]);

/** Whoever shows a part of something says how what it lacks is written there. */
export function useMends(of: string, run: () => void, may: boolean) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!may) return;
    const way = { of, run: () => latest.current() };
    ways.set([...ways.get(), way]);
    return () => ways.set(ways.get().filter((other) => other !== way));
  }, [of, may]);
}

/** Opens the place where what is lacking is written; undefined while no part on screen has one. */
export function useMend(): (of: string) => (() => void) | undefined {
  const shown = ways.use();
  return (of) => shown.find((way) => way.of === of)?.run;
}
