import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { days } from '../../lib/days';
import type { Right } from '../../ui/Right';
import { type Horizon, horizons } from '../features/featureWords';
import type { useShapingMoveMutation } from './__generated__/useShapingMoveMutation.graphql';
import type { useShapingWindowMutation } from './__generated__/useShapingWindowMutation.graphql';
import type { Feature } from './feature';
import { byHorizon, horizonBeside, inOrder, type Place, placeBeside, shifted } from './roadmap';

/** A move that waits for its reason. */
export type Asked = { why: string; run: (reason: string) => void };

/**
 * Moves features between horizons, in their order and in time; who may only
 * propose proposes, and gives the reason there. `ask` asks for it before a move.
 */
export function useShaping(
  features: readonly Feature[],
  right: Right,
  ask: (asked: Asked) => void,
) {
  const move = useMutate<useShapingMoveMutation>(graphql`
    mutation useShapingMoveMutation($input: MoveFeatureInput!) @raw_response_type {
      moveFeature(input: $input) {
        feature {
          id
          horizon
          rank
          version
        }
      }
    }
  `);
  const plan = useMutate<useShapingWindowMutation>(graphql`
    mutation useShapingWindowMutation($input: UpdateFeatureInput!) @raw_response_type {
      updateFeature(input: $input) {
        feature {
          id
          windowStart
          windowEnd
          version
        }
      }
    }
  `);
  const of = byHorizon(features);
  const all = inOrder
    .flatMap((horizon) => of[horizon])
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  const beside = (feature: Feature, by: -1 | 1) => {
    const list = of[feature.horizon];
    return list[list.indexOf(feature) + by];
  };

  /** Moves at once, or after it was asked why. */
  function go(why: string, asks: boolean, run: (reason?: { reason: string }) => void) {
    if (!asks || right.proposes) run();
    else ask({ why, run: (reason) => run(reason ? { reason } : undefined) });
  }

  function put(feature: Feature, horizon: Horizon, asks: boolean, place?: Place) {
    if (!right.acts) return;
    const { id } = feature;
    const above = all[all.indexOf(feature) - 1];
    const rank = place?.rank ?? feature.rank;
    const back = above ? { after: above.id } : { to: 'TOP' as const };
    const rest = of[horizon].filter((other) => other.id !== id);
    const nth = rest.filter((other) => other.rank < rank).length + 1;
    const to = horizon === feature.horizon ? `place ${nth}` : horizons[horizon];
    go(`Why does ${feature.title} move to ${to}?`, asks, (reason) => {
      void act({
        run: () =>
          move(
            { input: { id, horizon, ...place?.input, ...reason } },
            { right, optimistic: { moveFeature: { feature: { id, horizon, rank, version: 0 } } } },
          ),
        announced: `${feature.title}, ${horizons[horizon]}, ${nth} of ${rest.length + 1}`,
        failed: 'The roadmap was not changed.',
        undo: () => move({ input: { id, horizon: feature.horizon, ...back } }, { right }),
      });
    });
  }

  return {
    /** To the horizon beside. */
    across(feature: Feature, by: -1 | 1, asks: boolean) {
      const horizon = horizonBeside(feature.horizon, by);
      if (horizon) put(feature, horizon, asks);
    },
    /** One place up or down in its horizon. */
    along(feature: Feature, by: -1 | 1, asks: boolean) {
      const other = beside(feature, by);
      if (other)
        put(feature, feature.horizon, asks, placeBeside(by < 0 ? 'before' : 'after', other, all));
    },
    /** Where it was dropped: before another feature, or last in a horizon. */
    drop(id: string, horizon: Horizon, beforeId: string | undefined, asks: boolean) {
      const feature = features.find((one) => one.id === id);
      const before = features.find((one) => one.id === beforeId);
      const last = of[horizon].at(-1);
      if (!feature || before === feature) return;
      if (before) put(feature, horizon, asks, placeBeside('before', before, all));
      else if (last && last !== feature)
        put(feature, horizon, asks, placeBeside('after', last, all));
      else put(feature, horizon, asks);
    },
    /** A week earlier or later, where its window is dates. */
    shift(feature: Feature, by: -1 | 1, asks: boolean) {
      const { id, windowStart, windowEnd, horizon } = feature;
      if (!right.acts || horizon === 'LATER' || (!windowStart && !windowEnd)) return;
      const next = {
        windowStart: windowStart ? shifted(windowStart, 7 * by) : null,
        windowEnd: windowEnd ? shifted(windowEnd, 7 * by) : null,
      };
      const { windowStart: from, windowEnd: to } = next;
      const when = from && to ? days(from, to) : (from ?? to);
      go(`Why does ${feature.title} move to ${when}?`, asks, (reason) => {
        void act({
          run: () =>
            plan(
              { input: { id, ...next, ...reason } },
              { right, optimistic: { updateFeature: { feature: { id, ...next, version: 0 } } } },
            ),
          announced: `${feature.title}, ${when}`,
          failed: 'The window was not moved.',
          undo: () =>
            plan(
              { input: { id, windowStart: windowStart ?? null, windowEnd: windowEnd ?? null } },
              { right },
            ),
        });
      });
    },
  };
}
