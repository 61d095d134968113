import { useSyncExternalStore } from 'react';

/** Whether a media query holds: `useMedia('(width < 1180px)')`. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Side panels become drawers. */
export const narrow = '(width < 1180px)';
/** A phone: the rail becomes tabs, columns too. */
export const phone = '(width < 720px)';
