import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RecordSourceSelectorProxy } from 'relay-runtime';
import { phone, useMedia } from '../../lib/useMedia';
import { count } from '../../lib/words';
import { useProposalKeys } from '../proposals/useProposalKeys';
import styles from './Backlog.module.css';
import type { Carried } from './drag';
import { asked, whole } from './filter';
import { type Ghost, isTold } from './ghosts';
import type { Group } from './groups';
import { NewStory, type Template } from './NewStory';
import { moved, type Place } from './order';
import { type Item, StoryList, StoryListHead } from './StoryList';
import type { Backlog } from './useBacklog';
import type { Cursor } from './useCursor';
import type { useSelection } from './useSelection';

/** The line for a new story stands below this one; null: at the top. */
export type Below = string | null;

type BacklogListProps = {
  backlog: Backlog;
  cursor: Cursor;
  selection: ReturnType<typeof useSelection>;
  onRowKey: (id: string, event: KeyboardEvent) => void;
  below: Below | undefined;
  onBelow: (below: Below | undefined) => void;
};

/** The stories in their order, to be walked, selected and dragged, and the line for a new one. */
export function BacklogList({
  backlog,
  cursor,
  selection,
  onRowKey,
  below,
  onBelow,
}: BacklogListProps) {
  const [template, setTemplate] = useState<Template>();
  const { product, filter, rows, groups, order, all, rights, plan, stories } = backlog;
  const tall = useMedia(phone);
  const { ghosts, horizons } = backlog;
  const items = useMemo(
    () => itemsOf(groups, below, ghosts, horizons),
    [groups, below, ghosts, horizons],
  );
  useProposalKeys();
  const { lift, onKey, onMoveBelow } = useSteady(backlog, selection, onRowKey);

  function drop({ ids, from }: Carried, place: Place) {
    if (from) void plan.outOfSprint(ids, from, place);
    else void plan.toPlace(ids, place);
  }

  const digits = String(all.length).length;
  const measures = {
    '--key': `${Math.max(56, (product.key.length + 1 + digits) * 8)}px`,
    '--rank': `${Math.max(20, digits * 7.5)}px`,
  } as CSSProperties;
  return (
    <div
      role="grid"
      aria-label="Backlog"
      aria-multiselectable="true"
      aria-rowcount={order.length + 1}
      className={styles.grid}
      style={measures}
    >
      <StoryListHead tall={tall} />
      <StoryList
        items={items}
        rows={rows}
        product={product.key}
        rankOf={backlog.rankOf}
        selected={selection.selected}
        cursor={cursor.cursor ?? stories[0]}
        onCursor={cursor.set}
        onSelect={selection.select}
        onKey={onKey}
        onMoveBelow={onMoveBelow}
        dragged={lift}
        onDrop={drop}
        movable={rights.order.acts || rights.plan.acts}
        saysStatus={filter.all}
        orders={rights.order.decides ? 'decides' : rights.order.proposes ? 'proposes' : 'reads'}
        tall={tall}
        newStory={
          below !== undefined && (
            <NewLine
              backlog={backlog}
              below={below}
              template={template}
              onTemplate={setTemplate}
              onCreated={onBelow}
              onClose={() => {
                onBelow(undefined);
                cursor.focus(below ?? cursor.cursor ?? stories[0]);
              }}
            />
          )
        }
      />
    </div>
  );
}

/** What the list is made of: stories, the heads of their groups, and the line for a new one. */
function itemsOf(
  groups: readonly Group[],
  below: Below | undefined,
  ghosts: readonly Ghost[],
  horizons: Backlog['horizons'],
): Item[] {
  const line: Item = { kind: 'new', id: 'new' };
  const items: Item[] = below === null ? [line] : [];
  const haunted = new Set(ghosts.map((ghost) => ghost.below));
  const appear = (below: string | null) => {
    if (!haunted.has(below)) return;
    for (const ghost of ghosts) {
      if (ghost.below === below) {
        items.push({ kind: isTold(ghost) ? 'told' : 'ghost', id: ghost.proposal.id, ghost });
      }
    }
  };
  const cut = new Map(horizons.map((horizon) => [horizon.below, horizon]));
  appear(null);
  for (const { id: group, title, ids } of groups) {
    if (title !== undefined) {
      items.push({ kind: 'group', id: `group ${group}`, title, stories: ids.length });
    }
    for (const id of ids) {
      items.push({ kind: 'story', id });
      if (id === below) items.push(line);
      appear(id);
      const horizon = cut.get(id);
      if (horizon) {
        const { by, sprint } = horizon;
        items.push({ kind: 'horizon', id: `by ${by}`, by, sprint });
      }
    }
  }
  return items;
}

/** Rows keep what they were given: these stay the same and do what is current. */
function useSteady(
  { rows, plan }: Backlog,
  { selected, chosen }: ReturnType<typeof useSelection>,
  onRowKey: BacklogListProps['onRowKey'],
) {
  const keys = useRef(onRowKey);
  const below = useRef(plan.toPlace);
  const dragged = useRef((id: string): Carried => ({ ids: [id], words: '' }));
  useEffect(() => {
    keys.current = onRowKey;
    below.current = plan.toPlace;
    dragged.current = (id) => {
      const ids = selected.has(id) ? chosen : [id];
      const story = rows.read(id);
      const one = `${story?.key ?? ''}  ${story?.title ?? ''}`;
      return { ids, words: ids.length > 1 ? count(ids.length, 'story', 'stories') : one };
    };
  });
  return {
    lift: useCallback((id: string) => dragged.current(id), []),
    onKey: useCallback((id: string, event: KeyboardEvent) => keys.current(id, event), []),
    onMoveBelow: useCallback(
      (id: string, other: string) => void below.current([id], { after: other }),
      [],
    ),
  };
}

type NewLineProps = {
  backlog: Backlog;
  below: Below;
  template: Template | undefined;
  onTemplate: (template: Template | undefined) => void;
  onCreated: (id: string) => void;
  onClose: () => void;
};

/** Where a new story is written: it belongs to what the list is narrowed to, and stands where the line is. */
function NewLine({ backlog, below, ...line }: NewLineProps) {
  const { product, filter, rows, rights } = backlog;
  const { feature, goal } = filter;
  const place: Place = below ? { after: below } : { to: 'TOP' };
  const above = below ? rows.read(below)?.key : undefined;

  function bringIn(store: RecordSourceSelectorProxy, id: string) {
    const record = store.get(product.id);
    const counted = record?.getLinkedRecord('backlog', { first: 1 });
    counted?.setValue(Number(counted.getValue('totalCount')) + 1, 'totalCount');
    for (const shown of [asked(filter), whole(filter)]) {
      const ids = record?.getValue('backlogOrder', { filter: shown });
      if (!Array.isArray(ids)) continue;
      record?.setValue(moved(ids, [{ id, ...place }]), 'backlogOrder', { filter: shown });
    }
  }
  return (
    <NewStory
      key={below}
      {...line}
      product={product.key}
      right={rights.write}
      where={above ? `below ${above}` : 'at the top'}
      input={{
        productId: product.id,
        ...place,
        ...(feature && { featureId: feature }),
        ...(goal && !feature && { goalId: goal }),
      }}
      updater={bringIn}
      onCreated={(story) => {
        rows.put([story]);
        line.onCreated(story.id);
      }}
    />
  );
}
