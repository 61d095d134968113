import {
  type Disposable,
  type GraphQLResponse,
  type GraphQLSubscriptionConfig,
  type IEnvironment,
  Observable,
  type OperationType,
  requestSubscription,
  type SubscribeFunction,
} from 'relay-runtime';
import { ApiError } from './errors';
import type { Failure } from './http';

/** What Relay follows, over the socket, whose code comes when it is needed. */
export const overSocket: SubscribeFunction = ({ name, text }, variables) =>
  Observable.create<GraphQLResponse>((sink) => {
    let stop = () => {};
    let left = false;
    import('./socket')
      .then(({ socket }) => {
        if (left) return;
        stop = socket.subscribe(
          { operationName: name, query: text ?? '', variables },
          {
            next: (answer) => sink.next(answer as GraphQLResponse),
            error: (reason) => sink.error(asError(reason)),
            complete: () => sink.complete(),
          },
        );
      })
      .catch((reason: unknown) => sink.error(asError(reason)));
    return () => {
      left = true;
      stop();
    };
  });

/** A refusal comes as the errors of the API, everything else as what the socket says. */
function asError(reason: unknown): Error {
  if (reason instanceof Error) return reason;
  const [refusal] = Array.isArray(reason) ? (reason as Failure[]) : [];
  return refusal
    ? new ApiError(refusal.message, refusal.extensions)
    : new Error('the connection was lost');
}

const longest = 10_000; // milliseconds

type Follow<T extends OperationType> = Omit<
  GraphQLSubscriptionConfig<T>,
  'variables' | 'onError' | 'onCompleted'
> & {
  variables: () => T['variables'];
  /** Each time the connection is lost or the API refuses, before it begins again. */
  onLost?: (error?: Error) => void;
};

/**
 * Follows a subscription until it is disposed of: each time the connection is
 * lost it begins again, a little later each time, with variables of then.
 */
export function follow<T extends OperationType>(
  environment: IEnvironment,
  { variables, onLost, ...config }: Follow<T>,
): Disposable {
  let current: Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let over = false;

  function again(error?: Error) {
    if (over) return;
    onLost?.(error);
    const wait = Math.min(longest, 500 * 2 ** failures++) * (0.5 + Math.random() / 2);
    timer = setTimeout(begin, wait);
  }
  function begin() {
    clearTimeout(timer);
    current?.dispose();
    current = requestSubscription<T>(environment, {
      ...config,
      variables: variables(),
      onNext: (answer) => {
        failures = 0;
        config.onNext?.(answer);
      },
      onError: again,
      onCompleted: () => again(),
    });
  }
  const online = () => {
    if (failures > 0) begin();
  };
  globalThis.addEventListener?.('online', online);
  begin();
  return {
    dispose() {
      over = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', online);
      current?.dispose();
    },
  };
}
