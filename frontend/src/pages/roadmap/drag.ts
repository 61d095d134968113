import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const kind = 'feature';

/**
 * Lets features be carried to another place: rows say theirs by `data-feature`,
 * lists theirs by `data-horizon`. With ⇧ held it is asked why.
 */
export function dragFeatures(
  root: HTMLElement,
  drop: (id: string, horizon: string, before: string | undefined, asks: boolean) => void,
): () => void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-feature]')];
  const lists = [...root.querySelectorAll<HTMLElement>('[data-horizon]')];
  const over = (element: HTMLElement) => ({
    element,
    canDrop: ({ source }: { source: { data: Record<string, unknown> } }) =>
      source.data.kind === kind,
    onDragEnter: () => element.setAttribute('data-over', ''),
    onDragLeave: () => element.removeAttribute('data-over'),
  });
  return combine(
    ...rows.map((row) =>
      draggable({
        element: row,
        getInitialData: () => ({ kind, id: row.dataset.feature }),
        onDragStart: () => row.setAttribute('data-carried', ''),
        onDrop: () => row.removeAttribute('data-carried'),
      }),
    ),
    ...rows.map((row) =>
      dropTargetForElements({
        ...over(row),
        getData: () => ({ before: row.dataset.feature }),
        onDrop: () => row.removeAttribute('data-over'),
      }),
    ),
    ...lists.map((list) =>
      dropTargetForElements({
        ...over(list),
        onDrop: ({ source, location }) => {
          list.removeAttribute('data-over');
          const [first] = location.current.dropTargets;
          const before = first?.data.before;
          const id = source.data.id;
          if (typeof id !== 'string' || !list.dataset.horizon) return;
          const asks = location.current.input.shiftKey;
          drop(id, list.dataset.horizon, typeof before === 'string' ? before : undefined, asks);
        },
      }),
    ),
  );
}
