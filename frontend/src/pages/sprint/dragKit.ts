import { createStore } from '../../lib/store';
import type * as DragKit from './drag';

const kit = createStore<typeof DragKit | undefined>(undefined);

/** What dragging needs; undefined until `loadDragKit` has brought it. */
export const useDragKit = kit.use;

/** Fetches the code for dragging once a pointer is over the board. */
export function loadDragKit() {
  if (!kit.get()) import('./drag').then(kit.set, () => {}); // the keys do the same
}
