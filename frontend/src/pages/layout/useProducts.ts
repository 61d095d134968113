import { graphql } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import type {
  useProductsQuery,
  useProductsQuery$data,
} from './__generated__/useProductsQuery.graphql';

type Products = useProductsQuery$data['workspace']['products'];

/** All products one sees, of which a page has read the first hundred. */
export function useProducts(first: Products) {
  return useAll<useProductsQuery, Products['edges'][number]['node']>(first, {
    query: graphql`
      query useProductsQuery($after: String!) {
        workspace {
          products(first: 100, after: $after) {
            edges {
              node {
                id
                key
                name
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
    variables: {},
    read: ({ workspace }) => workspace.products,
  }).nodes;
}
