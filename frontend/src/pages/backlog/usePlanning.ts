import { useMemo } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Planned } from '../../lib/planned';
import { atOnce, parts, ten } from '../../lib/tens';
import { say } from '../../lib/toasts';
import { count, points as inPoints } from '../../lib/words';
import type { Right } from '../../ui/Right';
import type { tensEstimateMutation } from './__generated__/tensEstimateMutation.graphql';
import type { tensLinkMutation } from './__generated__/tensLinkMutation.graphql';
import type { tensRankMutation } from './__generated__/tensRankMutation.graphql';
import type { usePlanningAddMutation } from './__generated__/usePlanningAddMutation.graphql';
import type { usePlanningOrderQuery } from './__generated__/usePlanningOrderQuery.graphql';
import type { usePlanningRemoveMutation } from './__generated__/usePlanningRemoveMutation.graphql';
import {
  type Back,
  bySprint,
  type Change,
  listChanges,
  type Lists,
  scope,
  type SprintName,
} from './lists';
import { locate } from './locate';
import { byRank, type Move, moved, movesBack, movesTo, type Place } from './order';
import type { Rows } from './rows';
import { estimateTen, linkTen, rankTen } from './tens';

export type Rights = Record<'order' | 'write' | 'plan' | 'estimate' | 'link', Right>;
/** A sprint with its stories in their order. */
export type Sprint = SprintName & { order: readonly string[] };

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
      sprints {
        id
        progress {
          stories
          points
          acceptedPoints
        }
      }
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

const orderQuery = graphql`
  query usePlanningOrderQuery($product: ID!, $filter: BacklogFilter!) {
    node(id: $product) {
      ... on Product {
        backlogOrder(filter: $filter)
      }
    }
  }
`;

const scopeLimit = 100; // stories of one addToSprint

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
    const change = listChanges(lists, rows);

    /** Shows a change until the API has answered each of its requests. */
    async function together(shows: Change, requests: (() => Promise<unknown>)[]) {
      const shown = environment.applyUpdate({ storeUpdater: shows });
      try {
        await inTurn(async () => {
          for (const request of requests) await request();
        });
      } finally {
        shown.dispose();
      }
    }

    const name = (ids: readonly string[]) =>
      ids.length === 1
        ? (rows.read(ids[0] as string)?.key ?? '1 story')
        : count(ids.length, 'story', 'stories');

    /** Whoever does not decide hears who does. */
    function may(right: Right, failed: string): boolean {
      if (!right.decides) say({ kind: 'failed', title: failed, detail: right.ask });
      return right.decides;
    }

    function doMoves(moves: readonly Move[]) {
      return together(
        change.order(moves),
        parts(moves, atOnce).map((some) => () => {
          const updater = change.order(some);
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

    function put(ids: readonly string[], sprint: string) {
      const enter = change.entering(ids, sprint);
      const count = scope(sprint, ids, 1);
      return together(
        (store) => {
          enter(store);
          count(store);
        },
        parts(ids, scopeLimit).map((storyIds) => {
          const updater = change.entering(storyIds, sprint);
          return () =>
            add({ input: { sprintId: sprint, storyIds } }, { updater, hat: rights.plan.hat });
        }),
      );
    }

    /** Takes stories out of a sprint, `back` to the backlog, and with `to` gives the one of them a rank in the same stroke. */
    function takeOut(ids: readonly string[], sprint: string, back: Change, to?: Move) {
      const count = scope(sprint, ids, -1);
      const leave = (some: readonly string[]): Change => {
        const gone = change.leaving(some, sprint);
        return (store) => {
          gone(store);
          back(store);
        };
      };
      return together(
        (store) => {
          leave(ids)(store);
          count(store);
        },
        parts(ids, scopeLimit).map(
          (storyIds) => () =>
            remove(
              {
                input: { storyIds },
                move: to ?? { id: storyIds[0] as string, to: 'TOP' },
                ranked: to !== undefined,
              },
              { updater: leave(storyIds), hat: rights.plan.hat },
            ),
        ),
      );
    }

    /** Where in the backlog their rank puts stories that left their sprint. */
    async function homes(ids: readonly string[]): Promise<Back> {
      const own = await rows.ranks(ids);
      const moves: Move[] = [];
      let { order } = lists;
      for (const id of byRank(ids, (id) => own.get(id))) {
        const move = { id, ...(await locate(order, own.get(id) ?? '', rows.ranks)) };
        order = moved(order, [move]);
        moves.push(move);
      }
      return moves;
    }

    /** Takes stories out of a sprint, home to their rank in the backlog. */
    async function takeHome(ids: readonly string[], sprint: string) {
      // Among rows that are known they show there at once.
      const known = !lists.unsprinted || lists.order.every(rows.get);
      const home = known && lists.unsprinted ? await homes(ids) : [];
      await takeOut(ids, sprint, change.home(home));
      await show(known ? [] : ids);
    }

    /** Shows stories that left their sprint in the backlog. */
    async function show(ids: readonly string[]) {
      try {
        environment.commitUpdate(change.home(await homes(ids)));
        // Whether they are among what the person looks for, only the API knows.
        if (!lists.narrowed) return;
        const variables = { product: lists.product, filter: lists.narrowed };
        await fetchQuery<usePlanningOrderQuery>(environment, orderQuery, variables).toPromise();
      } catch {
        refresh(); // they left it all the same
      }
    }

    /** Does to the lists what was planned from elsewhere on screen. */
    async function follow({ ids, from, to }: Planned) {
      if (to) {
        const before = new Map([[from ?? null, ids]]);
        environment.commitUpdate(change.entering(ids, to, before));
      } else if (from) {
        environment.commitUpdate(change.leaving(ids, from));
        await show(ids);
      }
    }

    function toSprint(all: readonly string[], sprint: SprintName) {
      if (!may(rights.plan, 'The sprint was not changed.')) return;
      const ids = all.filter((id) => rows.read(id)?.sprint?.id !== sprint.id);
      if (ids.length === 0) return;
      const before = bySprint(rows, ids);
      const order = lists.order;
      return act({
        run: () => put(ids, sprint.id),
        done: `Moved ${name(ids)} to ${sprint.name}`,
        failed: 'The sprint was not changed.',
        undo: async () => {
          for (const [from, stories] of before) {
            if (from) await put(stories, from);
            else await takeOut(stories, sprint.id, change.back(movesBack(order, stories)));
          }
        },
      });
    }

    /** Takes a sprint's stories out of it: to their rank in the backlog, or one of them to a place there. */
    function outOfSprint(ids: readonly string[], from: Sprint, place?: Place) {
      if (!may(rights.plan, 'The sprint was not changed.')) return;
      if (place && !may(rights.order, 'The order was not changed.')) return;
      const moves = place && movesTo(ids, place);
      const former = place && movesBack(from.order, ids);
      return act({
        run: async () => {
          if (!moves) return takeHome(ids, from.id);
          await takeOut(ids, from.id, change.back(moves), moves[0]);
          await doMoves(moves.slice(1));
        },
        done: `Took ${name(ids)} out of ${from.name}`,
        failed: 'The sprint was not changed.',
        undo: async () => {
          await put(ids, from.id);
          if (former) await doMoves(former);
        },
      });
    }

    const based = (version: number | undefined) => (version ? { version } : {});

    /** Of one story, what someone else picked meanwhile is chosen from; many are set to what was said. */
    function over<T>(
      ids: readonly string[],
      names: { [name: string]: string },
      send: (version?: number) => Promise<T>,
    ): Promise<T> {
      const story = ids.length === 1 ? rows.read(ids[0] as string) : undefined;
      const [field] = Object.values(names);
      return story
        ? choosing({ title: `${field} of ${story.key}`, names }, story.version, send)
        : send();
    }

    function toPoints(ids: readonly string[], value: number | null) {
      if (!may(rights.estimate, 'The estimate was not changed.')) return;
      const before = new Map(ids.map((id) => [id, rows.read(id)?.points ?? null]));
      const set = (wanted: ReadonlyMap<string, number | null>, version?: number) => {
        const inputs = [...wanted].map(([id, points]) => ({ id, points, ...based(version) }));
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
        run: () =>
          over(ids, { points: 'Points' }, (version) =>
            set(new Map(ids.map((id) => [id, value])), version),
          ),
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
      const set = (wanted: ReadonlyMap<string, string | null>, version?: number) => {
        const inputs = [...wanted].map(([id, featureId]) => ({ id, featureId, ...based(version) }));
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
        run: () =>
          over(ids, { featureId: 'Feature' }, (version) =>
            set(new Map(ids.map((id) => [id, feature?.id ?? null])), version),
          ),
        done: feature
          ? `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to ${feature.name}`
          : `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to no feature`,
        failed: 'The feature was not saved.',
        undo: () => set(before),
      });
    }

    return { toPlace, toSprint, outOfSprint, toPoints, toFeature, follow };
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
