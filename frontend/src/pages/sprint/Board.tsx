import { useMemo, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { orderOf, useOrder } from '../../lib/panel';
import { phone, useMedia } from '../../lib/useMedia';
import { points } from '../../lib/words';
import { Boundary } from '../../ui/Problem';
import { type Right, readRight } from '../../ui/Right';
import styles from './Board.module.css';
import { ColumnHead } from './ColumnHead';
import { Columns } from './Columns';
import { columnOf, columns } from './columns';
import { loadDragKit } from './dragKit';
import { type Story, sum, within } from './stories';
import { StoryTable } from './StoryTable';
import { Tabs } from './Tabs';
import { useCardKeys } from './useCardKeys';
import { useMoves } from './useMoves';
import type { Board_sprint$key } from './__generated__/Board_sprint.graphql';

const LimitDialog = later(async () => (await import('./LimitDialog')).LimitDialog);

export type View = 'board' | 'goal' | 'list';
type BoardProps = {
  sprint: Board_sprint$key;
  product: string;
  view: View;
  /** To set the limits. */
  plan: Right;
};

/** A sprint's stories by status, moved by hand or by key. */
export function Board({ sprint: key, product, view, plan }: BoardProps) {
  const sprint = useFragment(
    graphql`
      fragment Board_sprint on Sprint {
        id
        product {
          id
          version
          inProgressLimit
          inReviewLimit
        }
        board {
          columns {
            stories {
              id
              key
              status
              points
              rank
              title
              sprint {
                id
              }
              goal {
                id
                title
              }
              ...Card_story
              ...StoryTable_story
            }
          }
        }
        canMove: viewerCan(decision: MOVE_STORIES) {
          ...Right_right
        }
        canAccept: viewerCan(decision: ACCEPT_STORIES) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const move = readRight(sprint.canMove);
  const judge = readRight(sprint.canAccept);
  // By its own status and sprint, not by the column it came in: so it moves at once.
  const stories = useMemo(
    () =>
      sprint.board.columns
        .flatMap((column) => column.stories)
        .filter((story) => columnOf(story.status) && story.sprint?.id === sprint.id)
        .toSorted((a, b) => (a.rank < b.rank ? -1 : 1)),
    [sprint],
  );
  const inOrder = useMemo(() => columns.flatMap((column) => within(stories, column)), [stories]);
  const keys = inOrder.map(({ key }) => key).join(' ');
  useOrder(useMemo(() => orderOf(keys.split(' ')), [keys]));

  const board = useRef<HTMLDivElement>(null);
  const limits = sprint.product;
  const to = useMoves({ product, stories: inOrder, limits }, move, judge);
  useCardKeys(board, inOrder, to);
  const [limiting, setLimiting] = useState(false);
  const small = useMedia(phone);

  if (view === 'list') return <StoryTable product={product} stories={inOrder} />;
  const shown = { product, move, judge, onDrop: to };
  const limited = { limits, onLimit: plan.acts ? () => setLimiting(true) : undefined };
  return (
    <div ref={board} className={styles.board} onPointerEnter={loadDragKit}>
      {small ? (
        <Tabs {...shown} {...limited} stories={stories} />
      ) : (
        <>
          <div className={styles.heads}>
            {columns.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                stories={within(stories, column)}
                yours={judge.decides}
                {...limited}
              />
            ))}
          </div>
          {view === 'goal' ? (
            goals(stories).map(([title, stories]) => (
              <section key={title} className={styles.lane} aria-label={title}>
                <h2 className={styles.goal}>
                  <span className="why">{title}</span>
                  <span className="meta">{points(sum(stories))}</span>
                </h2>
                <Columns {...shown} stories={stories} lane={title} />
              </section>
            ))
          ) : (
            <Columns {...shown} stories={stories} tall />
          )}
        </>
      )}
      {limiting && (
        <Boundary what="The form">
          <LimitDialog product={limits} right={plan} onClose={() => setLimiting(false)} />
        </Boundary>
      )}
    </div>
  );
}

/** The stories of each goal; those without one last. */
function goals(stories: readonly Story[]): [string, Story[]][] {
  const none = 'Without a goal';
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const title = story.goal?.title ?? none;
    groups.set(title, [...(groups.get(title) ?? []), story]);
  }
  return [...groups].toSorted(([a], [b]) => Number(a === none) - Number(b === none));
}
