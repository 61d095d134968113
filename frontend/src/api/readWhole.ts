import {
  fetchQuery,
  type GraphQLTaggedNode,
  type IEnvironment,
  type OperationType,
} from 'relay-runtime';

/** Reads what is of no use in part: a file that is saved, a trial. Throws what could not be read of it. */
export const readWhole = <Q extends OperationType>(
  environment: IEnvironment,
  query: GraphQLTaggedNode,
  variables: Q['variables'],
): Promise<Q['response'] | undefined> =>
  fetchQuery<Q>(environment, query, variables, {
    networkCacheConfig: { metadata: { whole: true } },
  }).toPromise();
