import { useEffect, useMemo, useRef, useState } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay/hooks';
import {
  createOperationDescriptor,
  type Disposable,
  getRequest,
  type GraphQLTaggedNode,
  type OperationType,
} from 'relay-runtime';
import { useFresh } from '../lib/freshness';

export type List<Node> = {
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

/** The pages after the first, as they were read after a refresh. */
type Rest<Node> = { after: string; refresh: number; nodes: readonly Node[]; whole: boolean };

/**
 * The whole of a list of which the first page is known: the pages after it are
 * read one by one, a hundred at a time is all the API gives. What changes in
 * them shows, and with the page they are read anew.
 */
export function useAll<Q extends OperationType, Node>(
  first: List<Node> | null | undefined,
  asked: Further<Q, Node>,
): { nodes: readonly Node[]; reading: boolean } {
  const environment = useRelayEnvironment();
  const { fetchKey } = useFresh();
  const after = first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  const [rest, setRest] = useState<Rest<Node>>();
  const now = useRef(asked);
  useEffect(() => {
    now.current = asked;
  });
  useEffect(() => {
    if (!after) return;
    const open: Disposable[] = [];
    let left = false;
    async function follow(start: string) {
      const pages: (List<Node> | null | undefined)[] = [];
      let cursor: string | null | undefined = start;
      function show() {
        const nodes = pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
        const next = { after: start, refresh: fetchKey, nodes, whole: !cursor };
        setRest((known) => (cursor && known && isMore(known, next) ? known : next));
      }
      while (cursor) {
        const { query, variables, read } = now.current;
        const page = { ...variables, after: cursor };
        const operation = createOperationDescriptor(getRequest(query), page);
        open.push(environment.retain(operation));
        await fetchQuery<Q>(environment, query, page).toPromise();
        if (left) return;
        const known = environment.lookup(operation.fragment);
        const at = pages.push(read(known.data as Q['response'])) - 1;
        open.push(
          environment.subscribe(known, ({ data }) => {
            pages[at] = read(data as Q['response']);
            show();
          }),
        );
        const info = pages[at]?.pageInfo;
        cursor = info?.hasNextPage ? info.endCursor : null;
        show();
      }
    }
    // What was read stays; the next time tries again.
    follow(after).catch(() => left || setRest((rest) => rest && { ...rest, whole: true }));
    return () => {
      left = true;
      for (const one of open) one.dispose();
    };
  }, [environment, after, fetchKey]);

  const known = after && rest?.after === after ? rest : undefined;
  const further = known?.nodes;
  const nodes = useMemo(
    () => [...(first?.edges.map(({ node }) => node) ?? []), ...(further ?? [])],
    [first, further],
  );
  return { nodes, reading: Boolean(after) && !known?.whole };
}

/** Of what was read anew, as much as was shown before takes its place. */
const isMore = (known: Rest<unknown>, next: Rest<unknown>) =>
  known.after === next.after &&
  known.refresh !== next.refresh &&
  known.nodes.length > next.nodes.length;
