import { useCallback, useEffect, useRef, useState } from 'react';
import type { Rows } from './rows';
import { rowElement } from './StoryList';
import { useWalk } from './useWalk';

export type Cursor = ReturnType<typeof useCursor>;

/** The row one is on. It has the focus, follows the story that is open, and outlives the story it stood on. */
export function useCursor(rows: Rows, stories: readonly string[]) {
  const [cursor, setCursor] = useState<string>();
  /** The row to give the focus to, once it is on screen. */
  const due = useRef<string>(undefined);
  const settle = useCallback(() => {
    if (!due.current || document.querySelector('dialog[open]')) return;
    const row = rowElement(due.current);
    if (!row) return;
    due.current = undefined;
    row.focus({ preventScroll: true });
  }, []);
  useEffect(settle);
  const focus = useCallback(
    (id: string | undefined) => {
      if (!id) return;
      due.current = id;
      setCursor(id);
      settle();
    },
    [settle],
  );

  const index = useWalk(rows, stories, { onOpen: setCursor, onClosed: focus });
  const at = index.get(cursor ?? '') ?? -1;
  // A story that left the list takes the cursor along.
  const lastAt = useRef(0);
  useEffect(() => {
    if (at >= 0) {
      lastAt.current = at;
      return;
    }
    if (!cursor || stories.length === 0) return;
    const next = stories[Math.min(lastAt.current, stories.length - 1)];
    // It took the focus along when it had it; whoever types elsewhere goes on typing.
    if (document.activeElement === document.body) focus(next);
    else setCursor(next);
  }, [at, cursor, stories, focus]);

  return { cursor, at, index, set: setCursor, focus };
}
