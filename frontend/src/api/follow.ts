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

const asError = (reason: unknown) =>
  reason instanceof Error ? reason : new Error('the connection was lost');

const longest = 10_000; // milliseconds

/**
 * Follows a subscription until it is disposed of: each time the connection is
 * lost it begins again, a little later each time, with variables of then.
 */
export function follow<T extends OperationType>(
  environment: IEnvironment,
  config: Omit<GraphQLSubscriptionConfig<T>, 'variables' | 'onError' | 'onCompleted'> & {
    variables: () => T['variables'];
  },
): Disposable {
  let current: Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let over = false;

  function again() {
    if (over) return;
    const wait = Math.min(longest, 500 * 2 ** failures++) * (0.5 + Math.random() / 2);
    timer = setTimeout(begin, wait);
  }
  function begin() {
    clearTimeout(timer);
    current?.dispose();
    current = requestSubscription<T>(environment, {
      ...config,
      variables: config.variables(),
      onNext: (answer) => {
        failures = 0;
        config.onNext?.(answer);
      },
      onError: again,
      onCompleted: again,
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
