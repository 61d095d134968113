import { type ReactNode, Suspense, useDeferredValue } from 'react';

/**
 * A boundary for what loads with the first paint. React holds content back for
 * 300 ms after it has shown a fallback; so at first this shows `waiting` as
 * content, and the real thing takes its place the moment it is there.
 */
export function Ready({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const ready = useDeferredValue(true, false);
  return <Suspense fallback={waiting}>{ready ? children : waiting}</Suspense>;
}
