import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import type { Right } from '../../ui/Right';
import { PersonSide } from './PersonSide';

const admin = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: ['ADMIN'],
  people: [],
  ask: '',
} as const satisfies Right;

const show = (identityIssuer: string | null, right: Right = admin) =>
  renderWithRelay(
    <PersonSide id="user_1" right={right} products={[]} product="CHK" onInvite={() => {}} />,
    {
      User: () => ({
        id: 'user_1',
        name: 'Ben Ode',
        email: 'ben@example.com',
        active: true,
        placeholder: false,
        invitationExpiresAt: null,
        identityIssuer,
        roles: [],
      }),
      SessionConnection: () => ({ totalCount: 0, edges: [] }),
    },
  );

test('an admin unlinks the account somebody signs in with, once they know what follows', async () => {
  const { environment } = show('https://login.example.com/realms/shop');
  expect(await screen.findByText('login.example.com')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Unlink' }));
  expect(screen.getByRole('dialog').textContent).toContain(
    'Whoever next signs in at login.example.com as ben@example.com is Ben from then on.',
  );
  await userEvent.click(screen.getAllByRole('button', { name: /^Unlink/ }).at(-1) as HTMLElement);
  const asked = environment.mock.getMostRecentOperation();
  expect(asked.request.variables).toEqual({ input: { userId: 'user_1' } });
  await act(async () =>
    environment.mock.resolve(
      asked,
      MockPayloadGenerator.generate(asked, {
        User: () => ({ id: 'user_1', identityIssuer: null }),
        SessionConnection: () => ({ totalCount: 0, edges: [] }),
      }),
    ),
  );
  expect(screen.queryByText('login.example.com')).toBeNull();
});

test.each([
  ['who has no such account', null, admin],
  ['who is no admin', 'https://login.example.com', { ...admin, decides: false }],
])('there is nothing to unlink: %s', async (_, issuer, right) => {
  show(issuer, right);
  expect(await screen.findByRole('heading', { name: 'Ben Ode' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Unlink' })).toBeNull();
});
