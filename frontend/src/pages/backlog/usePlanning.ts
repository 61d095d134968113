import { useMemo } from 'react';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { RecordSourceProxy } from 'relay-runtime';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { atOnce, parts, ten } from '../../lib/tens';
import { say } from '../../lib/toasts';
import { count, points as inPoints } from '../../lib/words';
import type { Right } from '../../ui/Right';
import type { BacklogFilter } from './__generated__/BacklogPageQuery.graphql';
import type { tensEstimateMutation } from './__generated__/tensEstimateMutation.graphql';
import type { tensLinkMutation } from './__generated__/tensLinkMutation.graphql';
import type { tensRankMutation } from './__generated__/tensRankMutation.graphql';
import type { usePlanningAddMutation } from './__generated__/usePlanningAddMutation.graphql';
import type { usePlanningRemoveMutation } from './__generated__/usePlanningRemoveMutation.graphql';
import { byRank, type Move, moved, movesBack, movesTo, type Place } from './order';
import type { Rows } from './rows';
import { estimateTen, linkTen, rankTen } from './tens';

export type Rights = Record<'order' | 'write' | 'plan' | 'estimate' | 'link', Right>;
export type SprintName = { id: string; name: string };
/** A sprint with its stories in their order. */
export type Sprint = SprintName & { order: readonly string[] };

/** The lists on screen, by the filter the store keeps them under. */
export type Lists = {
  product: string;
  /** Where a story that leaves its sprint comes back to; empty when they hold those in sprints too. */
  backlogs: BacklogFilter[];
  unsprinted: boolean;
  /** All of the backlog, for ranks and neighbours. */
  order: readonly string[];
  sprint: SprintName | undefined;
};

const addMutation = graphql`
  mutation usePlanningAddMutation($input: AddToSprintInput!) {
    addToSprint(input: $input) {
      sprint {
        id
        progress {
          stories
          points
          acceptedPoints
        }
      }
      stories {
        id
        rank
        version
        sprint {
          id
          name
          state
        }
      }
    }
  }
`;

const removeMutation = graphql`
  mutation usePlanningRemoveMutation(
    $input: RemoveFromSprintInput!
    $move: MoveStoryInput!
    $ranked: Boolean!
  ) {
    removeFromSprint(input: $input) {
      stories {
        id
        rank @skip(if: $ranked)
        version @skip(if: $ranked)
        sprint {
          id
        }
      }
    }
    moveStory(input: $move) @include(if: $ranked) {
      story {
        id
        rank
        version
      }
    }
  }
`;

const scopeLimit = 100; // stories of one addToSprint
const inSprint = (sprint: string): BacklogFilter => ({ sprint });

/**
 * Everything that is done to stories here: shown at once, sent one after the
 * other (a later move stands on an earlier one), taken back when refused, and
 * undone with Z.
 */
export function usePlanning(lists: Lists, rows: Rows, rights: Rights) {
  const environment = useRelayEnvironment();
  const rank = useMutate<tensRankMutation>(rankTen);
  const estimate = useMutate<tensEstimateMutation>(estimateTen);
  const link = useMutate<tensLinkMutation>(linkTen);
  const add = useMutate<usePlanningAddMutation>(addMutation);
  const remove = useMutate<usePlanningRemoveMutation>(removeMutation);

  return useMemo(() => {
    type Change = (store: RecordSourceProxy) => void;

    /** Shows a change until the API has answered each of its requests. */
    async function together(change: Change, requests: (() => Promise<unknown>)[]) {
      const shown = environment.applyUpdate({ storeUpdater: change });
      try {
        await inTurn(async () => {
          for (const request of requests) await request();
        });
      } finally {
        shown.dispose();
      }
    }

    /** Edits one of the lists of ids, where the store has it. */
    function edit(
      store: RecordSourceProxy,
      filter: BacklogFilter,
      how: (ids: readonly string[]) => string[],
    ) {
      const product = store.get(lists.product);
      const ids = product?.getValue('backlogOrder', { filter }) as readonly string[] | undefined;
      if (ids) product?.setValue(how(ids), 'backlogOrder', { filter });
    }

    const name = (ids: readonly string[]) =>
      ids.length === 1
        ? (rows.read(ids[0] as string)?.key ?? '1 story')
        : count(ids.length, 'story', 'stories');
    const sumOf = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (rows.read(id)?.points ?? 0), 0);

    /** Whoever does not decide hears who does. */
    function may(right: Right, failed: string): boolean {
      if (!right.decides) say({ kind: 'failed', title: failed, detail: right.ask });
      return right.decides;
    }

    function doMoves(moves: readonly Move[]) {
      const change: Change = (store) => {
        for (const filter of lists.backlogs) edit(store, filter, (ids) => moved(ids, moves));
        if (lists.sprint) edit(store, inSprint(lists.sprint.id), (ids) => moved(ids, moves));
      };
      return together(
        change,
        parts(moves, atOnce).map((some) => () => {
          const updater: Change = (store) => {
            for (const filter of lists.backlogs) edit(store, filter, (ids) => moved(ids, some));
            if (lists.sprint) edit(store, inSprint(lists.sprint.id), (ids) => moved(ids, some));
          };
          return rank(ten(some), { updater, hat: rights.order.hat });
        }),
      );
    }

    /** Gives stories, in their order, a place in a list whose ids are `order`. */
    function toPlace(ids: readonly string[], place: Place, order: readonly string[] = lists.order) {
      if (!may(rights.order, 'The order was not changed.')) return;
      const moves = movesTo(ids, place);
      const next = moved(order, moves);
      if (next.every((id, i) => id === order[i])) return;
      const at = next.indexOf(ids[0] as string) + 1;
      return act({
        run: () => doMoves(moves),
        announced: `${name(ids)}, rank ${at} of ${order.length}`,
        done: `Moved ${name(ids)} to rank ${at}`,
        failed: 'The order was not saved.',
        undo: () => doMoves(movesBack(order, ids)),
      });
    }

    /** The number beside Backlog in the rail. */
    function countOut(store: RecordSourceProxy, by: number) {
      const count = store.get(lists.product)?.getLinkedRecord('backlog', { first: 1 });
      if (count) count.setValue(Number(count.getValue('totalCount') ?? 0) + by, 'totalCount');
    }

    function countIn(
      store: RecordSourceProxy,
      sprint: string,
      ids: readonly string[],
      sign: 1 | -1,
    ) {
      const progress = store.get(sprint)?.getLinkedRecord('progress');
      const grow = (field: string, by: number) =>
        progress?.setValue(Number(progress.getValue(field) ?? 0) + sign * by, field);
      if (progress) {
        grow('points', sumOf(ids));
        grow('stories', ids.length);
      }
    }

    /** How stories go into a sprint: their ids leave the backlog and take their rank there. */
    function entering(ids: readonly string[], sprint: string): Change {
      const planned = ids.filter((id) => !rows.read(id)?.sprint).length;
      return (store) => {
        const going = new Set(ids);
        const record = store.get(sprint);
        countOut(store, -planned);
        for (const filter of lists.unsprinted ? lists.backlogs : []) {
          edit(store, filter, (all) => all.filter((id) => !going.has(id)));
        }
        edit(store, inSprint(sprint), (all) =>
          byRank([...all.filter((id) => !going.has(id)), ...ids], rankOf),
        );
        for (const id of ids) if (record) store.get(id)?.setLinkedRecord(record, 'sprint');
      };
    }

    function leaving(ids: readonly string[], sprint: string, back: readonly Move[]): Change {
      return (store) => {
        const going = new Set(ids);
        countOut(store, ids.length);
        edit(store, inSprint(sprint), (all) => all.filter((id) => !going.has(id)));
        for (const filter of lists.unsprinted ? lists.backlogs : []) {
          edit(store, filter, (all) => moved(all, back));
        }
        for (const id of ids) store.get(id)?.setValue(null, 'sprint');
      };
    }

    const rankOf = (id: string) => rows.read(id)?.rank;

    function put(ids: readonly string[], sprint: string) {
      const change = entering(ids, sprint);
      return together(
        (store) => {
          change(store);
          countIn(store, sprint, ids, 1);
        },
        parts(ids, scopeLimit).map((storyIds) => {
          const updater = entering(storyIds, sprint);
          return () =>
            add({ input: { sprintId: sprint, storyIds } }, { updater, hat: rights.plan.hat });
        }),
      );
    }

    /** Takes stories out of a sprint, and with `to` gives the one of them a rank in the same stroke. */
    function takeOut(ids: readonly string[], sprint: string, back: readonly Move[], to?: Move) {
      const change =
        (some: readonly string[]): Change =>
        (store) => {
          leaving(some, sprint, back)(store);
          countIn(store, sprint, some, -1);
        };
      return together(
        change(ids),
        parts(ids, scopeLimit).map(
          (storyIds) => () =>
            remove(
              {
                input: { storyIds },
                move: to ?? { id: storyIds[0] as string, to: 'TOP' },
                ranked: to !== undefined,
              },
              { updater: change(storyIds), hat: rights.plan.hat },
            ),
        ),
      );
    }

    /** Stories by the sprint they are in now; null for none. */
    function bySprint(ids: readonly string[]): Map<string | null, string[]> {
      const groups = new Map<string | null, string[]>();
      for (const id of ids) {
        const sprint = rows.read(id)?.sprint?.id ?? null;
        groups.set(sprint, [...(groups.get(sprint) ?? []), id]);
      }
      return groups;
    }

    function toSprint(all: readonly string[], sprint: SprintName) {
      if (!may(rights.plan, 'The sprint was not changed.')) return;
      const ids = all.filter((id) => rows.read(id)?.sprint?.id !== sprint.id);
      if (ids.length === 0) return;
      const before = bySprint(ids);
      const order = lists.order;
      return act({
        run: () => put(ids, sprint.id),
        done: `Moved ${name(ids)} to ${sprint.name}`,
        failed: 'The sprint was not changed.',
        undo: async () => {
          for (const [from, stories] of before) {
            if (from) await put(stories, from);
            else await takeOut(stories, sprint.id, movesBack(order, stories));
          }
        },
      });
    }

    /** Takes a sprint's stories out of it: to their rank in the backlog, or one of them to a place there. */
    function outOfSprint(ids: readonly string[], from: Sprint, place?: Place) {
      if (!may(rights.plan, 'The sprint was not changed.')) return;
      if (place && !may(rights.order, 'The order was not changed.')) return;
      const back = place ? movesTo(ids, place) : ids.map((id) => ({ id, ...atRank(id) }));
      const former = place && movesBack(from.order, ids);
      return act({
        run: async () => {
          await takeOut(ids, from.id, back, place && back[0]);
          if (place) await doMoves(back.slice(1));
          else refresh(); // its place among rows that were never read, only the API knows
        },
        done: `Took ${name(ids)} out of ${from.name}`,
        failed: 'The sprint was not changed.',
        undo: async () => {
          await put(ids, from.id);
          if (former) await doMoves(former);
        },
      });
    }

    /** The place in the backlog that a story's rank gives it, as far as rows are known. */
    function atRank(id: string): Place {
      const own = rankOf(id) ?? '';
      const below = lists.order.find((other) => (rankOf(other) ?? '') > own);
      return below ? { before: below } : { to: 'BOTTOM' };
    }

    function toPoints(ids: readonly string[], value: number | null) {
      if (!may(rights.estimate, 'The estimate was not changed.')) return;
      const before = new Map(ids.map((id) => [id, rows.read(id)?.points ?? null]));
      const set = (wanted: ReadonlyMap<string, number | null>) => {
        const inputs = [...wanted].map(([id, points]) => ({ id, points }));
        return together(
          (store) => {
            for (const { id, points } of inputs) store.get(id)?.setValue(points, 'points');
          },
          parts(inputs, atOnce).map(
            (some) => () => estimate(ten(some), { hat: rights.estimate.hat }),
          ),
        );
      };
      return act({
        run: () => set(new Map(ids.map((id) => [id, value]))),
        done:
          value === null
            ? `Took the estimate of ${name(ids)} away`
            : `${name(ids)}: ${inPoints(value)}`,
        failed: 'The estimate was not saved.',
        undo: () => set(before),
      });
    }

    function toFeature(ids: readonly string[], feature: { id: string; name: string } | null) {
      if (!may(rights.link, 'The feature was not changed.')) return;
      const before = new Map(ids.map((id) => [id, rows.read(id)?.feature?.id ?? null]));
      const set = (wanted: ReadonlyMap<string, string | null>) => {
        const inputs = [...wanted].map(([id, featureId]) => ({ id, featureId }));
        return together(
          (store) => {
            for (const { id, featureId } of inputs) {
              const record = featureId ? store.get(featureId) : null;
              if (record) store.get(id)?.setLinkedRecord(record, 'feature');
              else store.get(id)?.setValue(null, 'feature');
            }
          },
          parts(inputs, atOnce).map((some) => () => link(ten(some), { hat: rights.link.hat })),
        );
      };
      return act({
        run: () => set(new Map(ids.map((id) => [id, feature?.id ?? null]))),
        done: feature
          ? `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to ${feature.name}`
          : `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to no feature`,
        failed: 'The feature was not saved.',
        undo: () => set(before),
      });
    }

    return { toPlace, toSprint, outOfSprint, toPoints, toFeature };
  }, [environment, rank, estimate, link, add, remove, lists, rows, rights]);
}

export type Planning = ReturnType<typeof usePlanning>;

let last: Promise<unknown> = Promise.resolve();

/** One request after the other, whatever became of the one before. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = last.then(run, run);
  last = mine.catch(() => {});
  return mine;
}
