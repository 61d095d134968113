import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { isMine } from '../../api/http';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Right } from '../../ui/Right';
import type { Other } from './useLinks';
import type { useMoveBelowMutation } from './__generated__/useMoveBelowMutation.graphql';
import type { useMoveBelowQuery } from './__generated__/useMoveBelowQuery.graphql';
import type { useMoveBelowUndoMutation } from './__generated__/useMoveBelowUndoMutation.graphql';

/** Ranks a story right below one that blocks it. */
export function useMoveBelow({ id, key }: Other, right: Right) {
  const environment = useRelayEnvironment();
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
  const undo = useMutate<useMoveBelowUndoMutation>(graphql`
    mutation useMoveBelowUndoMutation($input: UndoEventInput!) {
      undoEvent(input: $input) {
        event {
          id
        }
      }
    }
  `);

  /** Where it stood is known to the log alone. */
  async function back() {
    const answer = await fetchQuery<useMoveBelowQuery>(
      environment,
      graphql`
        query useMoveBelowQuery($id: ID!) {
          node(id: $id) {
            ... on Story {
              events(last: 20) {
                edges {
                  node {
                    id
                    action
                    requestId
                  }
                }
              }
            }
          }
        }
      `,
      { id },
    ).toPromise();
    const events = answer?.node?.events?.edges.map(({ node }) => node) ?? [];
    const mine = events.findLast(
      (event) => event.action === 'moveStory' && isMine(event.requestId),
    );
    await undo({ input: { eventId: mine?.id ?? '' } }, { right });
    refresh();
  }

  return async (blocker: Other) => {
    await act({
      run: () => move({ input: { id, after: blocker.id } }, { right }),
      done: `Moved ${key} below ${blocker.key}.`,
      failed: 'The order was not changed.',
      undo: back,
    });
    refresh(); // the list below the panel
  };
}
