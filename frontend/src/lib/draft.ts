import { useState } from 'react';

/** What was typed and not saved, by what it is for. It outlives the form, not the page's load. */
const drafts = new Map<string, unknown>();

/** Whether something typed for this waits to be saved. */
export const hasDraft = (name: string) => drafts.has(name);

/**
 * State of a form that is still there when the form comes back: closed by
 * accident, behind an error, on the way to another story and back.
 */
export function useDraft<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() =>
    drafts.has(name) ? (drafts.get(name) as T) : initial,
  );
  return {
    value,
    set(next: T) {
      drafts.set(name, next);
      setValue(next);
    },
    clear() {
      drafts.delete(name);
      setValue(initial);
    },
  };
}

globalThis.addEventListener?.('beforeunload', (event) => {
  if (drafts.size > 0) event.preventDefault();
});
