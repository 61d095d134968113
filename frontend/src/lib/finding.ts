import { type Key, keyMap } from './keys';
import { createStore } from './store';

/** What somebody looks for or wants to run. */
export type Search = {
  /** What has a key where they are. */
  keys: readonly Key[];
  /** What stands in the field first. */
  typed: string;
  /** The stories that “these” means. */
  these: readonly string[];
};

/** So many characters are searched for; the API refuses more. */
export const longestSearch = 200;

const search = createStore<Search | undefined>(undefined);

/** Undefined while nobody looks for anything. Any page opens the palette, the frame shows it. */
export const useFinding = search.use;

/** Opens the palette, with the beginning of what is wanted. */
export function find(typed = '', these: readonly string[] = []) {
  search.set({ keys: keyMap(), typed, these });
}
export const found = () => search.set(undefined);
