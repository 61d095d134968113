import { useEffect, useMemo, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { createOperationDescriptor, getRequest } from 'relay-runtime';
import { parts } from '../../lib/tens';
import type { groupsQuery, groupsQuery$data } from './__generated__/groupsQuery.graphql';
import type { View } from './filter';

/** Stories that belong together, in their rank; one without a title when nothing groups them. */
export type Group = { id: string; title?: string; ids: readonly string[] };

const query = graphql`
  query groupsQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Story {
        feature {
          id
          title
        }
        goal {
          id
          title
        }
      }
    }
  }
`;

type Story = NonNullable<groupsQuery$data['nodes'][number]>;

/**
 * The order cut into groups by feature or goal, each where its first story
 * stands. Until every story's group is known it stays one list.
 */
export function useGroups(view: View, order: readonly string[]): Group[] {
  const stories = useStories(view === 'order' ? none : order);
  return useMemo(() => {
    if (view === 'order' || !order.every((id) => stories.has(id))) return [{ id: '', ids: order }];
    const groups = new Map<string, { id: string; title: string; ids: string[] }>();
    for (const id of order) {
      const of = stories.get(id)?.[view];
      const group = groups.get(of?.id ?? '') ?? {
        id: of?.id ?? 'none',
        title: of?.title ?? `No ${view}`,
        ids: [],
      };
      group.ids.push(id);
      groups.set(of?.id ?? '', group);
    }
    const all = [...groups.values()];
    return all.toSorted((a, b) => Number(a.id === 'none') - Number(b.id === 'none'));
  }, [view, order, stories]);
}

const none: readonly string[] = [];

/** Feature and goal of each story, kept up to date. */
function useStories(ids: readonly string[]): ReadonlyMap<string, Story> {
  const environment = useRelayEnvironment();
  const [stories, setStories] = useState<ReadonlyMap<string, Story>>(new Map());
  useEffect(() => {
    const take = (data: groupsQuery$data) =>
      setStories((before) => {
        const next = new Map(before);
        for (const node of data.nodes) if (node) next.set(node.id, node);
        return next;
      });
    const ends = parts(ids, 100).map((part) => {
      const operation = createOperationDescriptor(getRequest(query), { ids: part });
      const kept = environment.retain(operation);
      let followed: { dispose: () => void } | undefined;
      const asked = fetchQuery<groupsQuery>(environment, query, { ids: part }).subscribe({
        next: (data) => {
          take(data);
          followed ??= environment.subscribe(environment.lookup(operation.fragment), ({ data }) =>
            take(data as unknown as groupsQuery$data),
          );
        },
        error: () => {}, // the list stays in one; its rows say what is wrong
      });
      return () => {
        asked.unsubscribe();
        followed?.dispose();
        kept.dispose();
      };
    });
    return () => {
      for (const end of ends) end();
    };
  }, [environment, ids]);
  return stories;
}
