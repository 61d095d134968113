import { graphql } from 'react-relay/hooks';
import { createOperationDescriptor, fetchQuery, getRequest } from 'relay-runtime';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { environmentTestQuery } from './__generated__/environmentTestQuery.graphql';
import { commit } from './commit';
import { environment } from './environment';
import { readWhole } from './readWhole';
import { accessToken, refreshSession, signOut } from './session';

const query = graphql`
  query environmentTestQuery {
    viewer {
      id
    }
  }
`;
const storyQuery = graphql`
  query environmentTestStoryQuery($story: String!) {
    story(key: $story) {
      id
      title
    }
  }
`;
const renaming = graphql`
  mutation environmentTestMutation($input: UpdateStoryInput!) {
    updateStory(input: $input) {
      story {
        id
        title
      }
    }
  }
`;
const viewer = { id: 'user_1', name: 'Lea Brandt', initials: 'LB', roles: [] };

/** A server with one good token, which each refresh replaces. */
function server() {
  let good = 0;
  const refreshes = vi.fn();
  vi.stubGlobal(
    'fetch',
    async (_: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
      await Promise.resolve();
      const { operationName } = JSON.parse(body);
      if (operationName === 'sessionRefreshMutation') {
        refreshes();
        good += 1;
        return Response.json({
          data: { refreshSession: { accessToken: `token ${good}`, viewer } },
        });
      }
      if (headers.authorization === `Bearer token ${good}`) {
        return Response.json({ data: { viewer: { __typename: 'User', id: viewer.id } } });
      }
      const extensions = { code: 'UNAUTHENTICATED', reason: 'EXPIRED' };
      return Response.json(
        { errors: [{ message: 'expired', extensions }], data: null },
        { status: 401 },
      );
    },
  );
  return { refreshes, expire: () => (good += 1) };
}

const ask = () => fetchQuery<environmentTestQuery>(environment, query, {}, {}).toPromise();

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

test('a token that ran out is renewed once, for all requests that met it', async () => {
  const { refreshes, expire } = server();
  await refreshSession();
  expire();
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map((answer) => answer?.viewer.id)).toEqual(['user_1', 'user_1', 'user_1']);
  expect(refreshes).toHaveBeenCalledTimes(2);
  expect(accessToken()).toBe('token 3');
});

test('nobody answers: what is known stays, what is not says so', async () => {
  server();
  await refreshSession();
  await ask();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await ask()).toEqual({ viewer: { id: 'user_1' } });
  const other = fetchQuery(environment, storyQuery, { story: 'CHK-9' }).toPromise();
  await expect(other).rejects.toMatchObject({ name: 'OfflineError' });
});

test('what could not be read is no answer that there is nothing', async () => {
  const path = ['viewer'];
  const fails = (code: string) =>
    vi.stubGlobal('fetch', async () =>
      Response.json({
        data: { viewer: null },
        errors: [{ message: 'failed', path, extensions: { code } }],
      }),
    );
  fails('INTERNAL');
  await expect(ask()).rejects.toMatchObject({ name: 'ApiError', code: 'INTERNAL' });
  fails('NOT_FOUND');
  expect(await ask()).toEqual({ viewer: null });
});

/** A story's title, read when it is asked for and answered when the test lets it; written at once. */
function slowReads(title: string) {
  const answers: (() => void)[] = [];
  const asked = vi.fn();
  const story = (title: string) => ({ __typename: 'Story', id: 'story_9', title });
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const { variables } = JSON.parse(body);
    if (variables.input) {
      title = variables.input.title;
      return Promise.resolve(Response.json({ data: { updateStory: { story: story(title) } } }));
    }
    asked();
    const read = Response.json({ data: { story: story(title) } });
    return new Promise((answer) => answers.push(() => answer(read)));
  });
  return {
    asked,
    answer: () => answers.shift()?.(),
    write: (title: string) =>
      commit(environment, renaming, { input: { id: 'story_9', title, version: 1 } }),
  };
}

test('what was read before a change does not undo it on screen', async () => {
  const { asked, answer, write } = slowReads('Pay in one tap');
  const page = fetchQuery(environment, storyQuery, { story: 'CHK-9' }).toPromise();
  await write('Pay with one tap');
  answer();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  answer();
  expect(await page).toEqual({ story: { id: 'story_9', title: 'Pay with one tap' } });
});

test('a page is shown even where changes do not end', async () => {
  const { asked, answer, write } = slowReads('0');
  const page = fetchQuery(environment, storyQuery, { story: 'CHK-9' }).toPromise();
  for (const reads of [1, 2, 3]) {
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(reads));
    await write(String(reads));
    answer();
  }
  expect(await page).toEqual({ story: { id: 'story_9', title: '2' } });
});

test('what is of no use in part is read whole or not at all', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({
      data: { story: { __typename: 'Story', id: 'story_9', title: null } },
      errors: [
        { message: 'unreadable', path: ['story', 'title'], extensions: { code: 'INVALID' } },
      ],
    }),
  );
  const asked = { story: 'CHK-9' };
  await expect(readWhole(environment, storyQuery, asked)).rejects.toMatchObject({
    message: 'unreadable',
    code: 'INVALID',
  });
  const part = await fetchQuery(environment, storyQuery, asked).toPromise();
  expect(part).toEqual({ story: { id: 'story_9', title: null } });
});

test('signing out needs no access token that is still good', async () => {
  const { expire } = server();
  await refreshSession();
  expire();
  const sent = vi.fn<typeof fetch>(async () => Response.json({ data: { signOut: {} } }));
  vi.stubGlobal('fetch', sent);
  vi.stubGlobal('location', { assign: vi.fn() });
  await signOut();
  expect(sent.mock.calls[0]?.[1]).not.toHaveProperty('headers.authorization');
  expect(location.assign).toHaveBeenCalledWith('/');
});

test('a story that came with a list is known by its key', () => {
  environment.commitUpdate((store) => {
    const record = store.create('story_7', 'Story');
    record.setValue('story_7', 'id').setValue('CHK-7', 'key').setValue('Pay in one tap', 'title');
  });
  const known = (key: string) => {
    const operation = createOperationDescriptor(getRequest(storyQuery), { story: key });
    environment.check(operation);
    return environment.lookup(operation.fragment).data;
  };
  expect(known('CHK-7')).toMatchObject({ story: { id: 'story_7', title: 'Pay in one tap' } });
  expect(known('CHK-8')).toEqual({ story: undefined });
});
