import { graphql } from 'react-relay/hooks';
import { saving } from '../lists/table';
import type { goalsTableQuery } from './__generated__/goalsTableQuery.graphql';

type Goal = NonNullable<goalsTableQuery['response']['product']>['goals']['edges'][number]['node'];

export const goalsTable = saving<goalsTableQuery, Goal>({
  query: graphql`
    query goalsTableQuery($product: String!, $state: [GoalState!], $after: String) {
      product(key: $product) {
        goals(first: 100, after: $after, state: $state) {
          edges {
            node {
              title
              state
              serves {
                title
              }
              metric {
                name
                unit
                baseline
                target
              }
              current {
                value
                at
              }
              health {
                state
              }
              start
              due
              why
              learned
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  read: ({ product }) => product?.goals,
  columns: [
    'Goal',
    'State',
    'Serves',
    'Metric',
    'Unit',
    'Baseline',
    'Target',
    'Now',
    'Measured',
    'Health',
    'Start',
    'Due',
    'Why',
    'Learned',
  ],
  row: ({ title, state, serves, metric, current, health, start, due, why, learned }) => [
    title,
    state,
    serves?.title,
    metric.name,
    metric.unit,
    metric.baseline,
    metric.target,
    current?.value,
    current?.at,
    health?.state,
    start,
    due,
    why,
    learned,
  ],
});
