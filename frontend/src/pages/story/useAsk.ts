import { useState } from 'react';
import { fieldOf, words } from '../../api/errors';

/** Sends a small form: busy while it is under way, its error in place, closed once it is done. */
export function useAsk(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [wanting, setWanting] = useState(false);
  return {
    busy,
    /** A word was missing when it was sent. */
    wanting,
    want: () => setWanting(true),
    error: error === undefined ? undefined : words(error),
    field: fieldOf(error),
    async send(run: () => Promise<unknown>) {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      try {
        await run();
        onDone();
      } catch (error) {
        setError(error);
      } finally {
        setBusy(false);
      }
    },
  };
}
