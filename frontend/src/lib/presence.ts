import { useEffect, useSyncExternalStore } from 'react';
import { createStore } from './store';

/** Somebody else who is in the product at this moment. */
export type Presence = {
  readonly user: { readonly id: string; readonly name: string; readonly initials: string };
  /** The id of what they read. */
  readonly at: string | null | undefined;
  /** What of it they are changing. */
  readonly editing: string | null | undefined;
};

const others = createStore<readonly Presence[]>([]);
export const setOthers = others.set;
export const useOthers = others.use;

/** Where the person at this window is, for others to see. */
const place = createStore<{ readonly at?: string; readonly editing?: string }>({});
export const usePlace = place.use;

/** While it is on screen, this is what one reads here. */
export function useAt(id: string | undefined) {
  useEffect(() => {
    if (!id) return;
    place.set({ at: id });
    return () => {
      if (place.get().at === id) place.set({});
    };
  }, [id]);
}

/** While it is on screen, this is what one changes of what one reads. */
export function useEditing(what: string) {
  useEffect(() => {
    place.set({ ...place.get(), editing: what });
    return () => {
      const { editing: _, ...rest } = place.get();
      place.set(rest);
    };
  }, [what]);
}

const nobody: readonly Presence[] = [];
let known: readonly Presence[] = nobody;
let byPlace = new Map<string, readonly Presence[]>();

/** Who else is at a thing. The same list until that changes. */
function whoIsAt(id: string): readonly Presence[] {
  const now = others.get();
  if (known !== now) {
    const before = byPlace;
    known = now;
    byPlace = new Map();
    for (const one of now) {
      if (one.at) byPlace.set(one.at, [...(byPlace.get(one.at) ?? []), one]);
    }
    for (const [at, list] of byPlace) {
      const same = before.get(at);
      if (same && words(same) === words(list)) byPlace.set(at, same);
    }
  }
  return byPlace.get(id) ?? nobody;
}
const words = (list: readonly Presence[]) =>
  list.map(({ user, editing }) => `${user.id} ${editing ?? ''}`).join();

export const useWhoIsAt = (id: string) => useSyncExternalStore(others.subscribe, () => whoIsAt(id));
