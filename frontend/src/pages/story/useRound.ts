import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import { number } from '../../lib/words';
import type { Right } from '../../ui/Right';
import type { useRoundCancelMutation } from './__generated__/useRoundCancelMutation.graphql';
import type { useRoundLeaveMutation } from './__generated__/useRoundLeaveMutation.graphql';
import type { useRoundRecordMutation } from './__generated__/useRoundRecordMutation.graphql';
import type { useRoundRevealMutation } from './__generated__/useRoundRevealMutation.graphql';
import type { useRoundStartMutation } from './__generated__/useRoundStartMutation.graphql';
import type { useRoundVoteMutation } from './__generated__/useRoundVoteMutation.graphql';

/** All that is shown of a round. */
export const roundFields = graphql`
  fragment useRound_fields on Round {
    id
    state
    revealedAt
    points
    voters {
      id
      name
      initials
    }
    voted {
      id
    }
    votes {
      points
      voter {
        id
        name
      }
    }
    spread {
      lowest
      highest
      median
    }
  }
`;

/** The steps of estimating a story together. What was shown stays shown: none but the result is undone. */
export function useRound(story: { id: string; key: string; version: number }, right: Right) {
  const start = useMutate<useRoundStartMutation>(graphql`
    mutation useRoundStartMutation($input: StartRoundInput!) {
      startRound(input: $input) {
        round {
          ...useRound_fields
          story {
            id
            round {
              id
            }
          }
        }
      }
    }
  `);
  const vote = useMutate<useRoundVoteMutation>(graphql`
    mutation useRoundVoteMutation($input: CastVoteInput!) {
      castVote(input: $input) {
        round {
          ...useRound_fields
        }
      }
    }
  `);
  const leave = useMutate<useRoundLeaveMutation>(graphql`
    mutation useRoundLeaveMutation($input: LeaveRoundInput!) {
      leaveRound(input: $input) {
        round {
          ...useRound_fields
        }
      }
    }
  `);
  const reveal = useMutate<useRoundRevealMutation>(graphql`
    mutation useRoundRevealMutation($input: RevealRoundInput!) {
      revealRound(input: $input) {
        round {
          ...useRound_fields
        }
      }
    }
  `);
  const record = useMutate<useRoundRecordMutation>(graphql`
    mutation useRoundRecordMutation($input: RecordRoundInput!) {
      recordRound(input: $input) {
        round {
          ...useRound_fields
        }
        story {
          id
          version
          points
          missing
        }
      }
    }
  `);
  const cancel = useMutate<useRoundCancelMutation>(graphql`
    mutation useRoundCancelMutation($input: CancelRoundInput!) {
      cancelRound(input: $input) {
        round {
          ...useRound_fields
        }
      }
    }
  `);
  return {
    start: () =>
      act({
        run: () => start({ input: { storyId: story.id } }, { right }),
        failed: 'The round was not started.',
      }),
    vote: (round: string, points: number | null) =>
      act({
        run: () => vote({ input: { roundId: round, points } }, { right }),
        announced: points === null ? 'You cannot say.' : `You vote ${number(points)}.`,
        failed: 'Your vote was not given.',
      }),
    leave: (round: string) =>
      act({
        run: () => leave({ input: { roundId: round } }, { right }),
        announced: 'The round does not wait for you.',
        failed: 'You are still in the round.',
      }),
    reveal: (round: string) =>
      act({
        run: () => reveal({ input: { id: round } }, { right }),
        failed: 'The votes were not revealed.',
      }),
    record: (round: string, points: number) =>
      act({
        run: () =>
          choosing(
            { title: `Points of ${story.key}`, names: { points: 'Points' } },
            story.version,
            (storyVersion) => record({ input: { id: round, points, storyVersion } }, { right }),
          ),
        done: `${story.key} is estimated at ${number(points)}.`,
        failed: 'The estimate was not saved.',
      }),
    cancel: (round: string) =>
      act({
        run: () => cancel({ input: { id: round } }, { right }),
        failed: 'The round goes on.',
      }),
  };
}
