import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { idsIn, nameOf, namesIn, type Proposal } from './proposal';
import type { useNamesQuery } from './__generated__/useNamesQuery.graphql';

export type Names = ReadonlyMap<string, string>;

/** What proposals themselves say of the things they are about. */
export const known = (proposals: readonly Proposal[]): Names => new Map(proposals.flatMap(namesIn));

/** The ids in proposals that they say no name of. */
export const unknown = (proposals: readonly Proposal[]): string[] =>
  [...new Set(proposals.flatMap(idsIn))].slice(0, 100);

/** The names of all that proposals mention. */
export function useNames(proposals: readonly Proposal[]): Names {
  const { nodes } = useLazyLoadQuery<useNamesQuery>(
    graphql`
      query useNamesQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          ... on User {
            name
          }
          ... on Sprint {
            name
          }
          ... on Label {
            name
          }
          ... on Feature {
            title
          }
          ... on Goal {
            title
          }
          ... on Story {
            key
          }
        }
      }
    `,
    { ids: unknown(proposals) },
    { fetchPolicy: 'store-or-network' },
  );
  const read = nodes.flatMap((node): [string, string][] => {
    const name = node?.id && nameOf(node);
    return name ? [[node.id, name]] : [];
  });
  return new Map([...known(proposals), ...read]);
}
