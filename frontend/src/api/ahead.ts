import { fetchQuery } from 'react-relay/hooks';
import {
  createOperationDescriptor,
  getRequest,
  type GraphQLTaggedNode,
  type OperationType,
} from 'relay-runtime';
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

/** Reads what may be shown next, unless the store has it. */
export function bringAhead<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
) {
  const options = { fetchPolicy: 'store-or-network' } as const;
  fetchQuery<Q>(environment, query, variables, options).subscribe({
    // Nobody shows it yet: it stays as long as what was left last.
    complete: () =>
      environment.retain(createOperationDescriptor(getRequest(query), variables)).dispose(),
    error: () => {}, // asked for again when it is shown
  });
}
