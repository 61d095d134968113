import { createStore } from './store';

/** What the live region says: "CHK-224, rank 2 of 18". */
export const announcement = createStore('');

export function announce(words: string) {
  // A no-break space makes the same words news again.
  announcement.set(announcement.get() === words ? `${words}\u00a0` : words);
}
