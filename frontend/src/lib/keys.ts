import { createContext, use, useInsertionEffect, useLayoutEffect, useRef } from 'react';
import { recall, remember } from './preferences';
import { createStore } from './store';

/**
 * Keys while something is on screen. `keys` is written as on the key map:
 * `n`, `g b`, `alt+ArrowUp`, `mod+Enter` (⌘ on a Mac, Ctrl elsewhere), `?`.
 * A key without `does` works but is not listed.
 */
export type Key = { keys: string; does?: string; run: (event: KeyboardEvent) => void };

type Level = 'frame' | 'page' | 'panel' | 'dialog';
type Layer = { keys: Key[]; level: Level; born?: number };
const layers: Layer[] = [];
let births = 0;
const mac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** Keys of one letter may be turned off, for those who speak or whose hands slip. */
const letters = createStore(recall('letters') !== 'off');
export const useLetterKeys = letters.use;
export function setLetterKeys(on: boolean) {
  remember('letters', on ? 'on' : 'off');
  letters.set(on);
}

/** Where the keys of what is inside belong. While there is a panel, the page below it is still. */
export const KeyLevel = createContext<'page' | 'panel'>('page');

/** A layer that was hidden for a while, as by a page that loads again, is no newer for it. */
function lay(layer: Layer) {
  layer.born ??= ++births;
  layers.push(layer);
  layers.sort((one, other) => (one.born ?? 0) - (other.born ?? 0));
  return () => void layers.splice(layers.indexOf(layer), 1);
}

/** The newest layer on screen answers first. Keys of the `frame` work over a panel too. */
export function useKeys(keys: Key[], { frame = false } = {}) {
  const inside = use(KeyLevel);
  const level: Level = frame ? 'frame' : inside;
  const layer = useRef<Layer>({ keys, level });
  // Before it is painted: a key means what is seen, and works as soon as it is.
  useLayoutEffect(() => {
    layer.current.keys = keys;
    layer.current.level = level;
  });
  useLayoutEffect(() => lay(layer.current), []);
}

/** Keeps keys inside a dialog: whatever was on screen before it does not answer. */
export function useKeyBarrier() {
  // Before every layout effect, so that it lies below the layers of the dialog's own parts.
  useInsertionEffect(() => lay({ keys: [], level: 'dialog' }), []);
}

/** A key barrier as a part: of what is coming, what is typed for it already is no command. */
export function KeyBarrier() {
  useKeyBarrier();
  return null;
}

/** All keys that do something now and say so, innermost first. */
export function keyMap(): Key[] {
  return heard().flatMap((layer) => layer.keys.filter((key) => key.does));
}

/** The layers that answer now, the first to be asked first. */
function heard() {
  const covered = layers.some(({ level }) => level === 'panel');
  const above = layers.slice(layers.findLastIndex(({ level }) => level === 'dialog') + 1);
  return above.filter(({ level }) => !(covered && level === 'page')).toReversed();
}

const names: Record<string, string> = {
  mod: mac ? '⌘' : 'Ctrl',
  alt: mac ? '⌥' : 'Alt',
  shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A key as it is printed: `alt+ArrowUp` is `⌥↑`. */
export function printed(keys: string): string {
  const print = (key: string) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const stroke = (chord: string) =>
    chord
      .split('+')
      .map(print)
      .join(mac ? '' : ' ');
  return keys === ' ' ? print(keys) : keys.split(' ').map(stroke).join(' ');
}

function strokeOf(event: KeyboardEvent): string {
  const mods = [
    (mac ? event.metaKey : event.ctrlKey) && 'mod',
    event.altKey && 'alt',
    event.shiftKey && (event.key.length > 1 || /^[a-z]$/i.test(event.key)) && 'shift',
  ].filter(Boolean);
  // ⌥ changes the letter on a Mac: read the key itself.
  const key = event.altKey && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : event.key;
  return [...mods, key.length === 1 ? key.toLowerCase() : key].join('+');
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !/checkbox|radio|button/.test(target.type)))
  );
}

/** What ⌘↵ does on a page with forms: where one is written in, it is the form's own. */
export const outsideForms =
  (run: () => void) =>
  ({ target }: Event) => {
    const field = 'form, textarea, select, input:not([type=checkbox])';
    if (!(target instanceof Element && target.closest(field))) run();
  };

const pressable: { [stroke: string]: string } = {
  ' ': 'button, input, summary, [role=button]',
  Enter: 'a, button, summary, [role=button]',
};

/** Space and Enter press what has the focus, whatever else they do. */
const isPressed = (stroke: string, target: EventTarget | null) =>
  target instanceof Element && stroke in pressable && target.matches(pressable[stroke] ?? '');

let pending = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function pressed(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || /^(Shift|Alt|Control|Meta)$/.test(event.key)) {
    return;
  }
  const stroke = strokeOf(event);
  const modified = /^(mod|alt)\+/.test(stroke);
  if (typing(event.target) && !modified) return;
  if (!letters.get() && /^(shift\+)?.$/.test(stroke)) return;
  if (isPressed(stroke, event.target)) return;
  // An open menu has keys of its own.
  if (event.target instanceof Element && event.target.closest('[role=menu]')) return;

  const sequence = pending ? `${pending} ${stroke}` : stroke;
  pending = '';
  clearTimeout(timer);
  for (const { keys: layer } of heard()) {
    const key = layer.find(({ keys }) => keys === sequence);
    if (key) {
      event.preventDefault();
      key.run(event);
      return;
    }
    if (layer.some(({ keys }) => keys.startsWith(`${sequence} `))) {
      pending = sequence;
      timer = setTimeout(() => (pending = ''), 1_200);
      return;
    }
  }
}

globalThis.addEventListener?.('keydown', pressed);
