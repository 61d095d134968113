import { graphql } from 'react-relay/hooks';
import { saving } from '../lists/table';
import type { insightsTableQuery } from './__generated__/insightsTableQuery.graphql';

type Insight = NonNullable<
  insightsTableQuery['response']['product']
>['insights']['edges'][number]['node'];

/** Its columns have the names that "Bring in a CSV file" reads. */
export const insightsTable = saving<insightsTableQuery, Insight>({
  query: graphql`
    query insightsTableQuery($product: String!, $filter: InsightFilter, $after: String) {
      product(key: $product) {
        insights(first: 100, after: $after, filter: $filter) {
          edges {
            node {
              words
              pain
              customer
              email
              segment
              source
              severity
              link
              occurredAt
              externalId
              state
              goals {
                title
              }
              features {
                title
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
  read: ({ product }) => product?.insights,
  columns: [
    'Words',
    'Pain',
    'Customer',
    'Email',
    'Segment',
    'Source',
    'Severity',
    'Link',
    'Date',
    'External ID',
    'State',
    'Speaks for',
  ],
  row: (said) => [
    said.words,
    said.pain,
    said.customer,
    said.email,
    said.segment,
    said.source,
    said.severity,
    said.link,
    said.occurredAt,
    said.externalId,
    said.state,
    [...said.goals, ...said.features].map(({ title }) => title).join(', '),
  ],
});
