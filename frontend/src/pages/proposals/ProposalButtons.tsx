import { useState } from 'react';
import { useReadAfterChanges } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Decide } from '../../ui/Right';
import { ReasonDialog } from '../story/ReasonDialog';
import type { Proposal } from './proposal';
import { useDeciding } from './useDeciding';

type ProposalButtonsProps = {
  proposal: Proposal;
  /** What it would do, in words. */
  what: string;
  /** Shows the keys A and D. */
  keys?: boolean;
  /** The one filled button of its area. */
  primary?: boolean;
};

/** What the person before the screen can do about a proposal. */
export function ProposalButtons({ proposal, what, keys, primary }: ProposalButtonsProps) {
  const [declining, setDeclining] = useState(false);
  const deciding = useDeciding();
  useReadAfterChanges();
  const { right, mine, state, id } = proposal;
  const outdated = state === 'OUTDATED';
  const about = <span className="unseen">{what}: </span>;
  if (!proposal.waits) return null;
  return (
    <>
      {right.decides && (
        <>
          <Button
            size="small"
            keys={keys ? 'd' : undefined}
            data-does="decline"
            onClick={() => setDeclining(true)}
          >
            {about}
            Decline
          </Button>
          {!outdated && (
            <Decide
              right={right}
              size="small"
              look={primary ? 'primary' : 'plain'}
              keys={keys ? 'a' : undefined}
              data-does="accept"
              onClick={() => void deciding.accept(proposal, what)}
            >
              {about}
              Accept
            </Decide>
          )}
        </>
      )}
      {mine && outdated && (
        <Button size="small" onClick={() => void deciding.renew(proposal)}>
          {about}
          Renew
        </Button>
      )}
      {mine && (
        <Button size="small" onClick={() => void deciding.withdraw(proposal)}>
          {about}
          Withdraw
        </Button>
      )}
      {declining && (
        <ReasonDialog
          title="Decline the proposal"
          label="Why not"
          hint={`${proposal.author?.name ?? 'Its author'} reads it with the proposal.`}
          verb="Decline"
          right={right}
          draft={`${id}.decline`}
          onReason={(answer) => deciding.decline(proposal, answer)}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}
