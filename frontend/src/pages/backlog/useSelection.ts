import { useCallback, useEffect, useMemo, useState } from 'react';
import { announce } from '../../lib/announce';
import type { Rows } from './rows';
import type { Cursor } from './useCursor';

/** The stories that are selected, and the row a further one extends the selection from. */
export function useSelection(rows: Rows, stories: readonly string[], cursor: Cursor) {
  const { index } = cursor;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  // A story that left the list takes its selection along.
  const chosen = useMemo(() => stories.filter((id) => selected.has(id)), [stories, selected]);
  useEffect(() => rows.want(chosen), [rows, chosen]);

  const span = useCallback(
    (from: string, to: string) => {
      const ends = [index.get(from) ?? 0, index.get(to) ?? 0].toSorted((a, b) => a - b);
      const between = stories.slice(ends[0], (ends[1] ?? 0) + 1);
      setSelected(new Set(between));
      return between.length;
    },
    [index, stories],
  );
  const setCursor = cursor.set;
  const select = useCallback(
    (id: string, extend: boolean) => {
      setCursor(id);
      if (extend && anchor && index.has(anchor)) return void span(anchor, id);
      setAnchor(id);
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [anchor, index, span, setCursor],
  );

  return {
    selected,
    chosen,
    select,
    clear: () => setSelected(new Set()),
    /** Selects up to the row one goes to. */
    extendTo(next: string) {
      const start =
        anchor && index.has(anchor) && selected.size > 0 ? anchor : (cursor.cursor ?? next);
      setAnchor(start);
      announce(`${span(start, next)} selected`);
    },
  };
}
