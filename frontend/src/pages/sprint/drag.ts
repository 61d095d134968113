import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const kind = 'card';

/** Lets a card be carried to another column. */
export function dragCard(card: HTMLElement, story: string): () => void {
  return draggable({
    element: card,
    getInitialData: () => ({ kind, story }),
    onDragStart: () => card.setAttribute('data-carried', ''),
    onDrop: () => card.removeAttribute('data-carried'),
  });
}

/** Takes cards into a column. */
export function dropCards(column: HTMLElement, drop: (story: string) => void): () => void {
  return dropTargetForElements({
    element: column,
    canDrop: ({ source }) => source.data.kind === kind,
    onDragEnter: () => column.setAttribute('data-over', ''),
    onDragLeave: () => column.removeAttribute('data-over'),
    onDrop: ({ source }) => {
      column.removeAttribute('data-over');
      drop(String(source.data.story));
    },
  });
}

/** Scrolls the board when a card is held near its edge. */
export const scrollBoard = (board: HTMLElement): (() => void) =>
  autoScrollForElements({ element: board });
