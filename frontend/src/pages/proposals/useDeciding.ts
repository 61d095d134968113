import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { withdrawMutation } from '../../api/propose';
import type { proposeWithdrawMutation } from '../../api/__generated__/proposeWithdrawMutation.graphql';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Proposal } from './proposal';
import type { useDecidingAcceptMutation } from './__generated__/useDecidingAcceptMutation.graphql';
import type { useDecidingDeclineMutation } from './__generated__/useDecidingDeclineMutation.graphql';
import type { useDecidingRenewMutation } from './__generated__/useDecidingRenewMutation.graphql';

/** What becomes of a proposal: those who decide accept or decline it, its author takes it back or puts it anew. */
export function useDeciding() {
  const environment = useRelayEnvironment();
  const accept = useMutate<useDecidingAcceptMutation>(graphql`
    mutation useDecidingAcceptMutation($input: AcceptProposalInput!) {
      acceptProposal(input: $input) {
        proposal {
          id
          state
          version
        }
      }
    }
  `);
  const decline = useMutate<useDecidingDeclineMutation>(graphql`
    mutation useDecidingDeclineMutation($input: DeclineProposalInput!) {
      declineProposal(input: $input) {
        proposal {
          id
          state
          version
        }
      }
    }
  `);
  const withdraw = useMutate<proposeWithdrawMutation>(withdrawMutation);
  const renew = useMutate<useDecidingRenewMutation>(graphql`
    mutation useDecidingRenewMutation($input: RenewProposalInput!) {
      renewProposal(input: $input) {
        proposal {
          id
          state
          version
        }
      }
    }
  `);
  /** What it changed shows wherever it is; refused, what has changed since. */
  async function afterwards<T>(done: Promise<T>): Promise<T> {
    try {
      return await done;
    } finally {
      refresh();
    }
  }

  return {
    accept: ({ id, right }: Proposal, what: string) =>
      act({
        run: () => afterwards(accept({ input: { id } }, { right })),
        done: `Accepted: ${what}`,
        failed: 'It was not accepted.',
        undo: async () =>
          (await import('./undoAcceptance')).undoAcceptance(environment, id, right.hat),
      }),
    /** Throws when refused. */
    async decline({ id, right }: Proposal, answer: string) {
      const done = await afterwards(decline({ input: { id, answer } }, { right }));
      void act({ run: async () => done, done: 'Declined, with your reason.', failed: '' });
      return done;
    },
    withdraw: ({ id }: Proposal) =>
      act({
        run: () => afterwards(withdraw({ input: { id } })),
        done: 'Your proposal is withdrawn.',
        failed: 'It was not withdrawn.',
      }),
    renew: ({ id }: Proposal) =>
      act({
        run: () => afterwards(renew({ input: { id } })),
        done: 'Proposed anew, on what it is now.',
        failed: 'It was not proposed anew.',
      }),
  };
}
