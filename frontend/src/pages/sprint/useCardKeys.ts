import { useLayoutEffect, useRef } from 'react';
import { announce } from '../../lib/announce';
import { useKeys } from '../../lib/keys';
import { statusNames } from '../../ui/statuses';
import { type Column, columnBeside, columnOf, columns } from './columns';
import { type Story, within } from './stories';

/** Arrows go from card to card, numbers and brackets carry the card along; the focus stays on it. */
export function useCardKeys(
  board: React.RefObject<HTMLDivElement | null>,
  stories: readonly Story[],
  to: (story: string, column: Column) => void,
) {
  const carried = useRef<string>(undefined);
  const cardOf = (id: string) => board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`);
  const focused = () => {
    const id = (document.activeElement as HTMLElement | null)?.dataset?.card;
    return stories.find((story) => story.id === id);
  };
  const focus = (story: Story | undefined) => {
    if (!story) return;
    const card = cardOf(story.id);
    card?.focus();
    card?.scrollIntoView?.({ block: 'nearest' });
  };
  // A card that went to another column is another element: the focus follows.
  useLayoutEffect(() => {
    if (carried.current && document.activeElement === document.body)
      cardOf(carried.current)?.focus();
  });

  const along = (by: 1 | -1) => {
    const story = focused();
    if (!story) return focus(stories[0]);
    const column = stories.filter(({ status }) => columnOf(status) === columnOf(story.status));
    focus(column[column.indexOf(story) + by]);
  };
  const across = (by: 1 | -1) => {
    const story = focused();
    if (!story) return focus(stories[0]);
    const at = within(stories, columnOf(story.status) ?? 'READY').indexOf(story);
    for (let column = columnOf(story.status); column; ) {
      column = columnBeside(column, by);
      const there = column ? within(stories, column) : [];
      if (there.length > 0) return focus(there[Math.min(at, there.length - 1)]);
    }
  };
  const carry = (column: Column | undefined) => {
    const story = focused();
    if (!story) return announce('Choose a card with the arrows first.');
    if (!column) return;
    carried.current = story.id;
    to(story.id, column);
  };
  const beside = (by: 1 | -1) => {
    const column = columnOf(focused()?.status ?? 'DROPPED');
    carry(column && columnBeside(column, by));
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
      run: () => carry(column),
    })),
  ]);
}
