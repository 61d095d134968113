import type { Environment, GraphQLTaggedNode, OperationType } from 'relay-runtime';
import { readWhole } from '../../api/readWhole';
import type { List } from '../../api/useAll';
import type { Cell } from '../../lib/csv';
import { saveCsv } from '../../lib/save';

/** A list of the API as a table. */
type Table<Q extends OperationType, Node> = {
  /** A page of the list, from `$after` on. */
  query: GraphQLTaggedNode;
  read: (answer: Q['response']) => List<Node> | null | undefined;
  columns: readonly string[];
  row: (node: Node) => readonly Cell[];
};

/** Whose list, and which part of it. */
export type Asked = { product: string } & Record<string, unknown>;

/** Saves the whole of a list as a CSV file, and answers how many rows it has. */
export type Saving = (environment: Environment, asked: Asked, name: string) => Promise<number>;

/** How a table is saved: page by page, as the API gives it, and nothing of a part. */
export const saving =
  <Q extends OperationType, Node>({ query, read, columns, row }: Table<Q, Node>): Saving =>
  async (environment, asked, name) => {
    const rows: (readonly Cell[])[] = [columns];
    for (let after: string | null | undefined = null, more = true; more; ) {
      const page: Q['variables'] = { ...asked, after };
      const answer = await readWhole<Q>(environment, query, page);
      const list: List<Node> | null | undefined = answer && read(answer);
      rows.push(...(list?.edges.map(({ node }) => row(node)) ?? []));
      after = list?.pageInfo.endCursor;
      more = list?.pageInfo.hasNextPage ?? false;
    }
    saveCsv(name, rows);
    return rows.length - 1;
  };
