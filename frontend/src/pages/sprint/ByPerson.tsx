import { type ReactNode, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { type Lane, personLanes } from './lanes';
import type { Story } from './stories';
import type { ByPersonQuery } from './__generated__/ByPersonQuery.graphql';

type ByPersonProps = {
  product: string;
  stories: readonly Story[];
  children: (lanes: readonly Lane[]) => ReactNode;
};

/** A lane a person: also of those who build here and have nothing in the sprint. */
export function ByPerson({ product: key, stories, children }: ByPersonProps) {
  const { product } = useLazyLoadQuery<ByPersonQuery>(
    graphql`
      query ByPersonQuery($product: String!) {
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
  const lanes = useMemo(() => {
    const builders = (members ?? [])
      .filter(({ roles, node }) => node.active && roles.includes('DEVELOPER'))
      .map(({ node }) => node);
    return personLanes(stories, builders);
  }, [stories, members]);
  return children(lanes);
}
