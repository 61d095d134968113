import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useKeys } from '../../lib/keys';

/** Which row one is on: J and K walk. When it goes, the one that takes its place gets the focus. */
export function useRows(list: RefObject<HTMLElement | null>, rows: readonly { id: string }[]) {
  const [last, setLast] = useState<{ id: string; at: number }>();
  const ids = rows.map(({ id }) => id);
  const gone = last !== undefined && !ids.includes(last.id);
  const current = last && !gone ? last.id : ids[Math.min(last?.at ?? 0, ids.length - 1)];

  const focus = useCallback(
    (id: string | undefined) =>
      list.current?.querySelector<HTMLElement>(`[data-row="${id}"] a`)?.focus(),
    [list],
  );
  useEffect(() => {
    if (gone && document.activeElement === document.body) focus(current);
  }, [gone, current, focus]);

  const step = (by: 1 | -1) => () => {
    const here = document.activeElement?.closest<HTMLElement>('[data-row]');
    const from = here ? ids.indexOf(here.dataset.row ?? '') : by > 0 ? -1 : ids.length;
    focus(ids[Math.max(0, Math.min(ids.length - 1, from + by))]);
  };
  useKeys([
    { keys: 'j', does: 'Next row', run: step(1) },
    { keys: 'k', does: 'Row before', run: step(-1) },
    { keys: 'ArrowDown', run: step(1) },
    { keys: 'ArrowUp', run: step(-1) },
  ]);

  return { current, onFocus: (id: string) => setLast({ id, at: ids.indexOf(id) }) };
}
