import type { RecordSourceProxy } from 'relay-runtime';
import type { BacklogFilter } from './__generated__/BacklogPageQuery.graphql';
import { byRank, type Move, moved } from './order';
import type { Rows } from './rows';

export type SprintName = { id: string; name: string };

/** The lists on screen, by the filter the store keeps them under. */
export type Lists = {
  product: string;
  /** Every story the backlog may show: all of it, without what the person narrows it by. */
  whole: BacklogFilter;
  /** What they narrow it by. */
  narrowed: BacklogFilter | undefined;
  /** They hold no story that is in a sprint. */
  unsprinted: boolean;
  /** All of the backlog, for ranks and neighbours. */
  order: readonly string[];
  sprint: SprintName | undefined;
};

/** Where each of these stories stands in the backlog once it is there. */
export type Back = readonly Move[];
export type Change = (store: RecordSourceProxy) => void;

const inSprint = (sprint: string): BacklogFilter => ({ sprint });

/** What changes of stories do to the lists in the store. What it does not have is left. */
export function listChanges(lists: Lists, rows: Rows) {
  function edit(
    store: RecordSourceProxy,
    filter: BacklogFilter,
    how: (ids: readonly string[]) => string[],
  ) {
    const product = store.get(lists.product);
    const ids = product?.getValue('backlogOrder', { filter }) as readonly string[] | undefined;
    if (ids) product?.setValue(how(ids), 'backlogOrder', { filter });
  }
  function editBacklogs(store: RecordSourceProxy, how: (ids: readonly string[]) => string[]) {
    edit(store, lists.whole, how);
    if (lists.narrowed) edit(store, lists.narrowed, how);
  }
  /** The number beside Backlog in the rail. */
  function count(store: RecordSourceProxy, by: number) {
    const backlog = store.get(lists.product)?.getLinkedRecord('backlog', { first: 1 });
    if (backlog) backlog.setValue(Number(backlog.getValue('totalCount') ?? 0) + by, 'totalCount');
  }
  const rankOf = (id: string) => rows.read(id)?.rank;
  const without = (gone: ReadonlySet<string>) => (ids: readonly string[]) =>
    ids.filter((id) => !gone.has(id));

  return {
    order(moves: readonly Move[]): Change {
      return (store) => {
        editBacklogs(store, (ids) => moved(ids, moves));
        if (lists.sprint) edit(store, inSprint(lists.sprint.id), (ids) => moved(ids, moves));
      };
    },

    /** They leave the backlog, or the sprint they were in, and take their rank in this one. */
    entering(
      ids: readonly string[],
      sprint: string,
      before: BySprint = bySprint(rows, ids),
    ): Change {
      const going = new Set(ids);
      return (store) => {
        count(store, -(before.get(null)?.length ?? 0));
        if (lists.unsprinted) editBacklogs(store, without(going));
        for (const [from, stories] of before) {
          if (!from || from === sprint) continue;
          edit(store, inSprint(from), without(going));
          scope(from, stories, -1)(store);
        }
        edit(store, inSprint(sprint), (all) => byRank([...without(going)(all), ...ids], rankOf));
        const record = store.get(sprint);
        for (const id of ids) if (record) store.get(id)?.setLinkedRecord(record, 'sprint');
      };
    },

    leaving(ids: readonly string[], sprint: string): Change {
      return (store) => {
        count(store, ids.length);
        edit(store, inSprint(sprint), without(new Set(ids)));
        for (const id of ids) store.get(id)?.setValue(null, 'sprint');
      };
    },

    /** They are in the backlog again: where they were put, whatever the person narrows it by. */
    back(moves: Back): Change {
      return (store) => {
        if (lists.unsprinted) editBacklogs(store, (ids) => moved(ids, moves));
      };
    },

    /** They are in the backlog again, where their rank puts them. */
    home(moves: Back): Change {
      return (store) => {
        if (lists.unsprinted) edit(store, lists.whole, (ids) => moved(ids, moves));
      };
    },
  };
}

/** How many stories and points a sprint holds, as its meter says it. */
export function scope(sprint: string, ids: readonly string[], sign: 1 | -1): Change {
  return (store) => {
    const progress = store.get(sprint)?.getLinkedRecord('progress');
    const grow = (field: string, by: number) =>
      progress?.setValue(Number(progress.getValue(field) ?? 0) + sign * by, field);
    const points = ids.map((id) => Number(store.get(id)?.getValue('points') ?? 0));
    grow(
      'points',
      points.reduce((sum, of) => sum + of, 0),
    );
    grow('stories', ids.length);
  };
}

/** Stories by the sprint they are in; null for none. */
type BySprint = ReadonlyMap<string | null, readonly string[]>;

export function bySprint(rows: Rows, ids: readonly string[]): BySprint {
  const groups = new Map<string | null, string[]>();
  for (const id of ids) {
    const sprint = rows.read(id)?.sprint?.id ?? null;
    groups.set(sprint, [...(groups.get(sprint) ?? []), id]);
  }
  return groups;
}
