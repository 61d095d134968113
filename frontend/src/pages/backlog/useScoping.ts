import { useMemo } from 'react';
import { fetchQuery, graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { changesOf } from '../../api/propose';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Planned } from '../../lib/planned';
import { parts } from '../../lib/tens';
import type { useScopingAddMutation } from './__generated__/useScopingAddMutation.graphql';
import type { useScopingOrderQuery } from './__generated__/useScopingOrderQuery.graphql';
import type { useScopingRemoveMutation } from './__generated__/useScopingRemoveMutation.graphql';
import { type Back, bySprint, type Change, scope, type SprintName } from './lists';
import { locate } from './locate';
import { byRank, type Move, moved, movesBack, movesTo, type Place } from './order';
import type { Ordering } from './useOrdering';
import type { Work } from './useWork';

/** A sprint with its stories in their order. */
export type Sprint = SprintName & { order: readonly string[] };

const addMutation = graphql`
  mutation useScopingAddMutation($input: AddToSprintInput!) {
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
  mutation useScopingRemoveMutation(
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
  query useScopingOrderQuery($product: ID!, $filter: BacklogFilter!) {
    node(id: $product) {
      ... on Product {
        backlogOrder(filter: $filter)
      }
    }
  }
`;

const scopeLimit = 100; // stories of one addToSprint

/** Puts stories into sprints and takes them out. */
export function useScoping(work: Work, { doMoves, moving }: Ordering) {
  const add = useMutate<useScopingAddMutation>(addMutation);
  const remove = useMutate<useScopingRemoveMutation>(removeMutation);

  return useMemo(() => {
    const { environment, lists, rows, rights, change, together, name, may, suggest } = work;

    function put(ids: readonly string[], sprint: string, reason?: string) {
      const enter = change.entering(ids, sprint);
      const count = scope(sprint, ids, 1);
      return together(
        (store) => {
          enter(store);
          count(store);
        },
        parts(ids, scopeLimit).map((storyIds) => {
          const updater = change.entering(storyIds, sprint);
          const input = { sprintId: sprint, storyIds, ...(reason && { reason }) };
          return () => add({ input }, { updater, right: rights.plan });
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
              { updater: leave(storyIds), right: rights.plan },
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
        await fetchQuery<useScopingOrderQuery>(environment, orderQuery, variables).toPromise();
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

    function toSprint(all: readonly string[], sprint: SprintName, reason?: string) {
      if (!may(rights.plan, 'The sprint was not changed.')) return;
      const ids = all.filter((id) => rows.read(id)?.sprint?.id !== sprint.id);
      if (ids.length === 0) return;
      if (rights.plan.proposes) {
        const changes = parts(ids, scopeLimit).flatMap((storyIds) =>
          changesOf(addMutation, { input: { sprintId: sprint.id, storyIds } }),
        );
        return suggest(rights.plan, `${name(ids)} to ${sprint.name}`, changes);
      }
      const before = bySprint(rows, ids);
      const order = lists.order;
      return act({
        run: () => put(ids, sprint.id, reason),
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
      if (rights.plan.proposes) {
        const changes = parts(ids, scopeLimit).flatMap((storyIds) =>
          changesOf(removeMutation, { input: { storyIds }, ranked: false }),
        );
        const what = `${name(ids)} out of ${from.name}`;
        return suggest(rights.plan, what, [...changes, ...moving(moves ?? [])]);
      }
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

    return { toSprint, outOfSprint, follow };
  }, [work, add, remove, doMoves, moving]);
}
