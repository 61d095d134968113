import { act } from '@testing-library/react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { commitLocalUpdate } from 'relay-runtime';
import { expect, test } from 'vitest';
import { refresh } from '../lib/freshness';
import { renderWithRelay } from '../test/relay';
import { useAll } from './useAll';
import type { useAllTestQuery } from './__generated__/useAllTestQuery.graphql';

const query = graphql`
  query useAllTestQuery($after: String) {
    workspace {
      members(first: 100, after: $after) {
        edges {
          node {
            id
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;
type Person = { readonly id: string; readonly name: string };

function People() {
  const { workspace } = useLazyLoadQuery<useAllTestQuery>(query, {});
  const { nodes, reading } = useAll<useAllTestQuery, Person>(workspace.members, {
    query,
    variables: {},
    read: ({ workspace }) => workspace.members,
  });
  return (
    <output aria-busy={reading}>
      {nodes.map((node) => (node as { name: string }).name).join(' ')}
    </output>
  );
}

/** A page of one person. */
const page = (name: string, endCursor: string | null) => ({
  edges: [{ node: { __typename: 'User', id: `user_${name}`, name } }],
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

function show() {
  const { environment, container } = renderWithRelay(<People />, {
    Workspace: () => ({ id: 'workspace_1' }),
    UserConnection: () => page('Ann', 'a'),
  });
  const asked = () =>
    environment.mock.getAllOperations().map(({ request }) => request.variables.after as unknown);
  const answer = (name: string, endCursor: string | null) =>
    act(async () =>
      environment.mock.resolveMostRecentOperation({
        data: { workspace: { id: 'workspace_1', members: page(name, endCursor) } },
      }),
    );
  const rename = (name: string, next: string) =>
    act(async () =>
      commitLocalUpdate(environment, (store) => store.get(`user_${name}`)?.setValue(next, 'name')),
    );
  return { asked, answer, rename, list: () => container.querySelector('output') };
}

test('the pages after the first are read one by one', async () => {
  const { asked, answer, list } = show();
  await act(async () => {});
  expect(asked()).toEqual(['a']);
  await answer('Ben', 'b');
  expect(list()?.textContent).toBe('Ann Ben');
  expect(asked()).toEqual(['b']);
  await answer('Cem', null);
  expect(list()?.textContent).toBe('Ann Ben Cem');
  expect(list()?.getAttribute('aria-busy')).toBe('false');
});

test('what changes on a later page shows', async () => {
  const { answer, rename, list } = show();
  await act(async () => {});
  await answer('Ben', 'b');
  await answer('Cem', null);
  await rename('Ben', 'Benedikt');
  await rename('Cem', 'Cemal');
  expect(list()?.textContent).toBe('Ann Benedikt Cemal');
});

test('later pages are read anew with the page, and stay until they are', async () => {
  const { asked, answer, list } = show();
  await act(async () => {});
  await answer('Ben', 'b');
  await answer('Cem', null);
  await act(async () => refresh());
  expect(asked()).toEqual(['a']);
  await answer('Bob', 'b');
  expect(list()?.textContent).toBe('Ann Ben Cem');
  await answer('Cem', null);
  expect(list()?.textContent).toBe('Ann Bob Cem');
});
