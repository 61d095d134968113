import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import { refresh } from '../../lib/freshness';
import type { Right } from '../../ui/Right';
import type { useBuildFirstMutation } from './__generated__/useBuildFirstMutation.graphql';

type Sprint = { readonly id: string; readonly name: string };

/** Puts a story before all others: into the sprint that runs where it is not, and to the top. */
export function useBuildFirst(right: Right) {
  const mutate = useMutate<useBuildFirstMutation>(graphql`
    mutation useBuildFirstMutation(
      $scope: AddToSprintInput!
      $move: MoveStoryInput!
      $elsewhere: Boolean!
    ) {
      addToSprint(input: $scope) @include(if: $elsewhere) {
        stories {
          id
          sprint {
            id
            name
          }
        }
      }
      moveStory(input: $move) {
        story {
          id
          rank
          version
        }
      }
    }
  `);
  const undoMine = useUndoMine();
  return async (
    { id, key }: { id: string; key: string },
    into: Sprint | null | undefined,
  ): Promise<void> => {
    await act({
      run: () =>
        mutate(
          {
            elsewhere: Boolean(into),
            scope: { sprintId: into?.id ?? '', storyIds: [id] },
            move: { id, to: 'TOP' },
          },
          { right },
        ),
      done: into ? `${key} comes first, in ${into.name}.` : `${key} comes first.`,
      failed: 'The order was not changed.',
      async undo() {
        await undoMine({ of: id, action: 'moveStory', right });
        if (into) await undoMine({ of: id, action: 'addToSprint', right });
      },
    });
    refresh();
  };
}
