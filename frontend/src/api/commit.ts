import {
  commitMutation,
  type GraphQLTaggedNode,
  type IEnvironment,
  type MutationConfig,
  type MutationParameters,
} from 'relay-runtime';
import { isOffline } from '../lib/online';
import { OfflineError } from './errors';

/** Sends a mutation under the hat on screen or the given one. Throws ApiError or OfflineError. */
export function commit<M extends MutationParameters>(
  environment: IEnvironment,
  mutation: GraphQLTaggedNode,
  variables: M['variables'],
  { hat, ...shown }: Partial<MutationConfig<M>> & { hat?: string | undefined } = {},
): Promise<M['response']> {
  return new Promise((resolve, reject) => {
    // Nothing is decided offline.
    if (isOffline() && !navigator.onLine) return reject(new OfflineError('offline'));
    commitMutation<M>(environment, {
      ...shown,
      mutation,
      variables,
      cacheConfig: { force: true, metadata: hat ? { hat } : {} },
      onCompleted: resolve,
      onError: reject,
    });
  });
}
