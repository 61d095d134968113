import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import type { useActionsAddMutation } from './__generated__/useActionsAddMutation.graphql';
import type { useActionsRemoveMutation } from './__generated__/useActionsRemoveMutation.graphql';
import type {
  UpdateRetroActionInput,
  useActionsUpdateMutation,
} from './__generated__/useActionsUpdateMutation.graphql';

/** What an action says, as a form holds it: the owner's name is for show. */
export type ActionText = { text: string; ownerId: string; ownerName: string; due: string };

/** What one does with the actions of a retro. */
export function useActions(right: Right) {
  const add = useMutate<useActionsAddMutation>(graphql`
    mutation useActionsAddMutation($input: AddRetroActionInput!) {
      addRetroAction(input: $input) {
        action {
          id
        }
        retro {
          ...board_retro
        }
      }
    }
  `);
  const remove = useMutate<useActionsRemoveMutation>(graphql`
    mutation useActionsRemoveMutation($input: RemoveRetroActionInput!) {
      removeRetroAction(input: $input) {
        retro {
          ...board_retro
        }
      }
    }
  `);
  const update = useMutate<useActionsUpdateMutation>(graphql`
    mutation useActionsUpdateMutation($input: UpdateRetroActionInput!) {
      updateRetroAction(input: $input) {
        action {
          id
          done
          ...ActionRow_action
          ...CarriedAction_action
        }
      }
    }
  `);
  const change = (input: UpdateRetroActionInput) => update({ input }, { right });
  return {
    add: (retroId: string, { text, ownerId, due }: ActionText, noteId?: string) =>
      add(
        {
          input: {
            retroId,
            text,
            ...(ownerId && { ownerId }),
            ...(due && { due }),
            ...(noteId && { noteId }),
          },
        },
        { right },
      ),
    change,
    remove: (id: string) => remove({ input: { id } }, { right }),
    /** Says that an action is done, or open again. */
    finish: (id: string, text: string, done: boolean) =>
      act({
        run: () => change({ id, done }),
        announced: `${text}: ${done ? 'done' : 'open again'}`,
        failed: done ? 'The action is still open.' : 'The action is still done.',
        undo: () => change({ id, done: !done }),
      }),
  };
}

export type Actions = ReturnType<typeof useActions>;
