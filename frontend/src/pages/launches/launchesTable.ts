import { graphql } from 'react-relay/hooks';
import { saving } from '../lists/table';
import type { launchesTableQuery } from './__generated__/launchesTableQuery.graphql';

type Launch = NonNullable<
  launchesTableQuery['response']['product']
>['launches']['edges'][number]['node'];

export const launchesTable = saving<launchesTableQuery, Launch>({
  query: graphql`
    query launchesTableQuery($product: String!, $after: String) {
      product(key: $product) {
        launches(first: 100, after: $after) {
          edges {
            node {
              date
              launchedOn
              state
              reason
              audience
              message
              feature {
                title
                goal {
                  title
                }
              }
              items {
                done
              }
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
  read: ({ product }) => product?.launches,
  columns: [
    'Feature',
    'Goal',
    'Date',
    'State',
    'Launched on',
    'Items',
    'Done',
    'For whom',
    'Message',
    'Reason',
  ],
  row: ({ feature, date, state, launchedOn, items, audience, message, reason }) => [
    feature.title,
    feature.goal?.title,
    date,
    state,
    launchedOn,
    items.length,
    items.filter(({ done }) => done).length,
    audience,
    message,
    reason,
  ],
});
