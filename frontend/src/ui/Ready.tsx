import { type ReactNode, startTransition, Suspense, useLayoutEffect, useState } from 'react';

/**
 * A boundary for what loads with the first paint. React holds content back for
 * 300 ms after it has shown a fallback; so at first this shows `waiting` as
 * content, and the real thing takes its place the moment it is there. (Not by
 * useDeferredValue: within what is itself deferred, as a page is, React skips
 * its first value.)
 */
export function Ready({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => startTransition(() => setReady(true)), []);
  return <Suspense fallback={waiting}>{ready ? children : waiting}</Suspense>;
}
