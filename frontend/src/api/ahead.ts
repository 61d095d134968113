import { fetchQuery } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import { environment } from './environment';

/** Sends a page's query before React comes to the page, which then finds it under way. */
export function askAhead<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
) {
  fetchQuery<Q>(environment, query, variables).subscribe({
    error: () => {}, // the page asks again, and says so
  });
}
