import { useEffect, useRef } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { markRead } from './reading';

/** What is listed itself was seen: nobody is written a letter about it. */
export function useSeen(ids: readonly string[] = []) {
  const environment = useRelayEnvironment();
  const marked = useRef(new Set<string>());
  const unseen = ids.join();
  useEffect(() => {
    const now = unseen.split(',').filter((id) => id && !marked.current.has(id));
    if (now.length === 0 || document.visibilityState === 'hidden') return;
    for (const id of now) marked.current.add(id);
    markRead(environment, now).catch(() => {}); // the next visit tries again
  }, [environment, unseen]);
}
