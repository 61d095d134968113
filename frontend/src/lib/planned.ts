import { useEffect, useRef } from 'react';

/** Stories that went into a sprint, out of one, or from one to another. */
export type Planned = { ids: readonly string[]; from: string | undefined; to: string | undefined };

const listeners = new Set<(planned: Planned) => void>();

/** Says it to the page below: its lists hold other stories now. */
export function tellPlanned(planned: Planned) {
  for (const listener of listeners) listener(planned);
}

/** What a page does when a story was planned from somewhere else on screen. */
export function usePlanned(follow: (planned: Planned) => void) {
  const now = useRef(follow);
  useEffect(() => {
    now.current = follow;
  });
  useEffect(() => {
    const listener = (planned: Planned) => now.current(planned);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
