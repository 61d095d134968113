import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useBlockMutation } from './__generated__/useBlockMutation.graphql';
import type { useBlockEndMutation } from './__generated__/useBlockEndMutation.graphql';

/** What stands in a story's way, and who sees to it. */
export type Standing = {
  readonly reason: string;
  readonly owner?: { readonly id: string } | null | undefined;
};

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
    async block(reason: string, owner: string | undefined, right: Right, before?: Standing) {
      const answer = await block(
        { input: { id, reason, ...(owner && { ownerId: owner }) } },
        { right },
      );
      void act({
        run: () => Promise.resolve(answer),
        done: before ? `What blocks ${key} is changed.` : `${key} is blocked.`,
        failed: '',
        undo: () =>
          before
            ? block({ input: { id, ...inputOf(before) } }, { right })
            : unblock({ input: { id } }, { right }),
      });
      return answer;
    },
    unblock(was: Standing, right: Right) {
      return act({
        run: () =>
          unblock(
            { input: { id } },
            { right, optimisticUpdater: (store) => store.get(id)?.setValue(null, 'block') },
          ),
        done: `${key} is unblocked.`,
        failed: 'It is still blocked.',
        undo: () => block({ input: { id, ...inputOf(was) } }, { right }),
      });
    },
  };
}

const inputOf = ({ reason, owner }: Standing) => ({ reason, ownerId: owner?.id ?? null });
