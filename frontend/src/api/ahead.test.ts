import { graphql } from 'react-relay/hooks';
import { fetchQuery } from 'relay-runtime';
import { afterEach, expect, test, vi } from 'vitest';
import type { aheadTestQuery } from './__generated__/aheadTestQuery.graphql';
import { askAhead } from './ahead';
import { environment } from './environment';
import { onceIn, refreshSession } from './session';

const query = graphql`
  query aheadTestQuery {
    viewer {
      id
    }
  }
`;
const viewer = { id: 'user_1', name: 'Lea Brandt', initials: 'LB', roles: [] };

afterEach(() => vi.unstubAllGlobals());

test('the query goes out once someone is in, and the page finds it under way', async () => {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).operationName);
    await Promise.resolve();
    return Response.json({
      data: {
        refreshSession: { accessToken: 'token', viewer },
        viewer: { __typename: 'User', id: viewer.id },
      },
    });
  });
  onceIn(() => askAhead<aheadTestQuery>(query, {}));
  expect(sent).toEqual([]);
  await refreshSession();
  expect(sent).toEqual(['sessionRefreshMutation', 'aheadTestQuery']);
  const page = await fetchQuery<aheadTestQuery>(environment, query, {}).toPromise();
  expect(page?.viewer.id).toBe('user_1');
  expect(sent).toHaveLength(2);

  const now = vi.fn<() => void>();
  onceIn(now);
  await refreshSession();
  expect(now).toHaveBeenCalledTimes(1);
});
