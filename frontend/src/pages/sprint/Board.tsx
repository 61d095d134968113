import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { announce } from '../../lib/announce';
import { useKeys } from '../../lib/keys';
import { orderOf, overHere, useOrder } from '../../lib/panel';
import { say } from '../../lib/toasts';
import { phone, useMedia } from '../../lib/useMedia';
import { number, points } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Square } from '../../ui/icons';
import { type Right, readRight } from '../../ui/Right';
import { statusNames } from '../../ui/statuses';
import { useSteps } from '../story/useSteps';
import styles from './Board.module.css';
import { Card } from './Card';
import { type Column, columnBeside, columnOf, columns, stepTo } from './columns';
import { loadDragKit, useDragKit } from './dragKit';
import { StoryTable } from './StoryTable';
import type { Board_sprint$data, Board_sprint$key } from './__generated__/Board_sprint.graphql';

export type View = 'board' | 'goal' | 'list';
type Story = Board_sprint$data['board']['columns'][number]['stories'][number];
type BoardProps = { sprint: Board_sprint$key; product: string; view: View };

/** A sprint's stories by status, moved by hand or by key. */
export function Board({ sprint: key, product, view }: BoardProps) {
  const sprint = useFragment(
    graphql`
      fragment Board_sprint on Sprint {
        id
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
  const to = useMoves(product, inOrder, move, judge);
  useFocus(board, inOrder, to);
  const small = useMedia(phone);

  if (view === 'list') return <StoryTable product={product} stories={inOrder} />;
  const shown = { product, move, judge, onDrop: to };
  return (
    <div ref={board} className={styles.board} onPointerEnter={loadDragKit}>
      {small ? (
        <Tabs {...shown} stories={stories} />
      ) : (
        <>
          <div className={styles.heads}>
            {columns.map((column) => (
              <Head
                key={column}
                column={column}
                stories={within(stories, column)}
                yours={judge.decides}
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
    </div>
  );
}

const within = (stories: readonly Story[], column: Column) =>
  stories.filter(({ status }) => columnOf(status) === column);
const sum = (stories: readonly Story[]) =>
  stories.reduce((sum, { points }) => sum + (points ?? 0), 0);

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

type ShownProps = {
  product: string;
  stories: readonly Story[];
  move: Right;
  judge: Right;
  onDrop: (story: string, column: Column) => void;
  /** The goal whose stories these are, when they stand by goal. */
  lane?: string;
};

function Columns({ tall, ...props }: ShownProps & { tall?: boolean }) {
  return (
    <div className={classes(styles.columns, tall && styles.tall)}>
      {columns.map((column) => (
        <ColumnOf key={column} column={column} {...props} />
      ))}
    </div>
  );
}

function ColumnOf({
  column,
  product,
  stories,
  move,
  judge,
  onDrop,
  lane,
}: ShownProps & { column: Column }) {
  const section = useRef<HTMLElement>(null);
  const kit = useDragKit();
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    if (!kit || !section.current) return undefined;
    return kit.dropCards(section.current, (story) => drop.current(story, column));
  }, [kit, column]);
  const here = within(stories, column);
  const judging = column === 'IN_REVIEW' || column === 'ACCEPTED';
  return (
    <section
      ref={section}
      className={classes(styles.column, column === 'IN_REVIEW' && judge.decides && styles.yours)}
      aria-label={[columnName(column, judge.decides), lane].filter(Boolean).join(', ')}
    >
      <Cards
        stories={here}
        product={product}
        yours={judge.decides}
        movable={judging ? judge.acts : move.acts}
      />
    </section>
  );
}

type CardsProps = { stories: readonly Story[]; product: string; yours: boolean; movable: boolean };

function Cards({ stories, ...card }: CardsProps) {
  return (
    <ol className={styles.cards}>
      {stories.map((story) => (
        <li key={story.id}>
          <Card story={story} {...card} />
        </li>
      ))}
    </ol>
  );
}

const columnName = (column: Column, yours: boolean) =>
  column === 'IN_REVIEW' && yours ? 'Your decision' : statusNames[column];

type HeadProps = { column: Column; stories: readonly Story[]; yours: boolean };

function Head({ column, stories, yours }: HeadProps) {
  const mine = column === 'IN_REVIEW' && yours;
  return (
    <div className={classes(styles.head, mine && styles.yours)}>
      <h2>{columnName(column, yours)}</h2>
      {mine && <Square />}
      <span className={styles.count}>{number(stories.length)}</span>
      <span className="grow" />
      <span className="meta">{points(sum(stories))}</span>
    </div>
  );
}

/** On a phone one column at a time. */
function Tabs({ stories, product, move, judge, onDrop }: ShownProps) {
  const filled = (column: Column) => within(stories, column).length > 0;
  const [chosen, choose] = useState<Column>(() => {
    const first: Column[] = ['IN_PROGRESS', 'READY', 'IN_REVIEW', 'ACCEPTED'];
    if (judge.decides) first.unshift('IN_REVIEW');
    return first.find(filled) ?? 'READY';
  });
  const here = within(stories, chosen);
  const next =
    chosen === 'IN_PROGRESS' ? stories.find(({ status }) => status === 'READY') : undefined;
  const step = (by: number) => {
    const column = columns[columns.indexOf(chosen) + by];
    if (column) {
      choose(column);
      document.getElementById(`tab-${column}`)?.focus();
    }
  };
  return (
    <>
      <div
        role="tablist"
        aria-label="Columns"
        tabIndex={-1}
        className={styles.tabs}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (!by) return;
          event.preventDefault();
          step(by);
        }}
      >
        {columns.map((column) => (
          <button
            key={column}
            id={`tab-${column}`}
            type="button"
            role="tab"
            aria-selected={column === chosen}
            aria-controls="column"
            tabIndex={column === chosen ? 0 : -1}
            className={column === 'IN_REVIEW' && judge.decides ? styles.yours : undefined}
            onClick={() => choose(column)}
          >
            {column === 'IN_REVIEW' && judge.decides ? (
              <>
                <Square /> Yours
              </>
            ) : (
              statusNames[column]
            )}{' '}
            <span className={styles.count}>{number(within(stories, column).length)}</span>
          </button>
        ))}
      </div>
      <div id="column" role="tabpanel" aria-labelledby={`tab-${chosen}`} className={styles.panel}>
        <h2 className="unseen">{columnName(chosen, judge.decides)}</h2>
        <p className="meta">
          {here.length > 0 ? points(sum(here)) : `Nothing is ${statusNames[chosen].toLowerCase()}.`}
        </p>
        <Cards stories={here} product={product} yours={judge.decides} movable={false} />
        {next && move.acts && (
          <p className={styles.next}>
            <span className="meta">Next</span>
            <span className="clip grow">{next.title}</span>
            <Button onClick={() => onDrop(next.id, 'IN_PROGRESS')}>Start</Button>
          </p>
        )}
      </div>
    </>
  );
}

/** Brings stories to columns: at once, by way of the story's panel, or not, and then says why. */
function useMoves(product: string, stories: readonly Story[], move: Right, judge: Right) {
  const steps = useSteps();
  const search = useSearch();
  return (id: string, column: Column) => {
    const story = stories.find((story) => story.id === id);
    const step = story && stepTo(story, column);
    if (!step) return;
    const right = step.does === 'move' || step.does === 'nothing' ? move : judge;
    if (step.does === 'nothing' || !right.acts) {
      say({
        kind: 'failed',
        title: `${story.key} stays where it is.`,
        detail: step.does === 'nothing' ? step.why : right.ask,
      });
    } else if (step.does === 'move') {
      const above = within(stories, column).filter(({ rank }) => rank < story.rank).length;
      void steps.move(story, step.to, right);
      announce(
        `${story.key}, ${statusNames[column]}, ${above + 1} of ${within(stories, column).length + 1}`,
      );
    } else {
      navigate(paths.story({ product, story: story.key }) + (search && `?${search}`), {
        state: { ...overHere(), step: step.does },
      });
    }
  };
}

/** Arrows go from card to card, numbers and brackets carry the card along; the focus stays on it. */
function useFocus(
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
