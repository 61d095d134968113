import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useBlockMutation } from './__generated__/useBlockMutation.graphql';
import type { useBlockEndMutation } from './__generated__/useBlockEndMutation.graphql';

/** Says that something stands in a story's way, or no longer. */
export function useBlock(id: string, key: string) {
  const block = useMutate<useBlockMutation>(graphql`
    mutation useBlockMutation($input: BlockStoryInput!) {
      blockStory(input: $input) {
        story {
          id
          version
          block {
            reason
            since
            days
            owner {
              id
              name
            }
          }
        }
      }
    }
  `);
  const unblock = useMutate<useBlockEndMutation>(graphql`
    mutation useBlockEndMutation($input: UnblockStoryInput!) {
      unblockStory(input: $input) {
        story {
          id
          version
          block {
            reason
          }
        }
      }
    }
  `);

  return {
    /** Throws: its form says what is wrong. */
    async block(reason: string, owner: string | undefined, right: Right) {
      const answer = await block(
        { input: { id, reason, ...(owner && { ownerId: owner }) } },
        { right },
      );
      void act({
        run: () => Promise.resolve(answer),
        done: `${key} is blocked.`,
        failed: '',
        undo: () => unblock({ input: { id } }, { right }),
      });
      return answer;
    },
    unblock(was: { reason: string; owner?: { id: string } | null | undefined }, right: Right) {
      return act({
        run: () =>
          unblock(
            { input: { id } },
            { right, optimisticUpdater: (store) => store.get(id)?.setValue(null, 'block') },
          ),
        done: `${key} is unblocked.`,
        failed: 'It is still blocked.',
        undo: () =>
          block({ input: { id, reason: was.reason, ownerId: was.owner?.id ?? null } }, { right }),
      });
    },
  };
}
