import { act as settle, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { renderWithRelay } from '../../test/relay';
import { History } from './History';

const refresh = vi.hoisted(() => vi.fn());
vi.mock('../../lib/freshness', async (original) => ({ ...(await original<object>()), refresh }));

test('a line is taken back once, by who may, and what is read anew says so', async () => {
  const line = (number: number, action: string, undoable: boolean) => ({
    node: { id: `event_${number}`, number, action, undoable, changes: [] },
  });
  const { environment } = renderWithRelay(
    <History subject="story_1" seen="1" sentence={({ action }) => action} />,
    {
      Node: () => ({ __typename: 'Story', id: 'story_1' }),
      EventConnection: () => ({
        edges: [line(1, 'commented', false), line(2, 'moved it to Ready', true)],
        pageInfo: { hasNextPage: false },
      }),
    },
  );
  await waitFor(() => environment.mock.getMostRecentOperation());
  await settle(async () => environment.mock.resolveMostRecentOperation({ data: { nodes: [] } }));
  const undo = screen.getByRole('button', { name: /^Undo/ });
  expect(undo.getAttribute('aria-label')).toBe('Undo: moved it to Ready');

  await userEvent.click(undo);
  const { variables } = environment.mock.getMostRecentOperation().request;
  expect(variables).toEqual({ input: { eventId: 'event_2' } });
  await settle(async () =>
    environment.mock.resolveMostRecentOperation((sent) => MockPayloadGenerator.generate(sent)),
  );
  const said = within(screen.getByRole('region', { name: 'Messages' }));
  expect(said.getByText('Undone: moved it to Ready')).toBeDefined();
  expect(refresh).toHaveBeenCalledTimes(1);

  await userEvent.click(undo);
  const fields = [{ name: 'status', base: 'READY', current: 'DRAFT', yours: 'DRAFT' }];
  const since = { id: 'event_3', actor: { id: 'user_1', name: 'Lea Brandt' } };
  await settle(async () =>
    environment.mock.rejectMostRecentOperation(
      new ApiError('', { code: 'CONFLICT', fields, since }),
    ),
  );
  expect(said.getByText('It could not be undone.')).toBeDefined();
  expect(said.getByText(/Lea changed status to “DRAFT” meanwhile/)).toBeDefined();
});
