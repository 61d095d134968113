import { graphql } from 'react-relay/hooks';
import { saving } from '../lists/table';
import type { storiesTableQuery } from './__generated__/storiesTableQuery.graphql';

type Story = NonNullable<
  storiesTableQuery['response']['product']
>['backlog']['edges'][number]['node'];

/** As `throughline stories list --csv` writes it, and `import csv` reads it. */
export const storiesTable = saving<storiesTableQuery, Story>({
  query: graphql`
    query storiesTableQuery($product: String!, $filter: BacklogFilter, $after: String) {
      product(key: $product) {
        backlog(first: 100, after: $after, filter: $filter) {
          edges {
            node {
              key
              title
              status
              points
              sprint {
                name
              }
              feature {
                title
              }
              labels {
                name
              }
              assignees {
                name
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
  read: ({ product }) => product?.backlog,
  columns: ['Key', 'Title', 'Status', 'Points', 'Sprint', 'Feature', 'Labels', 'Assignees'],
  row: ({ key, title, status, points, sprint, feature, labels, assignees }) => [
    key,
    title,
    status,
    points,
    sprint?.name,
    feature?.title,
    labels.map(({ name }) => name).join(', '),
    assignees.map(({ name }) => name).join(', '),
  ],
});
