import { useSyncExternalStore } from 'react';
import { createStore } from './store';

const shown = 2_000; // milliseconds

const touched = createStore<ReadonlySet<string>>(new Set());

/** Marks what someone else has just changed, for two seconds. */
export function touch(ids: readonly string[]) {
  touched.set(new Set([...touched.get(), ...ids]));
  setTimeout(() => {
    touched.set(new Set([...touched.get()].filter((id) => !ids.includes(id))));
  }, shown);
}

/** Whether someone else has just changed one of them. */
export const useTouchedAmong = (some: readonly { readonly node: string }[]) =>
  useSyncExternalStore(
    touched.subscribe,
    () => touched.get().size > 0 && some.some(({ node }) => touched.get().has(node)),
  );

/** Whether someone else has just changed it. */
export const useTouched = (id: string) =>
  useSyncExternalStore(touched.subscribe, () => touched.get().has(id));
