import {
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  type OperationType,
} from 'relay-runtime';
import type { List } from '../../api/useAll';
import { type Cell, csv } from '../../lib/csv';
import { save } from '../../lib/save';

/** A list of the API as a table. */
export type Table<Q extends OperationType, Node> = {
  /** A page of the list, from `$after` on. */
  query: GraphQLTaggedNode;
  read: (answer: Q['response']) => List<Node> | null | undefined;
  columns: readonly string[];
  row: (node: Node) => readonly Cell[];
};

/** Of what a table is, whatever it is made of. */
export type AnyTable = {
  save: (
    environment: Environment,
    variables: Record<string, unknown>,
    name: string,
  ) => Promise<number>;
};

/**
 * What saves the whole of a list as a CSV file, and answers how many rows it has.
 * A hundred at a time is all the API gives; nothing is saved of a part.
 */
export function saving<Q extends OperationType, Node>(table: Table<Q, Node>): AnyTable {
  return {
    async save(environment, variables, name) {
      const rows: (readonly Cell[])[] = [table.columns];
      for (let after: string | null | undefined = null, more = true; more; ) {
        const asked: Q['variables'] = { ...variables, after };
        const answer = await fetchQuery<Q>(environment, table.query, asked).toPromise();
        const page: List<Node> | null | undefined = answer && table.read(answer);
        rows.push(...(page?.edges.map(({ node }) => table.row(node)) ?? []));
        after = page?.pageInfo.endCursor;
        more = page?.pageInfo.hasNextPage ?? false;
      }
      // Spreadsheets read UTF-8 only where this mark says so.
      save(`${name}.csv`, 'text/csv;charset=utf-8', '\uFEFF', csv(rows));
      return rows.length - 1;
    },
  };
}
