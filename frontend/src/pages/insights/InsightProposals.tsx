import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { readProposal } from '../proposals/proposal';
import { Proposals } from '../proposals/Proposals';
import { useProposalKeys } from '../proposals/useProposalKeys';
import type { InsightProposalsQuery } from './__generated__/InsightProposalsQuery.graphql';

/** What was proposed about an insight and waits. */
export function InsightProposals({ insight }: { insight: string }) {
  const { node } = useLazyLoadQuery<InsightProposalsQuery>(
    graphql`
      query InsightProposalsQuery($insight: ID!) {
        node(id: $insight) {
          ... on Insight @alias(as: "insight") {
            proposals {
              id
              ...proposal_proposal
            }
          }
        }
      }
    `,
    { insight },
    useFresh(),
  );
  const proposals = (node?.insight?.proposals ?? []).map(readProposal);
  if (proposals.length === 0) return null;
  return (
    <>
      <ProposalKeys />
      <Proposals proposals={proposals} label="Proposed for this insight" />
    </>
  );
}

/** While there is a proposal, D declines it; else it dismisses the insight. */
function ProposalKeys() {
  useProposalKeys();
  return null;
}
