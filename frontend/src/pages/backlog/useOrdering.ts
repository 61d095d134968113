import { useMemo } from 'react';
import { act } from '../../api/act';
import { changesOf } from '../../api/propose';
import { useMutate } from '../../api/useMutate';
import { atOnce, parts, ten } from '../../lib/tens';
import type { tensRankMutation } from './__generated__/tensRankMutation.graphql';
import { type Move, moved, movesBack, movesTo, type Place } from './order';
import { rankTen } from './tens';
import type { Work } from './useWork';

export type Ordering = ReturnType<typeof useOrdering>;

/** Gives stories another rank. */
export function useOrdering(work: Work) {
  const rank = useMutate<tensRankMutation>(rankTen);

  return useMemo(() => {
    const { lists, rights, change, together, name, may, suggest } = work;

    function doMoves(moves: readonly Move[]) {
      return together(
        change.order(moves),
        parts(moves, atOnce).map((some) => () => {
          const updater = change.order(some);
          return rank(ten(some), { updater, right: rights.order });
        }),
      );
    }

    const moving = (moves: readonly Move[]) =>
      parts(moves, atOnce).flatMap((some) => changesOf(rankTen, ten(some)));

    /** Gives stories, in their order, a place in a list whose ids are `order`. */
    function toPlace(
      ids: readonly string[],
      place: Place,
      order: readonly string[] = lists.order,
      reason?: string,
    ) {
      if (!may(rights.order, 'The order was not changed.')) return;
      const moves = movesTo(ids, place, reason);
      const next = moved(order, moves);
      if (next.every((id, i) => id === order[i])) return;
      const at = next.indexOf(ids[0] as string) + 1;
      if (rights.order.proposes) {
        return suggest(rights.order, `${name(ids)} to rank ${at}`, moving(moves));
      }
      return act({
        run: () => doMoves(moves),
        announced: `${name(ids)}, rank ${at} of ${order.length}`,
        done: `Moved ${name(ids)} to rank ${at}`,
        failed: 'The order was not saved.',
        undo: () => doMoves(movesBack(order, ids)),
      });
    }

    return { toPlace, doMoves, moving };
  }, [work, rank]);
}
