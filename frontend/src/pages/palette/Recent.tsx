import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { recent } from '../../lib/recent';
import { placeOf } from '../inbox/target';
import { What, Why } from './Found';
import type { Line } from './lines';
import { Lines, type ListProps } from './Lines';
import styles from './Palette.module.css';
import type { RecentQuery } from './__generated__/RecentQuery.graphql';
import { useCommands } from './useCommands';

/** What was looked at last, and what can be run: before anything is typed. */
export function Recent({ product, search, frame, ...list }: ListProps) {
  const { run } = useCommands(product, search, frame, '');
  const [ids] = useState(() => recent(product));
  const { nodes } = useLazyLoadQuery<RecentQuery>(
    graphql`
      query RecentQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          kind: __typename
          id
          ... on Story {
            key
            title
          }
          ... on Feature {
            title
          }
          ... on Goal {
            title
          }
        }
      }
    `,
    { ids },
    useFresh(),
  );
  const lines = nodes.flatMap((node) => (node && lineOf(node, product)) ?? []);
  return <Lines {...list} groups={lines.length > 0 ? [{ name: 'Recent', lines }, ...run] : run} />;
}

type Node = NonNullable<RecentQuery['response']['nodes'][number]>;

function lineOf(node: Node, product: string): Line | undefined {
  const story = node.kind === 'Story' ? node.key : undefined;
  const place = placeOf({ id: node.id, key: story }, product);
  if (!place || !('title' in node)) return undefined;
  return {
    key: node.id,
    ...place,
    icon: story ? <What /> : <Why />,
    title: (
      <>
        {story && <span className={styles.key}>{story}</span>} {node.title}
      </>
    ),
  };
}
