import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { why } from './ProductCard';
import { said, WorkspacePage } from './WorkspacePage';

const goal = {
  goalId: 'goal_1',
  title: 'Checkout in 76 s',
  unit: 's',
  baseline: 95,
  target: 76,
  current: 90,
  currentAt: '2026-08-18T10:00:00Z',
  start: '2026-07-01',
  due: '2026-09-30',
  state: 'ACTIVE',
  health: 'AT_RISK',
  before: 91,
  stale: false,
  broken: [],
  openRisks: 2,
  outlook: null,
} as const;
const good = {
  ...goal,
  goalId: 'goal_2',
  title: 'Fewer refunds',
  before: 90,
  health: 'ON_TRACK',
  broken: ['Support calls'],
};
const numbers = {
  at: '2026-08-20T10:00:00Z',
  goals: [good, goal],
  acceptedCount: 3,
  moved: [],
  risks: [
    { riskId: 'risk_1', text: 'The licence is late', about: 'One tap', owner: null, due: null },
    { riskId: 'risk_2', text: 'No till', about: 'Returns', owner: 'Hana Ito', due: '2026-08-19' },
    {
      riskId: 'risk_3',
      text: 'The bank',
      about: 'Returns',
      owner: 'Lea Brandt',
      due: '2026-08-20',
    },
  ],
  openRisks: 7,
};
const decides = { may: 'DECIDE', otherHat: null, decidedBy: ['ADMIN'], people: [] };
const show = (nodes: object[], totalCount = nodes.length) =>
  renderWithRelay(<WorkspacePage />, {
    Workspace: () => ({ name: 'Harbor Market', canAdminister: decides }),
    ProductConnection: () => ({
      totalCount,
      edges: nodes.map((node) => ({ node: { ...node, canCapture: decides } })),
      pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: 'a' },
    }),
  });

test('leaders see how each product stands, the worst first, and why', async () => {
  show([{ id: 'product_1', key: 'CHK', name: 'Checkout', timeZone: 'Europe/Berlin', numbers }], 50);
  const product = await screen.findByRole('region', { name: 'Checkout' });
  const goals = within(product)
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(goals.slice(1, 3)).toEqual(['Checkout in 76 s', 'Fewer refunds']);
  expect(product.textContent).toContain('behind the path, 2 open risks');
  expect(product.textContent).toContain('Goals and roadmap stayed as they were.');
  expect(product.textContent).toContain('90 s, was 91 s, target 76 s');
  expect(product.textContent).toContain('90 s, target 76 s');
  expect(product.textContent).toContain('On track, but “Support calls” broke its limit');
  expect(product.textContent).toContain('One tap, nobody sees to it');
  expect(product.textContent).toContain('Returns, Hana, was due 19 Aug');
  expect(product.textContent).toContain('Returns, Lea, by 20 Aug');
  expect(product.textContent).toContain('and 4 more, told by the features and goals they are of');
  expect(screen.getByText(/^Of 2 goals in the first 1 product/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'More products' })).toBeTruthy();
  expect(screen.getByText('49 products left')).toBeTruthy();
});

test('a goal on its path that is not likely says how likely it is', () => {
  const outlook = { by: '2026-09-30', chance: 0.3 };
  const on = { ...goal, current: 85, openRisks: 0, outlook };
  const said = (goal: typeof on) => why(goal, numbers.at, 'Europe/Berlin');
  expect(said(on)).toMatch(/^30 % likely by 30 Sep.*, on the path$/);
  expect(said({ ...on, outlook: { ...outlook, chance: 0.5 } })).toBe('on the path');
});

test('what is left of risks and changes is told in place', async () => {
  const many = {
    ...numbers,
    since: '2026-08-14T01:00:00Z',
    risks: Array.from({ length: 20 }, (_, n) => ({
      ...numbers.risks[0],
      riskId: `risk_${n}`,
      text: `Risk ${n}`,
    })),
    openRisks: 23,
    moved: Array.from({ length: 20 }, (_, n) => ({
      subjectId: `feature_${n}`,
      title: `Feature ${n}`,
      field: 'state',
      from: 'PLANNED',
      to: 'BUILDING',
      reason: '',
      by: null,
      at: '2026-08-20T01:00:00Z',
    })),
  };
  const timeZone = 'America/Los_Angeles';
  show([{ id: 'product_1', key: 'CHK', name: 'Checkout', timeZone, numbers: many }]);
  const product = await screen.findByRole('region', { name: 'Checkout' });
  expect(product.textContent).not.toContain('Risk 5');
  fireEvent.click(within(product).getByRole('button', { name: 'and 18 more' }));
  expect(product.textContent).toContain('Risk 19');
  expect(product.textContent).toContain('and 3 more, told by');
  expect(document.activeElement?.textContent).toContain('Risk 5');
  fireEvent.click(within(product).getByRole('button', { name: 'and 15 more' }));
  expect(product.textContent).toContain('Feature 19 from planned to building 19 Aug');
  const rest = within(product).getByRole('link', { name: 'All that moved on the roadmap' });
  expect(rest.getAttribute('href')).toBe('/CHK/roadmap?moved=2026-08-13');
});

test('a workspace without a product says so, and offers one', async () => {
  show([]);
  expect(await screen.findByText('This workspace has no product yet.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'New product' })).toBeTruthy();
});

test('how all stand is one sentence', () => {
  expect(said([{ goals: [goal], acceptedCount: 1 }], false)).toBe(
    'Of 1 goal in 1 product, 1 at risk. 1 story was accepted this week.',
  );
  expect(said([{ goals: [], acceptedCount: 0 }], false)).toBe(
    'No goal is active in 1 product. Nothing was accepted this week.',
  );
  expect(why({ ...goal, openRisks: 0, current: null }, numbers.at, 'Europe/Berlin')).toBe('');
});
