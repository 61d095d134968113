import { useCallback } from 'react';
import { commitMutation, useRelayEnvironment } from 'react-relay/hooks';
import type {
  GraphQLTaggedNode,
  MutationConfig,
  MutationParameters,
  SelectorStoreUpdater,
} from 'relay-runtime';
import { isOffline } from '../lib/online';
import { OfflineError } from './errors';

export type Change<M extends MutationParameters> = {
  /** What the answer will be: shown at once, taken back when the API refuses. */
  optimistic?: MutationConfig<M>['optimisticResponse'];
  optimisticUpdater?: SelectorStoreUpdater<M['response']>;
  updater?: SelectorStoreUpdater<M['response']>;
  /** The hat to decide under, when it is not the one on screen (`Right.otherHat`). */
  hat?: string | null | undefined;
};

/**
 * A mutation as a function: answers the response, throws ApiError or
 * OfflineError. A form awaits it and shows the error in place; everything else
 * goes through `useAct`, which says what happened.
 */
export function useMutate<M extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const environment = useRelayEnvironment();
  return useCallback(
    (variables: M['variables'], change: Change<M> = {}): Promise<M['response']> =>
      new Promise((resolve, reject) => {
        // Nothing is decided offline.
        if (isOffline() && !navigator.onLine) return reject(new OfflineError('offline'));
        commitMutation<M>(environment, {
          mutation,
          variables,
          ...(change.optimistic !== undefined && { optimisticResponse: change.optimistic }),
          ...(change.optimisticUpdater && { optimisticUpdater: change.optimisticUpdater }),
          ...(change.updater && { updater: change.updater }),
          cacheConfig: { force: true, metadata: change.hat ? { hat: change.hat } : {} },
          onCompleted: resolve,
          onError: reject,
        });
      }),
    [environment, mutation],
  );
}
