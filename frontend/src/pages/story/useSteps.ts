import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { RecordSourceSelectorProxy } from 'relay-runtime';
import { act, actOrThrow } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { type StoryStatus, statusNames } from '../../ui/statuses';
import type { Right } from '../../ui/Right';
import type { useStepsAcceptMutation } from './__generated__/useStepsAcceptMutation.graphql';
import type { useStepsDropMutation } from './__generated__/useStepsDropMutation.graphql';
import type { useStepsReopenMutation } from './__generated__/useStepsReopenMutation.graphql';
import type { useStepsSendBackMutation } from './__generated__/useStepsSendBackMutation.graphql';
import type { useStepsSetStatusMutation } from './__generated__/useStepsSetStatusMutation.graphql';

type Story = { id: string; key: string; status: StoryStatus };
type Waiver = { criterionId: string; reason: string };

/**
 * The steps of stories from status to status: each shows at once, and goes back
 * when refused. A step that needs a word throws instead: its form says what is
 * wrong.
 */
export function useSteps() {
  const setStatus = useMutate<useStepsSetStatusMutation>(graphql`
    mutation useStepsSetStatusMutation($input: SetStoryStatusInput!) {
      setStoryStatus(input: $input) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  const accept = useMutate<useStepsAcceptMutation>(graphql`
    mutation useStepsAcceptMutation($input: AcceptStoryInput!) {
      acceptStory(input: $input) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  const sendBack = useMutate<useStepsSendBackMutation>(graphql`
    mutation useStepsSendBackMutation($input: SendBackStoryInput!) {
      sendBackStory(input: $input) {
        story {
          criteria {
            id
            version
          }
          ...useSteps_story
        }
      }
    }
  `);
  const reopen = useMutate<useStepsReopenMutation>(graphql`
    mutation useStepsReopenMutation($input: ReopenStoryInput!) {
      reopenStory(input: $input) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  const drop = useMutate<useStepsDropMutation>(graphql`
    mutation useStepsDropMutation($input: DropStoryInput!) {
      dropStory(input: $input) {
        story {
          ...useSteps_story
        }
      }
    }
  `);
  const environment = useRelayEnvironment();

  const becomes = (id: string, status: StoryStatus) => (store: RecordSourceSelectorProxy) =>
    void store.get(id)?.setValue(status, 'status');
  const toStatus = (id: string, status: StoryStatus, right: Right) =>
    setStatus({ input: { id, status } }, { right, optimisticUpdater: becomes(id, status) });
  const said = (key: string, status: StoryStatus) =>
    `${key} is ${statusNames[status].toLowerCase()}.`;

  return {
    /** DRAFT, READY, IN_PROGRESS, IN_REVIEW, or a dropped story back to DRAFT. */
    move: ({ id, key, status }: Story, to: StoryStatus, right: Right) =>
      act({
        run: () => toStatus(id, to, right),
        done: said(key, to),
        ...(!right.proposes && { announced: `${key}, ${statusNames[to]}` }),
        failed: `${key} stays ${statusNames[status].toLowerCase()}.`,
        // From review there is no step back but the verdict.
        ...(to !== 'IN_REVIEW' &&
          status !== 'DROPPED' && { undo: () => toStatus(id, status, right) }),
      }),

    /** As `move`, but throws what READY still asks for. */
    ready: ({ id, key }: Story, right: Right) =>
      actOrThrow({
        run: () => toStatus(id, 'READY', right),
        done: said(key, 'READY'),
        undo: () => toStatus(id, 'DRAFT', right),
      }),

    /** Throws when refused. */
    accept: (
      { id, key }: Story,
      { version, waivers = [], note = '' }: { version: number; waivers?: Waiver[]; note?: string },
      right: Right,
    ) =>
      actOrThrow({
        run: () =>
          accept(
            { input: { id, version, waivers, ...(note && { note }) } },
            { right, optimisticUpdater: becomes(id, 'ACCEPTED') },
          ),
        done: `${key} is accepted.`,
        undo: async () => {
          await reopen({ input: { id, reason: 'Accepted by mistake.' } }, { right });
          await toStatus(id, 'IN_REVIEW', right);
        },
      }),

    /** Throws when refused. */
    sendBack(
      { id, key, criteria }: Story & { criteria: readonly { id: string; state: string }[] },
      { reason, criterionIds }: { reason: string; criterionIds: string[] },
      right: Right,
    ) {
      const failed = criteria.filter((criterion) => criterionIds.includes(criterion.id));
      const states = new Map(failed.map((criterion) => [criterion.id, criterion.state]));
      return actOrThrow({
        run: () =>
          sendBack(
            { input: { id, reason, criterionIds } },
            { right, optimisticUpdater: becomes(id, 'IN_PROGRESS') },
          ),
        done: `${key} goes back to work, with your reason.`,
        undo: async ({ sendBackStory }) => {
          const { backInReview } = await import('./backInReview');
          await backInReview(
            environment,
            id,
            sendBackStory.story.criteria.flatMap((criterion) => {
              const before = states.get(criterion.id);
              return before === 'MET' || before === 'UNVERIFIED' ? [{ ...criterion, before }] : [];
            }),
            right,
          );
        },
      });
    },

    /** Throws when refused. */
    reopen: ({ id, key }: Story, reason: string, right: Right) =>
      actOrThrow({
        run: () =>
          reopen(
            { input: { id, reason } },
            { right, optimisticUpdater: becomes(id, 'IN_PROGRESS') },
          ),
        done: `${key} is in progress again.`,
      }),

    /** Throws when refused. */
    drop: ({ id, key }: Story, reason: string, right: Right) =>
      actOrThrow({
        run: () =>
          drop({ input: { id, reason } }, { right, optimisticUpdater: becomes(id, 'DROPPED') }),
        done: `${key} is dropped.`,
        undo: () => toStatus(id, 'DRAFT', right),
      }),
  };
}

/** What a step changes of a story. */
void graphql`
  fragment useSteps_story on Story {
    id
    version
    status
    statusSince
    age
    missing
    verdict {
      at
      hat
      reason
      stale
      by {
        id
        name
      }
    }
    criteria {
      id
      version
      state
      waiver
    }
    feature {
      id
      progress {
        stories
        accepted
      }
    }
  }
`;
