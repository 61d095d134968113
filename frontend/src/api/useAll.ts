import { useEffect, useRef, useState } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';

type List<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null | undefined;
  };
};

type Further<Q extends OperationType, Node> = {
  /** A page of the list, from `$after` on. */
  query: GraphQLTaggedNode;
  variables: Omit<Q['variables'], 'after'>;
  read: (answer: Q['response']) => List<Node> | null | undefined;
};

/**
 * The whole of a list of which the first page is known: the pages after it are
 * read one by one, a hundred at a time is all the API gives.
 */
export function useAll<Q extends OperationType, Node>(
  first: List<Node> | null | undefined,
  further: Further<Q, Node>,
): { nodes: readonly Node[]; reading: boolean } {
  const environment = useRelayEnvironment();
  const after = first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  const [rest, setRest] = useState<{ after: string; nodes: readonly Node[]; whole: boolean }>();
  const now = useRef(further);
  useEffect(() => {
    now.current = further;
  });
  useEffect(() => {
    if (!after) return;
    let left = false;
    async function follow(start: string) {
      const nodes: Node[] = [];
      let cursor: string | null | undefined = start;
      while (cursor) {
        const { query, variables, read } = now.current;
        const page: List<Node> | null | undefined = read(
          await fetchQuery<Q>(environment, query, { ...variables, after: cursor }).toPromise(),
        );
        if (left) return;
        nodes.push(...(page?.edges.map(({ node }) => node) ?? []));
        cursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        setRest({ after: start, nodes: [...nodes], whole: !cursor });
      }
    }
    // What was read stays; the next opening tries again.
    follow(after).catch(() => setRest((rest) => rest && { ...rest, whole: true }));
    return () => void (left = true);
  }, [environment, after]);

  const own = first?.edges.map(({ node }) => node) ?? [];
  if (!after) return { nodes: own, reading: false };
  const known = rest?.after === after ? rest : undefined;
  return { nodes: [...own, ...(known?.nodes ?? [])], reading: !known?.whole };
}
