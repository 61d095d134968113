import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { beforeEach, expect, test } from 'vitest';
import { keepDraftsOf } from '../../lib/draft';
import { renderWithRelay } from '../../test/relay';
import type { Right } from '../../ui/Right';
import type { WebhookTableTestQuery } from './__generated__/WebhookTableTestQuery.graphql';
import { WebhookTable } from './WebhookTable';

const admin = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: ['ADMIN'],
  people: [],
  ask: '',
} as const satisfies Right;

function Table() {
  const { product } = useLazyLoadQuery<WebhookTableTestQuery>(
    graphql`
      query WebhookTableTestQuery @relay_test_operation {
        product(key: "CHK") {
          ...WebhookTable_product
        }
      }
    `,
    {},
  );
  return product && <WebhookTable product={product} right={admin} />;
}

const url = 'https://example.com/hook';

function show(webhook: object = {}) {
  const view = renderWithRelay(<Table />, {
    Product: () => ({ id: 'product_1', key: 'CHK' }),
    Webhook: () => ({
      id: 'webhook_1',
      version: 2,
      url,
      decisions: ['SET_GOALS', 'ESTIMATE'],
      state: 'WORKING',
      pausedAt: null,
      failingSince: null,
      behind: 0,
      ...webhook,
    }),
  });
  const { mock } = view.environment;
  const sent = () => mock.getMostRecentOperation().request.variables.input;
  return { mock, sent };
}

beforeEach(() => {
  keepDraftsOf('nobody');
  keepDraftsOf('user_1');
});

test('it says which decisions a webhook is told of', async () => {
  show();
  expect((await screen.findByText('2 decisions')).tagName).toBe('SUMMARY');
  expect(screen.getByText('Goal, metric and target')).toBeTruthy();
  expect(screen.getByText('Estimate in points')).toBeTruthy();
});

test('what is paused is resumed by Undo', async () => {
  const { mock, sent } = show();
  await userEvent.click(await screen.findByRole('button', { name: `Pause ${url}` }));
  expect(sent()).toEqual({ id: 'webhook_1', version: 2, paused: true });
  const webhook = {
    id: 'webhook_1',
    version: 3,
    state: 'PAUSED',
    pausedAt: '2026-08-03T10:00:00Z',
    failingSince: null,
    behind: 0,
  };
  await act(async () => mock.resolveMostRecentOperation({ data: { updateWebhook: { webhook } } }));
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(sent()).toEqual({ id: 'webhook_1', paused: false });
});

test('a webhook is removed only by who was asked, and the focus stays in its table', async () => {
  const { mock, sent } = show();
  await userEvent.click(await screen.findByRole('button', { name: `Remove ${url}` }));
  const asked = await screen.findByRole('dialog', { name: 'Remove example.com?' });
  expect(asked.textContent).toContain('This cannot be undone.');
  expect(mock.getAllOperations()).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the webhook' }));
  expect(sent()).toEqual({ id: 'webhook_1', version: 2 });
  await act(async () =>
    mock.resolveMostRecentOperation({
      data: { deleteWebhook: { product: { id: 'product_1', webhooks: [] } } },
    }),
  );
  await screen.findByText('Nobody is told what happens here yet.');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New webhook' })),
  );
});

test('a webhook of some decisions is refused until one is chosen', async () => {
  const { mock, sent } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'New webhook' }));
  await userEvent.type(await screen.findByLabelText('Address'), url);
  await userEvent.selectOptions(screen.getByLabelText('Told of'), 'some decisions');
  await userEvent.click(screen.getByRole('button', { name: 'Make the webhook' }));
  expect(await screen.findByText(/^Choose at least one/)).toBeTruthy();
  expect(mock.getAllOperations()).toHaveLength(0);

  await userEvent.click(screen.getByRole('checkbox', { name: /^Estimate in points/ }));
  expect(screen.queryByText(/^Choose at least one/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Make the webhook' }));
  expect(sent()).toEqual({ productId: 'product_1', url, decisions: ['ESTIMATE'] });
});
