import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import type { Sprint } from './useScoping';
import styles from './drag.module.css';

export type Carried = {
  ids: string[];
  /** What it looks like on the way. */
  words: string;
  /** The sprint it was lifted out of. */
  from?: Sprint;
};

const isCarried = (data: Record<string | symbol, unknown>): data is Carried & typeof data =>
  Array.isArray(data.ids);

/** Lets a row be dragged; `what` says, when it is, which stories go along. */
export function dragRow(row: HTMLElement, what: () => Carried): () => void {
  return draggable({
    element: row,
    getInitialData: what,
    onGenerateDragPreview: ({ nativeSetDragImage, source }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: () => ({ x: 16, y: 18 }),
        render({ container }) {
          const card = document.createElement('div');
          card.className = styles.carried ?? '';
          card.textContent = isCarried(source.data) ? source.data.words : '';
          container.append(card);
        },
      });
    },
    onDragStart: () => row.setAttribute('data-carried', ''),
    onDrop: () => row.removeAttribute('data-carried'),
  });
}

type Target = {
  /** Says where it would go, given the height of the pointer; called at each move. */
  over: (carried: Carried, y: number) => void;
  /** It went elsewhere. */
  leave: () => void;
  drop: (carried: Carried, y: number) => void;
  /** It takes only some: the sprint does not take its own again. */
  takes?: (carried: Carried) => boolean;
};

/** Takes what is dropped on an element, and scrolls it when something is held near its edge. */
export function dropOn(element: HTMLElement, { over, leave, drop, takes }: Target): () => void {
  return combine(
    dropTargetForElements({
      element,
      canDrop: ({ source }) => isCarried(source.data) && (takes?.(source.data) ?? true),
      onDrag: ({ source, location }) => {
        if (isCarried(source.data)) over(source.data, location.current.input.clientY);
      },
      onDragLeave: leave,
      onDrop: ({ source, location }) => {
        leave();
        if (isCarried(source.data)) drop(source.data, location.current.input.clientY);
      },
    }),
    autoScrollForElements({ element, canScroll: ({ source }) => isCarried(source.data) }),
  );
}
