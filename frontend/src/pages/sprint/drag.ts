import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const kind = 'card';

/** Lets a card be carried to another column, from the lane it is in where there are lanes. */
export function dragCard(card: HTMLElement, id: string, lane = ''): () => void {
  return draggable({
    element: card,
    getInitialData: () => ({ kind, id, lane }),
    onDragStart: () => card.setAttribute('data-carried', ''),
    onDrop: () => card.removeAttribute('data-carried'),
  });
}

/** Takes cards into a column; from all lanes, or those it `takes` from. */
export function dropCards(
  column: HTMLElement,
  drop: (id: string, lane: string) => void,
  takes: (lane: string) => boolean = () => true,
): () => void {
  return dropTargetForElements({
    element: column,
    canDrop: ({ source: { data } }) => data.kind === kind && takes(String(data.lane)),
    onDragEnter: () => column.setAttribute('data-over', ''),
    onDragLeave: () => column.removeAttribute('data-over'),
    onDrop: ({ source: { data } }) => {
      column.removeAttribute('data-over');
      drop(String(data.id), String(data.lane));
    },
  });
}

/** Scrolls the board when a card is held near its edge. */
export const scrollBoard = (board: HTMLElement): (() => void) =>
  autoScrollForElements({ element: board });
