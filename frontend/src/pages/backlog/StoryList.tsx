import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Day, day } from '../../lib/days';
import { classes } from '../../ui/classes';
import type { Carried } from './drag';
import { loadDragKit, useDragKit } from './dragKit';
import type { Ghost } from './ghosts';
import type { Place } from './order';
import type { Rows } from './rows';
import { type RowHandlers, StoryRow } from './StoryRow';
import styles from './StoryList.module.css';

/** What the list is made of: stories, the heads of groups, and the line for a new story. */
export type Item =
  | { kind: 'story'; id: string; group?: string }
  | { kind: 'group'; id: string; title: string; stories: number }
  /** `told` is a ghost that the person before the screen can do nothing about. */
  | { kind: 'ghost' | 'told'; id: string; ghost: Ghost }
  /** All above is likely done by the end of a day. */
  | { kind: 'horizon'; id: string; by: Day; sprint: string | undefined }
  | { kind: 'new'; id: 'new' };

export type StoryListProps = {
  items: readonly Item[];
  rows: Rows;
  product: string;
  /** The rank of a story in all of the backlog, from 1. */
  rankOf: (id: string) => number;
  selected: ReadonlySet<string>;
  cursor: string | undefined;
  onCursor: (id: string) => void;
  onSelect: RowHandlers['onSelect'];
  onKey: RowHandlers['onKey'];
  onMoveBelow: RowHandlers['onMoveBelow'];
  dragged: (id: string) => Carried;
  /** Takes what is dropped between two rows. */
  onDrop: (carried: Carried, place: Place) => void;
  /** Whether stories can be moved at all. */
  movable: boolean;
  saysStatus: boolean;
  /** How the person stands to the order. */
  orders: 'decides' | 'proposes' | 'reads';
  tall: boolean;
  /** The line for a new story. */
  newStory: ReactNode;
  /** Below the last row. */
  children?: ReactNode;
};

const GhostRow = lazy(async () => ({ default: (await import('./GhostRow')).GhostRow }));

const heights = { story: 32, group: 30, ghost: 38, told: 38, horizon: 24, new: 40 };
const tallHeights = { story: 44, group: 36, ghost: 104, told: 56, horizon: 30, new: 56 };

/** The element of a story's row, while it is on screen. */
export const rowElement = (id: string) =>
  document.querySelector<HTMLElement>(`[data-story="${id}"]`);

/** A list of any length: only what is on screen, and the row with the focus, exists. */
export function StoryList(props: StoryListProps) {
  const { items, rows, cursor, tall, selected, onCursor, onSelect, rankOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const at = useMemo(() => items.findIndex(({ id }) => id === cursor), [items, cursor]);
  const line = useMemo(() => items.findIndex(({ kind }) => kind === 'new'), [items]);
  const sizes = tall ? tallHeights : heights;

  // What useVirtualizer answers changes in place, so nothing that memoises may
  // depend on it: it is read while rendering here, and handed to nobody.
  // oxlint-disable-next-line react-hooks-js/incompatible-library
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => sizes[items[i]?.kind ?? 'story'],
    // The same while the items are: the offsets of all of them stand until it changes.
    getItemKey: useCallback((i: number) => items[i]?.id ?? i, [items]),
    overscan: 10,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 64,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      // What has the focus keeps it when it scrolls away.
      const kept = [at, line].filter((i) => i >= 0 && i < items.length && !shown.includes(i));
      return [...shown, ...kept].toSorted((a, b) => a - b);
    },
  });
  const measured = useRef(sizes);
  useLayoutEffect(() => {
    if (measured.current !== sizes) list.measure();
    measured.current = sizes;
  }, [list, sizes]);

  const shown = list.getVirtualItems();
  // As the list knows them: asking the element would lay out the page at each render.
  const view = { top: list.scrollOffset ?? 0, height: list.scrollRect?.height ?? 0 };
  useStill(scroller, items, sizes, shown, view);
  useWanted(rows, items, list.range?.startIndex ?? 0, list.range?.endIndex ?? 0);

  // The row of the cursor comes into view; whoever moved it there gives it the focus.
  const rowIds = useRef(items);
  useEffect(() => {
    rowIds.current = items;
  });
  useEffect(() => {
    const index = rowIds.current.findIndex((item) => item.id === cursor);
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
  }, [list, cursor]);
  useEffect(() => {
    if (line >= 0) list.scrollToIndex(line, { align: 'auto' });
  }, [list, line]);

  const mark = useDropOn(scroller, props, (y, carried) => {
    const inside =
      y - (scroller.current?.getBoundingClientRect().top ?? 0) + (list.scrollOffset ?? 0);
    const item = list.getVirtualItemForOffset(Math.max(0, inside));
    const below = item !== undefined && inside > item.start + item.size / 2;
    return gap(items, item ? item.index + (below ? 1 : 0) : items.length, carried.ids);
  });
  const markAt = mark && (list.measurementsCache[mark.index]?.start ?? list.getTotalSize());

  return (
    <div
      ref={scroller}
      role="rowgroup"
      className={styles.scroller}
      onPointerEnter={props.movable ? loadDragKit : undefined}
    >
      <div
        role="presentation"
        className={styles.whole}
        style={{ height: list.getTotalSize() } satisfies CSSProperties}
      >
        {shown.map((virtual) => {
          const item = items[virtual.index];
          if (!item) return null;
          const story = item.kind === 'story' ? rows.get(item.id) : undefined;
          return (
            <div
              key={virtual.key}
              role="presentation"
              className={styles.item}
              style={{ height: virtual.size, transform: `translateY(${virtual.start}px)` }}
            >
              {item.kind === 'new' ? (
                props.newStory
              ) : 'ghost' in item ? (
                <Suspense fallback={null}>
                  <GhostRow ghost={item.ghost} />
                </Suspense>
              ) : item.kind === 'horizon' ? (
                <div role="row" className={styles.horizon}>
                  <span role="gridcell">
                    85 % likely above this line by {day(item.by)}
                    {item.sprint && `, the end of ${item.sprint}`}
                  </span>
                </div>
              ) : item.kind === 'group' ? (
                <div role="row" className={styles.group}>
                  <span role="rowheader" className="clip">
                    {item.title}
                  </span>
                  <span role="gridcell" className="meta">
                    {item.stories}
                  </span>
                </div>
              ) : story ? (
                <StoryRow
                  story={story}
                  product={props.product}
                  rank={rankOf(item.id)}
                  current={item.id === cursor || (cursor === undefined && virtual.index === 0)}
                  selected={selected.has(item.id)}
                  tall={tall}
                  draggable={props.movable}
                  saysStatus={props.saysStatus}
                  orders={props.orders}
                  onFocus={onCursor}
                  onSelect={onSelect}
                  onKey={props.onKey}
                  onMoveBelow={props.onMoveBelow}
                  dragged={props.dragged}
                />
              ) : (
                <div role="row" className={styles.waiting} aria-busy="true">
                  <span role="gridcell" className="unseen">
                    Loading
                  </span>
                  <i />
                  <i />
                  <i />
                </div>
              )}
            </div>
          );
        })}
        {markAt !== undefined && (
          <div className={styles.mark} style={{ transform: `translateY(${markAt}px)` }} />
        )}
      </div>
      {props.children}
    </div>
  );
}

/** Keeps what is on screen where it is when rows come or go above it. */
function useStill(
  scroller: React.RefObject<HTMLDivElement | null>,
  items: readonly Item[],
  sizes: Record<Item['kind'], number>,
  shown: readonly { key: unknown; start: number; size: number }[],
  { top, height }: { top: number; height: number },
) {
  const before = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || top === 0) return;
    const by = shift(before.current, items, sizes);
    if (by !== 0) element.scrollBy(0, by);
    // Where one scrolled to (`top`) is read, not followed: rows keep their place
    // when they change, and following it would hold every scroll back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scroller, items, sizes]);
  useLayoutEffect(() => {
    const visible = shown.filter(({ start, size }) => start + size > top && start < top + height);
    before.current = new Map(visible.map(({ key, start }) => [String(key), start]));
  });
}

/** How far most of the rows that stood at these offsets have moved; rows that were moved themselves do not count. */
export function shift(
  before: ReadonlyMap<string, number>,
  items: readonly Item[],
  sizes: Record<Item['kind'], number>,
): number {
  const votes = new Map<number, number>();
  let start = 0;
  let seen = 0;
  for (const { id, kind } of items) {
    const was = before.get(id);
    if (was !== undefined) {
      votes.set(start - was, (votes.get(start - was) ?? 0) + 1);
      if (++seen === before.size) break;
    }
    start += sizes[kind];
  }
  const better = (a: [number, number], b: [number, number]) =>
    b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]);
  return [...votes].toSorted(better)[0]?.[0] ?? 0;
}

/** Reads the rows on screen and a screenful round them, where the scrolling rests. */
function useWanted(rows: Rows, items: readonly Item[], first: number, last: number) {
  // After each render: while one scrolls, the next one comes before this one's time.
  useEffect(() => {
    const around = items.slice(Math.max(0, first - 30), last + 31);
    const ids = around.flatMap((item) => (item.kind === 'story' ? [item.id] : []));
    const timer = setTimeout(() => rows.want(ids), ids.some(rows.get) ? 40 : 0);
    return () => clearTimeout(timer);
  });
}

/** A gap between two rows, by the index of the row below it, and the place it stands for. */
type Gap = { index: number; place: Place };

function gap(
  items: readonly Item[],
  index: number,
  carried: readonly string[] = [],
): Gap | undefined {
  const stays = (item: Item | undefined) => item?.kind === 'story' && !carried.includes(item.id);
  const passed = (item: Item | undefined) =>
    item !== undefined && (item.kind === 'horizon' || carried.includes(item.id));
  let above = index - 1;
  while (passed(items[above])) above--;
  if (stays(items[above])) return { index, place: { after: items[above]?.id ?? '' } };
  let below = index;
  while (passed(items[below])) below++;
  if (stays(items[below])) return { index, place: { before: items[below]?.id ?? '' } };
  return undefined;
}

function useDropOn(
  scroller: React.RefObject<HTMLDivElement | null>,
  { movable, onDrop }: StoryListProps,
  gapAt: (y: number, carried: Carried) => Gap | undefined,
): Gap | undefined {
  const kit = useDragKit();
  const [mark, setMark] = useState<Gap>();
  const now = useRef({ gapAt, onDrop });
  useEffect(() => {
    now.current = { gapAt, onDrop };
  });
  useEffect(() => {
    const element = scroller.current;
    if (!kit || !movable || !element) return;
    return kit.dropOn(element, {
      over: (carried, y) => {
        const next = now.current.gapAt(y, carried);
        setMark((mark) => (mark?.index === next?.index ? mark : next));
      },
      leave: () => setMark(undefined),
      drop: (carried, y) => {
        const place = now.current.gapAt(y, carried)?.place ?? { to: 'TOP' };
        now.current.onDrop(carried, place);
      },
    });
  }, [kit, movable, scroller]);
  return mark;
}

/** The heads of the columns. */
export function StoryListHead({ tall }: { tall: boolean }) {
  return (
    <div role="rowgroup" className={classes(tall && 'unseen')}>
      <div role="row" className={styles.head}>
        <span role="columnheader" className={styles.box}>
          <span className="unseen">Select</span>
        </span>
        <span role="columnheader" className={styles.rank} aria-label="Rank">
          #
        </span>
        <span role="columnheader" className={styles.story}>
          Story
        </span>
        <span role="columnheader" className="grow">
          <span className="unseen">Title</span>
        </span>
        <span role="columnheader" className={styles.feature}>
          Feature
        </span>
        <span role="columnheader" className={styles.goal}>
          Goal
        </span>
        <span role="columnheader" className={styles.criteria}>
          Criteria ready
        </span>
        <span role="columnheader" className={styles.points} title="Points">
          Pts
        </span>
        <span role="columnheader" className={styles.people}>
          <span className="unseen">Assignees</span>
        </span>
      </div>
    </div>
  );
}
