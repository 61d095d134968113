import { useSyncExternalStore } from 'react';

/**
 * What was typed and not saved, by what it is for. It outlives the form, the
 * page's load and the session; the window's own storage keeps it, for no one
 * but who typed it.
 */
const drafts = new Map<string, unknown>();
const listeners = new Set<() => void>();
const prefix = 'throughline.draft ';
let author = '';

const stored = (name: string) => `${prefix}${author} ${name}`;
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const tell = () => {
  for (const listener of listeners) listener();
};

/** Reads what this person left in this window, and forgets what anyone else did. */
export function keepDraftsOf(person: string) {
  if (person === author) return;
  author = person;
  drafts.clear();
  keeping((storage) => {
    for (const key of Object.keys(storage).filter((key) => key.startsWith(prefix))) {
      const [, of, name] = /^(\S*) (.*)$/s.exec(key.slice(prefix.length)) ?? [];
      if (of === person && name !== undefined) drafts.set(name, read(storage.getItem(key)));
      else storage.removeItem(key);
    }
  });
  tell();
}

/** Whether something typed for this waits to be saved. */
export const hasDraft = (name: string) => drafts.has(name);
export const useHasDraft = (name: string) => useSyncExternalStore(subscribe, () => hasDraft(name));

/** What was typed for this and not saved; undefined when nothing was. */
export const draftOf = <T>(name: string) => drafts.get(name) as T | undefined;
export const useDraft = <T>(name: string) =>
  useSyncExternalStore(subscribe, () => draftOf<T>(name));

export function keepDraft(name: string, draft: unknown) {
  drafts.set(name, draft);
  keeping((storage) => storage.setItem(stored(name), JSON.stringify(draft)));
  tell();
}

export function dropDraft(name: string) {
  drafts.delete(name);
  keeping((storage) => storage.removeItem(stored(name)));
  tell();
}

/** Where the window keeps nothing, or has no room left, drafts last until it is left. */
function keeping(how: (storage: Storage) => void) {
  try {
    how(sessionStorage);
  } catch {
    // It is still here in memory.
  }
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

let asking = true;

/** Goes to another page without asking: what was typed is there after it. */
export function leaveFor(address: string) {
  asking = false;
  location.assign(address);
}

// A closed window takes its storage along.
globalThis.addEventListener?.('beforeunload', (event) => {
  if (asking && drafts.size > 0) event.preventDefault();
});
