import { type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Screen } from './routes';
import { Boundary } from './ui/Problem';
import { Skeleton } from './ui/Skeleton';

type ShownProps = {
  screen: Screen | undefined;
  waiting?: ReactNode;
  /** It begins with what is known: it waits for its code and nothing else. */
  atOnce?: boolean;
};

/**
 * Shows a screen, its failure kept to itself. On the way to the next one the
 * last stays until the next is there, or for 300 ms, then what comes is
 * outlined. (As in `Ready`, no fallback is shown that React would hold on to.)
 */
export function Shown({ screen: given, waiting = <Skeleton />, atOnce = false }: ShownProps) {
  const screen = given ?? null;
  // Not undefined: React takes that for no first value, and would show a fallback.
  const shown = useDeferredValue(screen, atOnce && screen?.loaded() ? screen : null);
  const late = useLate(shown !== screen);
  const here = shown === screen || !late ? shown : null;
  // The same screen is the same element: a page stays as it is when only the panel over it changes.
  const content = useMemo(
    () =>
      here && (
        <Boundary key={here.key} what={here.what}>
          <here.Page {...here.params} />
        </Boundary>
      ),
    [here],
  );
  return <Suspense fallback={waiting}>{content ?? (screen && waiting)}</Suspense>;
}

/** True once `waiting` has been so for 300 ms. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), 300);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
