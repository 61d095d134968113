import { useMemo } from 'react';
import { graphql } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { type Proposal, type ProposalKey, readProposal } from './proposal';
import type {
  useProposalsQuery,
  useProposalsQuery$data,
} from './__generated__/useProposalsQuery.graphql';

type First = NonNullable<useProposalsQuery$data['product']>['proposals'];

/** All proposals of a product that wait, of which a page has read the first hundred. */
export function useProposals(
  product: string,
  first: First | undefined,
  whose: { forMe?: true; mine?: true } = {},
): Proposal[] {
  const { nodes } = useAll<useProposalsQuery, ProposalKey>(first, {
    query: graphql`
      query useProposalsQuery($product: String!, $forMe: Boolean, $mine: Boolean, $after: String!) {
        product(key: $product) {
          proposals(
            first: 100
            after: $after
            state: [OPEN, OUTDATED]
            forMe: $forMe
            mine: $mine
          ) {
            edges {
              node {
                id
                ...proposal_proposal
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
    variables: { product, ...whose },
    read: ({ product }) => product?.proposals,
  });
  return useMemo(() => nodes.map(readProposal), [nodes]);
}
