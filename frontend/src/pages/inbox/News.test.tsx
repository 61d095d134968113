import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { News } from './News';

const question = (id: string, read: boolean) => ({
  id,
  kind: 'QUESTION_WAITS',
  read,
  event: {
    at: new Date().toISOString(),
    hat: 'DEVELOPER',
    token: null,
    action: 'askQuestion',
    reason: '',
    actor: { name: 'Priya Raman' },
    entity: { __typename: 'Comment', body: 'Which wallets?', open: true, answer: null },
  },
  subject: { __typename: 'Story', id: `story_${id}`, key: `CHK-${id}`, title: `Story ${id}` },
});

const list = (nodes: object[], end?: string) => ({
  NotificationConnection: () => ({
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: Boolean(end), endCursor: end ?? null },
  }),
});
const show = (nodes: object[], end?: string) => {
  const { environment } = renderWithRelay(<News product="CHK" />, list(nodes, end));
  const asked = () => environment.mock.getAllOperations();
  const changes = () => asked().filter(({ request }) => 'input' in request.variables);
  return {
    environment,
    asked,
    changes,
    sent: () => changes().map((m) => m.request.variables.input),
  };
};

test('opening one marks it as read at once, and who opens it again changes nothing', async () => {
  const { sent } = show([question('2', false), question('1', true)]);
  await userEvent.click(await screen.findByRole('link', { name: 'CHK-1 Story 1' }));
  expect(sent()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: /^Unread: ?CHK-2 Story 2/ }));
  expect(location.pathname).toBe('/CHK/stories/CHK-2');
  expect(sent()).toEqual([{ ids: ['2'], read: true }]);
  expect(await screen.findByRole('link', { name: 'CHK-2 Story 2' })).toBeTruthy();
});

test('R marks all as read, of every page, and Undo takes exactly those back', async () => {
  const { environment, changes, sent } = show([question('2', false)], 'cursor');
  await screen.findByRole('link', { name: /Unread/ });
  await userEvent.keyboard('r');
  const both = list([{ id: '2' }, { id: '0' }]);
  await act(async () =>
    environment.mock.resolveMostRecentOperation((asked) =>
      MockPayloadGenerator.generate(asked, both),
    ),
  );
  expect(sent()).toEqual([{ ids: ['2', '0'], read: true }]);
  await act(async () => {
    const [change] = changes();
    if (change) environment.mock.resolve(change, MockPayloadGenerator.generate(change));
  });
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  expect(sent()).toEqual([{ ids: ['2', '0'], read: false }]);
});

test('older news is a page away', async () => {
  const { asked } = show([question('2', false)], 'cursor');
  await userEvent.click(await screen.findByRole('button', { name: 'Older' }));
  expect(asked().at(-1)?.request.variables).toEqual({ product: 'CHK', after: 'cursor' });
});

test('without news it is said what would be told', async () => {
  show([]);
  expect(await screen.findByRole('heading', { name: 'There is no news.' })).toBeTruthy();
});
