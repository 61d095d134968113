import { graphql } from 'react-relay/hooks';
import { saving } from '../lists/table';
import type { featuresTableQuery } from './__generated__/featuresTableQuery.graphql';

type Feature = NonNullable<
  featuresTableQuery['response']['product']
>['features']['edges'][number]['node'];

export const featuresTable = saving<featuresTableQuery, Feature>({
  query: graphql`
    query featuresTableQuery($product: String!, $after: String) {
      product(key: $product) {
        features(first: 100, after: $after) {
          edges {
            node {
              title
              state
              goal {
                title
              }
              horizon
              windowStart
              windowEnd
              reach
              impact
              confidence
              effortGuess
              progress {
                stories
                accepted
                points
                acceptedPoints
              }
              forecast {
                likely: date
              }
              why
              what
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
  read: ({ product }) => product?.features,
  columns: [
    'Feature',
    'State',
    'Goal',
    'Horizon',
    'Planned from',
    'Planned to',
    '85 % likely by',
    'Stories',
    'Accepted',
    'Points',
    'Accepted points',
    'Reach',
    'Impact',
    'Confidence',
    'Effort, guessed',
    'Why',
    'What',
  ],
  row: ({ progress, ...of }) => [
    of.title,
    of.state,
    of.goal?.title,
    of.horizon,
    of.windowStart,
    of.windowEnd,
    of.forecast?.likely,
    progress.stories,
    progress.accepted,
    progress.points,
    progress.acceptedPoints,
    of.reach,
    of.impact,
    of.confidence,
    of.effortGuess,
    of.why,
    of.what,
  ],
});
