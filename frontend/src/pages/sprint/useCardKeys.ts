import { useLayoutEffect, useRef } from 'react';
import { announce } from '../../lib/announce';
import { useKeys } from '../../lib/keys';
import { statusNames } from '../../ui/statuses';
import { type Column, columnBeside, columnOf, columns } from './columns';
import type { Lane } from './lanes';
import { type Story, within } from './stories';

type Place = { story: Story; lane: Lane };

type CardKeys = {
  board: React.RefObject<HTMLElement | null>;
  lanes: readonly Lane[];
  to: (story: string, column: Column) => void;
  /** Carries a card from lane to lane; undefined where it cannot be. */
  give: ((story: Story, from: Lane, to: Lane) => void) | undefined;
};

/** Arrows go from card to card, other keys carry the card along; the focus stays on it. */
export function useCardKeys({ board, lanes, to, give }: CardKeys) {
  const carried = useRef<{ story: string; lane: string }>(undefined);
  const inLane = (lane: Lane, column: Column): Place[] =>
    within(lane.stories, column).map((story) => ({ story, lane }));
  const inColumn = (column: Column) => lanes.flatMap((lane) => inLane(lane, column));
  const cardOf = (story: string, lane = '') =>
    [...(board.current?.querySelectorAll<HTMLElement>(`[data-card="${story}"]`) ?? [])].toSorted(
      (a, b) => Number(b.dataset.lane === lane) - Number(a.dataset.lane === lane),
    )[0];
  const focused = (): Place | undefined => {
    const { card, lane } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
    return columns.flatMap(inColumn).find((at) => at.story.id === card && at.lane.id === lane);
  };
  const focus = (at: Place | undefined) => {
    if (!at) return;
    const card = cardOf(at.story.id, at.lane.id);
    card?.focus();
    card?.scrollIntoView?.({ block: 'nearest' });
  };
  const first = () => focus(columns.flatMap(inColumn)[0]);
  // A card that went elsewhere is another element: the focus follows.
  useLayoutEffect(() => {
    if (carried.current && document.activeElement === document.body)
      cardOf(carried.current.story, carried.current.lane)?.focus();
  });

  const along = (by: 1 | -1) => {
    const at = focused();
    if (!at) return first();
    const column = inColumn(columnOf(at.story.status) ?? 'READY');
    focus(
      column[column.findIndex(({ story, lane }) => story === at.story && lane === at.lane) + by],
    );
  };
  const across = (by: 1 | -1) => {
    const at = focused();
    if (!at) return first();
    const from = columnOf(at.story.status) ?? 'READY';
    const index = within(at.lane.stories, from).indexOf(at.story);
    for (let column = columnBeside(from, by); column; column = columnBeside(column, by)) {
      const there = inLane(at.lane, column);
      if (there.length > 0) return focus(there[Math.min(index, there.length - 1)]);
    }
  };
  const held = () => {
    const at = focused();
    if (!at) announce('Choose a card with the arrows first.');
    return at;
  };
  const carry = (columnFor: (at: Place) => Column | undefined) => {
    const at = held();
    const column = at && columnFor(at);
    if (!column) return;
    carried.current = { story: at.story.id, lane: at.lane.id };
    to(at.story.id, column);
  };
  const beside = (by: 1 | -1) =>
    carry(({ story }) => {
      const column = columnOf(story.status);
      return column && columnBeside(column, by);
    });
  const pass = (by: 1 | -1) => {
    const at = held();
    const lane = at && lanes[lanes.indexOf(at.lane) + by];
    if (!lane) return;
    carried.current = { story: at.story.id, lane: lane.id };
    give?.(at.story, at.lane, lane);
  };
  useKeys([
    { keys: 'ArrowDown', does: 'Card below', run: () => along(1) },
    { keys: 'ArrowUp', does: 'Card above', run: () => along(-1) },
    { keys: 'j', run: () => along(1) },
    { keys: 'k', run: () => along(-1) },
    { keys: 'ArrowRight', does: 'Column to the right', run: () => across(1) },
    { keys: 'ArrowLeft', does: 'Column to the left', run: () => across(-1) },
    { keys: '[', does: 'Card one column back', run: () => beside(-1) },
    { keys: ']', does: 'Card one column on', run: () => beside(1) },
    ...columns.map((column, i) => ({
      keys: String(i + 1),
      does: `Card to ${statusNames[column]}`,
      run: () => carry(() => column),
    })),
    ...(give
      ? [
          { keys: 'alt+ArrowDown', does: 'Card to the next person', run: () => pass(1) },
          { keys: 'alt+ArrowUp', does: 'Card to the person above', run: () => pass(-1) },
        ]
      : []),
  ]);
}
