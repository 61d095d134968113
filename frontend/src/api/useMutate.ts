import { useCallback } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type {
  GraphQLTaggedNode,
  IEnvironment,
  MutationConfig,
  MutationParameters,
  SelectorStoreUpdater,
} from 'relay-runtime';
import { changed } from '../lib/freshness';
import { commit } from './commit';
import { changesOf, offering, propose, type Standing } from './propose';

export type Change<M extends MutationParameters> = {
  /** What the answer will be: shown at once, taken back when the API refuses. */
  optimistic?: MutationConfig<M>['optimisticResponse'];
  optimisticUpdater?: SelectorStoreUpdater<M['response']>;
  updater?: SelectorStoreUpdater<M['response']>;
  /**
   * How the person stands to it: it is sent under the hat that decides, or, by
   * who only proposes, put to those who decide.
   */
  right?: Standing | undefined;
};

/**
 * A mutation as a function: answers the response, throws ApiError or
 * OfflineError, and Proposed when it was proposed in place of being done. A form
 * awaits it and shows the error in place; everything else goes through `act`,
 * which says what happened.
 */
export function useMutate<M extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  return useCallback(
    (variables: M['variables'], change?: Change<M>) =>
      mutate<M>(environment, mutation, variables, change),
    [environment, mutation],
  );
}

/** As `useMutate`, for what is brought when it is needed. */
export async function mutate<M extends MutationParameters>(
  environment: IEnvironment,
  mutation: GraphQLTaggedNode,
  variables: M['variables'],
  change: Change<M> = {},
): Promise<M['response']> {
  const { right, optimistic, optimisticUpdater, updater } = change;
  if (right?.proposes) return propose(environment, changesOf(mutation, variables), right);
  try {
    const answer = await commit<M>(environment, mutation, variables, {
      ...(optimistic !== undefined && { optimisticResponse: optimistic }),
      ...(optimisticUpdater && { optimisticUpdater }),
      ...(updater && { updater }),
      hat: right?.hat,
    });
    changed();
    return answer;
  } catch (error) {
    throw offering(error, environment, () => changesOf(mutation, variables));
  }
}
