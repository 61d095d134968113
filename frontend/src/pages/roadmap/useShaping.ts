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

/** Moves features between horizons, in their order and in time; who may only propose proposes. */
export function useShaping(features: readonly Feature[], right: Right) {
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

  function put(feature: Feature, horizon: Horizon, place?: Place) {
    if (!right.acts) return;
    const { id } = feature;
    const above = all[all.indexOf(feature) - 1];
    const rank = place?.rank ?? feature.rank;
    const back = above ? { after: above.id } : { to: 'TOP' as const };
    const rest = of[horizon].filter((other) => other.id !== id);
    const nth = rest.filter((other) => other.rank < rank).length + 1;
    void act({
      run: () =>
        move(
          { input: { id, horizon, ...place?.input } },
          { right, optimistic: { moveFeature: { feature: { id, horizon, rank, version: 0 } } } },
        ),
      announced: `${feature.title}, ${horizons[horizon]}, ${nth} of ${rest.length + 1}`,
      failed: 'The roadmap was not changed.',
      undo: () => move({ input: { id, horizon: feature.horizon, ...back } }, { right }),
    });
  }

  return {
    put,
    /** To the horizon beside. */
    across(feature: Feature, by: -1 | 1) {
      const horizon = horizonBeside(feature.horizon, by);
      if (horizon) put(feature, horizon);
    },
    /** One place up or down in its horizon. */
    along(feature: Feature, by: -1 | 1) {
      const other = beside(feature, by);
      if (other)
        put(feature, feature.horizon, placeBeside(by < 0 ? 'before' : 'after', other, all));
    },
    /** Where it was dropped: before another feature, or last in a horizon. */
    drop(id: string, horizon: Horizon, beforeId: string | undefined) {
      const feature = features.find((one) => one.id === id);
      const before = features.find((one) => one.id === beforeId);
      const last = of[horizon].at(-1);
      if (!feature || before === feature) return;
      if (before) put(feature, horizon, placeBeside('before', before, all));
      else if (last && last !== feature) put(feature, horizon, placeBeside('after', last, all));
      else put(feature, horizon);
    },
    /** A week earlier or later, where its window is dates. */
    shift(feature: Feature, by: -1 | 1) {
      const { id, windowStart, windowEnd, horizon } = feature;
      if (!right.acts || horizon === 'LATER' || (!windowStart && !windowEnd)) return;
      const next = {
        windowStart: windowStart ? shifted(windowStart, 7 * by) : null,
        windowEnd: windowEnd ? shifted(windowEnd, 7 * by) : null,
      };
      const { windowStart: from, windowEnd: to } = next;
      void act({
        run: () =>
          plan(
            { input: { id, ...next } },
            { right, optimistic: { updateFeature: { feature: { id, ...next, version: 0 } } } },
          ),
        announced: `${feature.title}, ${from && to ? days(from, to) : (from ?? to)}`,
        failed: 'The window was not moved.',
        undo: () =>
          plan(
            { input: { id, windowStart: windowStart ?? null, windowEnd: windowEnd ?? null } },
            { right },
          ),
      });
    },
  };
}
