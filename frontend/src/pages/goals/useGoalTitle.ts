import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useGoalTitleQuery } from './__generated__/useGoalTitleQuery.graphql';

/** The title of a goal of which only the id is known, once it is read. */
export function useGoalTitle(id: string | undefined): string | undefined {
  const environment = useRelayEnvironment();
  const [read, setRead] = useState<{ id: string; title: string | undefined }>();
  useEffect(() => {
    if (!id) return undefined;
    const asked = fetchQuery<useGoalTitleQuery>(
      environment,
      graphql`
        query useGoalTitleQuery($id: ID!) {
          node(id: $id) {
            ... on Goal {
              title
            }
          }
        }
      `,
      { id },
    ).subscribe({
      next: ({ node }) => setRead({ id, title: node?.title }),
      error: () => {}, // it stays without a title
    });
    return () => asked.unsubscribe();
  }, [environment, id]);
  return read?.id === id ? read?.title : undefined;
}
