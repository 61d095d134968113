import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { refresh } from '../lib/freshness';
import { isMine } from './http';
import type { Standing } from './propose';
import { useMutate } from './useMutate';
import type { useUndoMineMutation } from './__generated__/useUndoMineMutation.graphql';
import type { useUndoMineQuery } from './__generated__/useUndoMineQuery.graphql';

/** What is to be taken back: the newest of one's own in a history. */
type Mine = {
  /** Whose history: a story, or the whole product. */
  of: string;
  action: string;
  /** What it happened to; anything unless said. */
  entity?: string;
  right?: Standing;
};

/** Takes back what only the log knows the way back of. */
export function useUndoMine() {
  const environment = useRelayEnvironment();
  const undo = useMutate<useUndoMineMutation>(graphql`
    mutation useUndoMineMutation($input: UndoEventInput!) {
      undoEvent(input: $input) {
        event {
          id
        }
      }
    }
  `);
  return async ({ of, action, entity, right }: Mine) => {
    const answer = await fetchQuery<useUndoMineQuery>(
      environment,
      graphql`
        query useUndoMineQuery($id: ID!) {
          node(id: $id) {
            ... on Story @alias(as: "story") {
              events(last: 20) {
                ...useUndoMine_events @relay(mask: false)
              }
            }
            ... on Product @alias(as: "product") {
              events(last: 20) {
                ...useUndoMine_events @relay(mask: false)
              }
            }
          }
        }
      `,
      { id: of },
    ).toPromise();
    const { edges = [] } = (answer?.node?.story ?? answer?.node?.product)?.events ?? {};
    const mine = edges
      .map(({ node }) => node)
      .findLast(
        (event) =>
          event.action === action &&
          isMine(event.requestId) &&
          (!entity || event.entityId === entity),
      );
    await undo({ input: { eventId: mine?.id ?? '' } }, right && { right });
    refresh();
  };
}

void graphql`
  fragment useUndoMine_events on EventConnection {
    edges {
      node {
        id
        action
        entityId
        requestId
      }
    }
  }
`;
