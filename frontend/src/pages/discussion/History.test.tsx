import { act as settle, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { Proposing } from '../../ui/Proposing';
import { renderWithRelay } from '../../test/relay';
import { History } from './History';

const refresh = vi.hoisted(() => vi.fn());
vi.mock('../../lib/freshness', async (original) => ({ ...(await original<object>()), refresh }));

const may = (may: 'DECIDE' | 'PROPOSE' | 'READ', otherHat: 'PO' | null = null) => ({
  may,
  otherHat,
  whyNot: null,
  decidedBy: ['PO'],
  people: [{ name: 'Jonas Lind' }],
});
const line = (number: number, action: string, viewerCan: object | null) => ({
  node: { id: `event_${number}`, number, action, viewerCan, changes: [] },
});
async function history(...lines: object[]) {
  const { environment } = renderWithRelay(
    <>
      <History subject="story_1" seen="1" sentence={({ action }) => action} />
      <Proposing />
    </>,
    {
      Node: () => ({ __typename: 'Story', id: 'story_1' }),
      EventConnection: () => ({ edges: lines, pageInfo: { hasNextPage: false } }),
    },
  );
  await waitFor(() => environment.mock.getMostRecentOperation());
  await settle(async () => environment.mock.resolveMostRecentOperation({ data: { nodes: [] } }));
  return environment;
}

test('a line is taken back once, by who may, and what is read anew says so', async () => {
  const environment = await history(
    line(1, 'commented', null),
    line(2, 'moved it to Ready', may('DECIDE')),
    line(3, 'estimated it', may('READ')),
  );
  const undo = await screen.findByRole('button', { name: /^Undo/ });
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

test('who decides under the other hat undoes under it', async () => {
  await history(line(1, 'moved it to Ready', may('PROPOSE', 'PO')));
  expect(
    await screen.findByRole('button', { name: 'Undo as PO: moved it to Ready' }),
  ).toBeDefined();
});

test('who may only propose puts the undo to those who decide', async () => {
  const environment = await history(line(2, 'moved it to Ready', may('PROPOSE')));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Propose the undo: moved it to Ready' }),
  );
  await userEvent.type(await screen.findByRole('textbox', { name: 'Why' }), 'Not yet{Enter}');
  const sent = environment.mock.getMostRecentOperation();
  expect(sent.request.variables).toEqual({
    input: { changes: [{ undoEvent: { eventId: 'event_2' } }], reason: 'Not yet' },
  });
  await settle(async () => environment.mock.resolve(sent, MockPayloadGenerator.generate(sent)));
  const said = within(screen.getByRole('region', { name: 'Messages' }));
  expect(said.getByText(/^Proposed to Jonas/)).toBeDefined();
});
