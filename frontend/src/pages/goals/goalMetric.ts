import { graphql, readInlineData } from 'react-relay/hooks';
import { today } from '../../lib/days';
import type { Metric } from '../../ui/metric';
import type {
  goalMetric_goal$data,
  goalMetric_goal$key,
  GoalState,
} from './__generated__/goalMetric_goal.graphql';

/** What the chart of a goal needs. */
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
    chart {
      at
      value
    }
    health {
      stale
    }
    outlook {
      fan {
        at
        half {
          low
          high
        }
        most {
          low
          high
        }
      }
    }
  }
`;

export function readMetric(key: goalMetric_goal$key): Metric {
  const data: goalMetric_goal$data = readInlineData(fragment, key);
  const { metric, start, due, state, product, chart, health, outlook } = data;
  return {
    unit: metric.unit,
    baseline: metric.baseline,
    target: metric.target,
    start,
    due,
    timeZone: product.timeZone,
    lowerIsBetter: metric.direction === 'DOWN',
    readings: chart,
    today: isOpen(state) ? today(product.timeZone) : null,
    stale: health?.stale ?? false,
    fan: outlook?.fan,
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
