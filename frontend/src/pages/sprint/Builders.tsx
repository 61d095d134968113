import { useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import type { Person } from './lanes';
import type { BuildersQuery } from './__generated__/BuildersQuery.graphql';

type BuildersProps = { product: string; onKnown: (builders: readonly Person[]) => void };

/** Finds out who builds here. It shows nothing, so that the board stands meanwhile, with its focus. */
export function Builders({ product: key, onKnown }: BuildersProps) {
  const { product } = useLazyLoadQuery<BuildersQuery>(
    graphql`
      query BuildersQuery($product: String!) {
        product(key: $product) {
          members(first: 100) {
            edges {
              roles
              node {
                id
                name
                initials
                active
              }
            }
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const members = product?.members.edges;
  useEffect(() => {
    const builders = members?.filter(
      ({ roles, node }) => node.active && roles.includes('DEVELOPER'),
    );
    onKnown(builders?.map(({ node }) => node) ?? []);
  }, [members, onKnown]);
  return null;
}
