import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import { refresh } from '../../lib/freshness';
import type { Right } from '../../ui/Right';
import type { Other } from './useLinks';
import type { useMoveBelowMutation } from './__generated__/useMoveBelowMutation.graphql';

/** Ranks a story right below one that blocks it. */
export function useMoveBelow({ id, key }: Other, right: Right) {
  const move = useMutate<useMoveBelowMutation>(graphql`
    mutation useMoveBelowMutation($input: MoveStoryInput!) {
      moveStory(input: $input) {
        story {
          rank
          version
          ...useLinks_fields
        }
      }
    }
  `);
  const undoMine = useUndoMine();

  return async (blocker: Other) => {
    await act({
      run: () => move({ input: { id, after: blocker.id } }, { right }),
      done: `Moved ${key} below ${blocker.key}.`,
      failed: 'The order was not changed.',
      // Where it stood is known to the log alone.
      undo: () => undoMine({ of: id, action: 'moveStory', right }),
    });
    refresh(); // the list below the panel
  };
}
