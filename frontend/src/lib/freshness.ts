import { startTransition, useEffect, useState } from 'react';
import type { FetchPolicy } from 'react-relay/hooks';
import { createStore } from './store';

const generation = createStore(0);
/** Goes on with that, and with each change from here. */
const changes = createStore(0);
let forget = () => {};

/** Who keeps data says here how it is forgotten. */
export function onForget(how: () => void) {
  forget = how;
}

/**
 * Asks every page on screen to read its data anew, without hiding what it
 * shows. With `forget`, pages seen before are not believed either.
 */
export function refresh(options: { forget?: boolean } = {}) {
  if (options.forget) forget();
  if (reading === 0) return readAnew();
  owed = true;
  patience ??= setTimeout(readAnew, 2_000);
}

// What is asked for while the same is asked already gets that answer, which may be
// from before a change. So pages are read anew when nothing is being read; and
// where something takes long, then too, and again once it is there.
let reading = 0;
let owed = false;
let patience: ReturnType<typeof setTimeout> | undefined;

function readAnew() {
  clearTimeout(patience);
  patience = undefined;
  for (const counter of [generation, changes]) counter.set(counter.get() + 1);
}

/** Who reads data says when it begins and ends. */
export const readingBegins = () => void reading++;
export function readingEnds() {
  reading--;
  if (reading > 0 || !owed) return;
  owed = false;
  readAnew();
}

/**
 * The options of each `useLazyLoadQuery`: what is known shows at once, what is
 * true follows, and again after each `refresh`. With another policy, too, what
 * could not be read is asked for again after one: Relay remembers a failure.
 */
export function useFresh(fetchPolicy: FetchPolicy = 'store-and-network'): Fresh {
  return { fetchKey: useCounter(generation), fetchPolicy };
}

/** As `useFresh`, and after each change from here: of what counts all there is. */
export function useFreshAfterChanges(): Fresh {
  return { fetchKey: useCounter(changes), fetchPolicy: 'store-and-network' };
}

type Fresh = { fetchKey: number; fetchPolicy: FetchPolicy };

/** What a counter says, which is followed when there is time. */
function useCounter(counter: typeof generation): number {
  const [count, setCount] = useState(counter.get);
  useEffect(() => {
    const follow = () => startTransition(() => setCount(counter.get()));
    follow();
    const stop = counter.subscribe(follow);
    return () => void stop();
  }, [counter]);
  return count;
}

let watching = 0;
let soon: ReturnType<typeof setTimeout> | undefined;

/** Something was changed from here: what waits for a decision about it may be outdated by that. */
export function changed() {
  clearTimeout(soon);
  soon = setTimeout(() => {
    changes.set(changes.get() + 1);
    if (watching > 0) refresh();
  }, 300); // once for several in a row
}

/** While what it is called in is on screen, pages are read anew after each change. */
export function useReadAfterChanges() {
  useEffect(() => {
    watching++;
    return () => void watching--;
  }, []);
}

const pause = 5_000;
let last = Date.now();

/** Refreshes when the window regains focus, at most once in five seconds. */
function regained() {
  if (document.visibilityState !== 'visible' || Date.now() - last < pause) return;
  last = Date.now();
  refresh();
}

globalThis.addEventListener?.('focus', regained);
globalThis.document?.addEventListener('visibilitychange', regained);
globalThis.addEventListener?.('online', () => refresh());
