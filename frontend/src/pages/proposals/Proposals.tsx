import { lazy, Suspense } from 'react';
import type { Proposal } from './proposal';

// Most pages have none: not part of what they load.
const ProposalList = lazy(async () => ({
  default: (await import('./ProposalList')).ProposalList,
}));

export type ProposalsProps = { proposals: readonly Proposal[]; label: string };

/** The proposals of one place, with the values they would change. */
export function Proposals(props: ProposalsProps) {
  if (props.proposals.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ProposalList {...props} />
    </Suspense>
  );
}
