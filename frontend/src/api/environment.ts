import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  Store,
} from 'relay-runtime';
import { onForget, readingBegins, readingEnds, refresh } from '../lib/freshness';
import { ApiError, OfflineError } from './errors';
import { overSocket } from './follow';
import { hatOnScreen } from './hat';
import { type Failure, send } from './http';
import { accessToken, renewing } from './session';

/**
 * Sends what Relay asks for under the hat on screen, or under the one named in
 * `metadata.hat`. A token that ran out is renewed once. A mutation that is
 * refused throws, and so does a query of which a part could not be read where
 * `metadata.whole` asks for all of it; others answer with what could be read, and
 * throw when that is nothing of what they began with.
 */
const ask: FetchFunction = async ({ name, text, operationKind }, variables, { metadata }) => {
  // ADMIN is no hat: an admin acts bare-headed.
  const wanted = metadata?.hat ?? hatOnScreen();
  const hat = wanted === 'ADMIN' ? undefined : (wanted as string | undefined);
  const sent = () => renewing(() => send({ name, text }, variables, { token: accessToken(), hat }));
  const answer = await (operationKind === 'mutation' ? writing(sent) : reading(sent));
  const { data, errors = [] } = answer as Answer;
  const failure = errors.find(
    (error) => operationKind === 'mutation' || metadata?.whole || leavesNothing(error, data),
  );
  if (failure) throw new ApiError(failure.message, failure.extensions, failure.path?.[0]);
  return answer;
};

let written = 0;

function writing<T>(write: () => Promise<T>): Promise<T> {
  return write().finally(() => written++);
}

/**
 * Reads again when something was written meanwhile: the answer may be from before
 * it, and would put what was just changed back on screen. Where writing does not
 * end, it answers all the same and pages are read anew after it.
 */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  for (let again = 2; ; again--) {
    const before = written;
    const answer = await read();
    if (written === before) return answer;
    if (again === 0) {
      refresh();
      return answer;
    }
  }
}

type Answer = { data?: Record<string, unknown> | null; errors?: Failure[] };

/** Whether `product` or the like is null for this error: not that there is none, it could not be read. */
function leavesNothing({ path, extensions }: Failure, data: Answer['data']): boolean {
  const root = path?.[0];
  return root !== undefined && data?.[root] === null && extensions?.code !== 'NOT_FOUND';
}

const store = new Store(new RecordSource(), { gcReleaseBufferSize: 20 });

/** The id of a story that came with any list; only its key is in an address. */
function storyOf(key: unknown): string | undefined {
  const records = store.getSource();
  return records
    .getRecordIDs()
    .find((id) => id.startsWith('story_') && records.get(id)?.key === key);
}

export const environment = new Environment({
  network: Network.create(ask, overSocket),
  store,
  missingFieldHandlers: [
    {
      kind: 'linked',
      handle: (field, parent, { key }) =>
        field.name === 'story' && parent?.getType() === '__Root' ? storyOf(key) : undefined,
    },
  ],
  // Errors of a single field stay in it: `@throwOnFieldError` where a page cannot do without.
  relayFieldLogger: () => {},
});

/**
 * A page that is read anew keeps what it shows when nobody answers: the strip
 * says so, and it is read again once the server is back. Relay would put the
 * error in its place, and whatever is being done there with it.
 */
const execute = environment.execute.bind(environment);
environment.execute = (asked) => {
  if (asked.operation.request.node.params.operationKind !== 'query') return execute(asked);
  return execute(asked)
    .catch((error: unknown) => {
      const shown =
        error instanceof OfflineError && environment.check(asked.operation).status === 'available';
      if (!shown) throw error;
      return Observable.from<GraphQLResponse>({ data: {} }); // it is read from the store
    })
    .do({ start: readingBegins })
    .finally(readingEnds);
};

// The published types forget this method.
type Invalidating = { invalidateStore(): void };
onForget(() =>
  environment.commitUpdate((store) => (store as unknown as Invalidating).invalidateStore()),
);
