import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { SprintMenu } from './SprintMenu';

const sprint = { id: 'sprint_24', name: 'Sprint 24' };
const last = { id: 'sprint_23', name: 'Sprint 23' };

function show(more: boolean, sprints = [['Closed', [last]] as const]) {
  const environment = createMockEnvironment();
  const onChoose = vi.fn<(id: string) => void>();
  render(
    <RelayEnvironmentProvider environment={environment}>
      <main id="page">
        <SprintMenu
          product="CHK"
          sprint={sprint}
          sprints={[...sprints]}
          more={more}
          onChoose={onChoose}
          views={undefined}
          onClose={undefined}
        />
      </main>
    </RelayEnvironmentProvider>,
  );
  return { environment, onChoose };
}

test('a sprint that is not among those offered is found by its name', async () => {
  const { environment, onChoose } = show(true);
  await userEvent.click(screen.getByRole('button', { name: 'Other sprints' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Any sprint …' }));
  const asked = await waitFor(() => environment.mock.getMostRecentOperation());
  expect(asked.request.variables).toEqual({ product: 'CHK', state: null, text: '' });
  await act(async () =>
    environment.mock.resolve(
      asked,
      MockPayloadGenerator.generate(asked, {
        SprintConnection: () => ({
          edges: [{ node: { id: 'sprint_3', name: 'Sprint 3', state: 'CLOSED', end: null } }],
          pageInfo: { hasNextPage: false },
        }),
      }),
    ),
  );
  await userEvent.click(await screen.findByRole('option', { name: /Sprint 3/ }));
  expect(onChoose).toHaveBeenCalledWith('sprint_3');
});

test('where all are offered there is none to be found', async () => {
  show(false);
  await userEvent.click(screen.getByRole('button', { name: 'Other sprints' }));
  await screen.findByRole('menuitem', { name: 'Sprint 23' });
  expect(screen.queryByRole('menuitem', { name: 'Any sprint …' })).toBeNull();
});

test('without other sprints there is no menu', () => {
  show(false, []);
  expect(screen.queryByRole('button')).toBeNull();
});
