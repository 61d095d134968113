import { useDeferredValue, useState } from 'react';
import { useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../lib/freshness';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';

type List<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
};

type Search<Q extends OperationType, Node> = {
  /** A page of the list, of those that have the words of `$text`. */
  query: GraphQLTaggedNode;
  variables: Omit<Q['variables'], 'text'>;
  /** What is typed may find what is in no page of the list: the API is always asked. */
  beyond?: boolean;
  read: (answer: Q['response']) => List<Node> | null | undefined;
};

/**
 * A list to find one of by typing: its first page, and of a longer one also
 * what the API finds by the words typed.
 */
export function useSearch<Q extends OperationType, Node extends { readonly id: string }>({
  query,
  variables,
  beyond = false,
  read,
}: Search<Q, Node>) {
  const [typed, onType] = useState('');
  const first = read(useLazyLoadQuery<Q>(query, { ...variables, text: '' }, useFresh()));
  const longer = first?.pageInfo.hasNextPage ?? false;
  const wanted = longer || beyond ? typed.trim().toLowerCase().slice(0, 200) : '';
  // What was found stays until the next is.
  const text = useDeferredValue(wanted);
  const found = read(useLazyLoadQuery<Q>(query, { ...variables, text }));
  const edges = [...(first?.edges ?? []), ...(found?.edges ?? [])];
  const nodes = new Map(edges.map(({ node }) => [node.id, node]));
  return {
    nodes: [...nodes.values()],
    /** For the picker. */
    list: { onType, longer, reading: text !== wanted },
  };
}
