import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Which row one is on. When it goes, the one that takes its place gets the focus. */
export function useRows(list: RefObject<HTMLElement | null>, rows: readonly { id: string }[]) {
  const [last, setLast] = useState<{ id: string; at: number }>();
  const ids = rows.map(({ id }) => id);
  const gone = last !== undefined && !ids.includes(last.id);
  const current = last && !gone ? last.id : ids[Math.min(last?.at ?? 0, ids.length - 1)];

  const focus = useCallback(
    (id: string | undefined) =>
      list.current?.querySelector<HTMLElement>(`[data-proposal="${id}"] a`)?.focus(),
    [list],
  );
  useEffect(() => {
    if (gone && document.activeElement === document.body) focus(current);
  }, [gone, current, focus]);

  return {
    current,
    onFocus: (id: string) => setLast({ id, at: ids.indexOf(id) }),
    step(by: 1 | -1) {
      const here = document.activeElement?.closest<HTMLElement>('[data-proposal]');
      const from = here ? ids.indexOf(here.dataset.proposal ?? '') : by > 0 ? -1 : ids.length;
      focus(ids[Math.max(0, Math.min(ids.length - 1, from + by))]);
    },
  };
}
