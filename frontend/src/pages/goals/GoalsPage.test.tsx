import { act, screen, waitFor, within } from '@testing-library/react';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { GoalsPage, quarter } from './GoalsPage';

const goal = {
  id: 'goal_1',
  title: 'Reduce checkout time by 20 % this quarter',
  state: 'ACTIVE',
  start: '2026-07-01',
  due: '2026-09-30',
  metric: { name: 'Median checkout time', unit: 's', baseline: 95, target: 76, direction: 'DOWN' },
  current: { value: 84 },
  serves: null,
  product: { timeZone: 'Europe/Berlin' },
  chart: [
    { at: '2026-07-01T09:00:00Z', value: 95 },
    { at: '2026-08-12T09:00:00Z', value: 84 },
  ],
  health: { state: 'NO_DATA', stale: true, broken: [] },
  outlook: null,
  word: null,
  features: { totalCount: 5 },
  progress: { stories: 60, accepted: 36, inHand: 4 },
};

const show = (goals: object[], may = 'DECIDE', closed: object[] = []) =>
  renderWithRelay(<GoalsPage product="CHK" />, {
    Product: () => ({
      timeZone: 'Europe/Berlin',
      goals: { edges: goals.map((node) => ({ node })) },
      closed: { edges: closed.map((node) => ({ node })) },
    }),
    Right: () => ({
      may,
      otherHat: null,
      decidedBy: ['PM'],
      people: [{ name: 'Maya Okafor' }],
    }),
  });

test('a goal says why, how far, from where to where and by when', async () => {
  show([goal]);
  const row = (await screen.findAllByRole('listitem'))[0] as HTMLElement;
  within(row).getByRole('link', { name: goal.title });
  within(row).getByText('36 of 60 stories shipped, 5 features');
  expect(row.textContent).toContain('84s');
  expect(row.textContent).toContain('From 95 →to 76');
  within(row).getByText('last value 12 Aug');
  within(row).getByRole('img', {
    name: /^Median checkout time: from 95 s, last value 84 s on 12 Aug/,
  });
});

test('what is under way comes before drafts, what is due first before what is due later', async () => {
  show([
    { ...goal, id: 'a', title: 'A draft', state: 'DRAFT' },
    { ...goal, id: 'b', title: 'Later', due: '2026-12-31' },
    { ...goal, id: 'c', title: 'Sooner' },
  ]);
  await screen.findByText('Sooner');
  const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
  expect(titles).toEqual(['Sooner', 'Later', 'A draft']);
});

test('what serves a goal of the list stands below it', async () => {
  show([
    {
      ...goal,
      id: 'a',
      title: 'By phone',
      due: '2026-08-31',
      serves: { id: 'c', title: 'Sooner' },
    },
    { ...goal, id: 'b', title: 'Later', due: '2026-12-31' },
    { ...goal, id: 'c', title: 'Sooner' },
  ]);
  await screen.findByText('By phone');
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
    'Sooner',
    'By phone',
    'Later',
  ]);
  expect(rows.map((row) => row.getAttribute('aria-level'))).toEqual([null, '2', null]);
  within(rows[1] as HTMLElement).getByText('Serves “Sooner”');
});

test('without a goal it asks for the first, or says who sets goals', async () => {
  const { unmount } = show([]);
  await screen.findByRole('heading', { name: 'There is no goal yet.' });
  screen.getByRole('button', { name: 'New goal' });
  unmount();
  show([], 'READ');
  await screen.findByText('The Product Manager decides this. Ask Maya.');
  expect(screen.queryByRole('button', { name: 'New goal' })).toBeNull();
});

test('where all are closed it does not say there were none', async () => {
  show([], 'DECIDE', [goal]);
  expect(await screen.findByRole('heading', { name: 'No goal is open.' })).toBeTruthy();
});

test('a proposed goal is shown however many other proposals came after it', async () => {
  const decides = { may: 'DECIDE', otherHat: null, decidedBy: ['PM'], people: [] };
  const proposal = (id: string, change: object) => ({
    id,
    state: 'OPEN',
    input: JSON.stringify([change]),
    hat: 'PM',
    expiresAt: null,
    changes: [],
    author: { id: 'user_2', name: 'Maya Okafor' },
    viewerCan: decides,
  });
  const list = (hasNextPage: boolean, ...nodes: object[]) => ({
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage, endCursor: hasNextPage ? 'a' : null },
  });
  const { environment } = renderWithRelay(<GoalsPage product="CHK" />, {
    Product: () => ({
      id: 'product_1',
      timeZone: 'Europe/Berlin',
      goals: { edges: [] },
      closed: { edges: [] },
    }),
    Right: () => decides,
    ProposalConnection: () =>
      list(true, proposal('p1', { estimateStory: { id: 'story_1', points: 5 } })),
  });
  await screen.findByRole('heading', { name: 'There is no goal yet.' });
  expect(screen.queryByRole('heading', { name: 'Proposed' })).toBeNull();
  const asked = await waitFor(() => environment.mock.getMostRecentOperation());
  expect(asked.request.variables).toMatchObject({ product: 'CHK', after: 'a' });
  const more = list(false, proposal('p2', { createGoal: { title: 'Fewer refunds' } }));
  await act(async () =>
    environment.mock.resolve(
      asked,
      MockPayloadGenerator.generate(asked, {
        Product: () => ({ id: 'product_1' }),
        ProposalConnection: () => more,
      }),
    ),
  );
  await screen.findByRole('heading', { name: 'Proposed' });
  expect(await screen.findByText('Set the goal “Fewer refunds”')).toBeTruthy();
});

test('the day of the quarter', () => {
  expect(quarter('2026-08-20')).toBe('Quarter 3, day 51 of 92');
  expect(quarter('2026-12-31')).toBe('Quarter 4, day 92 of 92');
});
