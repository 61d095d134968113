import { graphql } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import type {
  useMembersQuery,
  useMembersQuery$data,
} from './__generated__/useMembersQuery.graphql';

type Members = NonNullable<useMembersQuery$data['product']>['members'];
export type Member = Members['edges'][number];

/** Everyone with a role in a product, and which, of whom a page has read the first hundred. */
export function useMembers(product: string, first: Members | undefined): readonly Member[] {
  return useAll<useMembersQuery, Member>(first && whole(first), {
    query: graphql`
      query useMembersQuery($product: String!, $after: String!) {
        product(key: $product) {
          members(first: 100, after: $after) {
            edges {
              roles
              node {
                id
                name
                active
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
    variables: { product },
    read: ({ product }) => product && whole(product.members),
  }).nodes;
}

/** What someone is here stands at the edge, not at the person. */
const whole = ({ edges, pageInfo }: Members) => ({
  edges: edges.map((node) => ({ node })),
  pageInfo,
});
