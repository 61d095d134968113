import { graphql, readInlineData } from 'react-relay/hooks';
import { today } from '../../lib/days';
import type { Metric } from '../../ui/metric';
import type {
  goalMetric_goal$data,
  goalMetric_goal$key,
  GoalState,
} from './__generated__/goalMetric_goal.graphql';

/** What the chart of a goal needs beside its readings. */
const fragment = graphql`
  fragment goalMetric_goal on Goal @inline {
    metric {
      name
      unit
      baseline
      target
      direction
    }
    start
    due
    state
    product {
      timeZone
    }
  }
`;

type Readings = { readonly edges: readonly { readonly node: { at: string; value: number } }[] };

export function readMetric(key: goalMetric_goal$key, readings: Readings): Metric {
  const { metric, start, due, state, product }: goalMetric_goal$data = readInlineData(
    fragment,
    key,
  );
  return {
    unit: metric.unit,
    baseline: metric.baseline,
    target: metric.target,
    start,
    due,
    lowerIsBetter: metric.direction === 'DOWN',
    readings: readings.edges
      .map(({ node: { at, value } }) => ({ at, value }))
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    today: isOpen(state) ? today(product.timeZone) : null,
  };
}

export const isOpen = (state: GoalState) => state === 'DRAFT' || state === 'ACTIVE';

export const goalStates: Record<GoalState, string> = {
  DRAFT: 'Draft',
  ACTIVE: 'Active',
  ACHIEVED: 'Achieved',
  MISSED: 'Missed',
  DROPPED: 'Dropped',
};
