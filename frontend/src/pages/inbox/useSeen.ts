import { useEffect, useRef } from 'react';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { markRead } from './reading';
import type { useSeenQuery, useSeenQuery$data } from './__generated__/useSeenQuery.graphql';

type Told = NonNullable<useSeenQuery$data['product']>['notifications'];

/** What is listed itself was seen: nobody is written a letter about it. */
export function useSeen(product: string, first: Told | undefined) {
  const environment = useRelayEnvironment();
  const marked = useRef(new Set<string>());
  const { nodes, reading } = useAll<useSeenQuery, { readonly id: string }>(first, {
    query: graphql`
      query useSeenQuery($product: String!, $after: String!) {
        product(key: $product) {
          notifications(first: 100, after: $after, kind: [PROPOSAL_WAITS], unread: true) {
            edges {
              node {
                id
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    `,
    variables: { product },
    read: ({ product }) => product?.notifications,
  });
  const unseen = nodes.map(({ id }) => id).join();
  useEffect(() => {
    // Not while they are read: where one is marked, the next page begins elsewhere.
    if (reading || document.visibilityState === 'hidden') return;
    const now = unseen.split(',').filter((id) => id && !marked.current.has(id));
    if (now.length === 0) return;
    for (const id of now) marked.current.add(id);
    markRead(environment, now).catch(() => {}); // the next visit tries again
  }, [environment, unseen, reading]);
}
