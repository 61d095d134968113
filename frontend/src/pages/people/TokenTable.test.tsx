import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test, vi } from 'vitest';
import { leaveFor } from '../../lib/draft';
import { renderWithRelay } from '../../test/relay';
import type { TokenTableTestQuery } from './__generated__/TokenTableTestQuery.graphql';
import { TokenTable } from './TokenTable';

vi.mock(import('../../lib/draft'), async (draft) => ({ ...(await draft()), leaveFor: vi.fn() }));

function Table() {
  const { viewer } = useLazyLoadQuery<TokenTableTestQuery>(
    graphql`
      query TokenTableTestQuery @relay_test_operation {
        viewer {
          tokens(first: 100) {
            ...TokenTable_tokens
          }
        }
      }
    `,
    {},
  );
  return viewer && <TokenTable of="own" tokens={viewer.tokens} />;
}

const show = () =>
  renderWithRelay(<Table />, {
    TokenConnection: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
  }).environment.mock;

test('what is typed does not hold back who goes to the explorer', async () => {
  show();
  await userEvent.click(await screen.findByRole('link', { name: 'API explorer' }));
  expect(leaveFor).toHaveBeenCalledWith('/explorer');
});

test('what is no number of requests is refused in place', async () => {
  const mock = show();
  await userEvent.click(await screen.findByRole('button', { name: 'New token' }));
  await userEvent.type(await screen.findByLabelText('Name'), 'nightly report');
  const requests = screen.getByLabelText('Requests a minute');
  await userEvent.clear(requests);
  await userEvent.type(requests, 'many');
  await userEvent.click(screen.getByRole('button', { name: 'Make the token' }));
  expect(await screen.findByText('This is not a number.')).toBeTruthy();
  expect(mock.getAllOperations()).toHaveLength(0);

  await userEvent.clear(requests);
  await userEvent.type(requests, '1 200');
  await userEvent.click(screen.getByRole('button', { name: 'Make the token' }));
  expect(mock.getMostRecentOperation().request.variables.input).toMatchObject({
    name: 'nightly report',
    requestsPerMinute: 1200,
  });
});
