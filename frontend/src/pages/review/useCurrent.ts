import { useRef, useState } from 'react';
import type { Standing } from './judging';

/** The criterion that is looked at: the one chosen, else the first that is still to be checked. */
export function useCurrent(criteria: readonly { id: string }[], standings: readonly Standing[]) {
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<string>();
  const firstOpen = criteria[standings.indexOf('open')]?.id;
  const current = criteria.some(({ id }) => id === chosen) ? chosen : firstOpen;
  const find = (id: string | undefined, part = '') =>
    list.current?.querySelector<HTMLElement>(`[data-criterion="${id}"]${part}`);
  return {
    list,
    current,
    /** Without one: the first that is still to be checked. */
    choose: setChosen,
    /** To the next one, or the one before. */
    go(by: 1 | -1) {
      const to = criteria[criteria.findIndex(({ id }) => id === current) + by]?.id;
      if (!to) return;
      setChosen(to);
      find(to)?.scrollIntoView({ block: 'nearest' });
    },
    /** Presses its button that does this. */
    press: (does: 'met' | 'not') => find(current, ` [data-does="${does}"]`)?.click(),
  };
}
