import type { ReactNode } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import type { NamesQuery } from './__generated__/NamesQuery.graphql';

/** What an id stands for, as far as words need it. */
export type Thing = NonNullable<NamesQuery['response']['nodes'][number]>;
export type Things = ReadonlyMap<string, Thing>;

type NamesProps = {
  ids: readonly string[];
  /** Those that were read already. */
  known?: Things;
  children: (things: Things) => ReactNode;
};

const most = 100; // all that the API reads at once
const none: Things = new Map();

/** Suspends until it is known what ids stand for; what is gone stays unknown. */
export function Names({ ids, known = none, children }: NamesProps) {
  const { nodes } = useLazyLoadQuery<NamesQuery>(
    graphql`
      query NamesQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          ... on User {
            name
          }
          ... on Product {
            name
          }
          ... on Sprint {
            name
          }
          ... on Retro {
            of: sprint {
              id
              name
            }
          }
          ... on Label {
            name
          }
          ... on Template {
            name
          }
          ... on SavedView {
            name
          }
          ... on Feature {
            title
          }
          ... on Goal {
            title
            metric {
              unit
            }
            product {
              timeZone
            }
          }
          ... on GuardRail {
            name
          }
          ... on Report {
            title: headline
          }
          ... on Insight {
            title: words
          }
          ... on Story {
            key
            title
            criteria {
              id
            }
          }
        }
      }
    `,
    { ids: ids.slice(0, most) },
    useFresh('store-or-network'),
  );
  const things = new Map([
    ...known,
    ...nodes.flatMap((node): [string, Thing][] => (node ? [[node.id, node]] : [])),
  ]);
  if (ids.length <= most) return children(things);
  return (
    <Names ids={ids.slice(most)} known={things}>
      {children}
    </Names>
  );
}
