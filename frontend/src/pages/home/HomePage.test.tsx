import { act, screen, waitFor, within } from '@testing-library/react';
import { MockPayloadGenerator } from 'relay-test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { was } from './GoalStrip';
import { HomePage } from './HomePage';

vi.mock('../../api/session', async (original) => ({
  ...(await original<object>()),
  signedIn: () => ({ id: 'user_1', name: 'Lea Brandt', initials: 'LB', roles: [] }),
}));
beforeEach(() => localStorage.clear());

const decides = { may: 'DECIDE', otherHat: null, decidedBy: ['PM', 'PO'], people: [] };
const asPO = { may: 'PROPOSE', otherHat: 'PO', decidedBy: ['PO'], people: [] };
const reads = { may: 'READ', otherHat: null, decidedBy: ['PO'], people: [] };
const list = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) });
const story = { __typename: 'Story', id: 'story_1', key: 'CHK-1', title: 'Pay in one tap' };
const goal = { id: 'goal_1', title: 'Checkout in 76 s', readings: list(), metric: { unit: 's' } };
const question = (id: string, author: string, body: string) => ({
  id,
  body,
  hat: 'DEVELOPER',
  createdAt: new Date().toISOString(),
  author: { id: author, name: 'Priya Raman' },
  subject: story,
});

const show = (
  canAccept: object,
  canAnswer: object = decides,
  more: {
    waiting?: number;
    asked?: boolean;
    decision?: object[];
    further?: object;
    reports?: object[];
    items?: object[];
  } = {},
) =>
  renderWithRelay(<HomePage product="CHK" />, {
    Product: () => ({
      id: 'product_1',
      timeZone: 'Europe/Berlin',
      lastEvent: 0,
      asksForMe: more.decision ?? [],
      activeSprint: null,
      canAccept,
      canAnswer,
      ...Object.fromEntries(
        ['canPublish', 'canTriage', 'canLaunch', 'canPlan'].map((can) => [
          can,
          more.further ?? reads,
        ]),
      ),
    }),
    ReportConnection: () => list(...(more.reports ?? [])),
    LaunchItemConnection: () => list(...(more.items ?? [])),
    InsightConnection: () => ({ totalCount: 0, edges: [] }),
    SprintConnection: () => list(),
    EventConnection: () => list(),
    GoalPoint: () => ({ at: '2026-08-20T06:00:00Z', value: 84 }),
    GoalConnection: () => ({ ...list(goal), totalCount: 4 }),
    CommentConnection: () => ({
      ...list(question('q1', 'user_2', 'Which wallets?'), question('q2', 'user_1', 'Who pays?')),
      pageInfo: { hasNextPage: more.asked ?? false, endCursor: 'a' },
    }),
    ProposalConnection: () => ({ totalCount: more.waiting ?? 0, edges: [] }),
    StoryConnection: () => ({
      totalCount: 1 + (more.waiting ?? 0),
      ...list({
        ...story,
        statusSince: new Date().toISOString(),
        criteria: [{ state: 'MET' }, { state: 'OPEN' }],
        assignees: [{ name: 'Priya Raman' }],
      }),
    }),
  });
const rows = async (name: string) =>
  within(await screen.findByRole('region', { name })).getAllByRole('listitem');

test('this hat’s come first, then the other’s, with the hat on the button', async () => {
  show(asPO);
  const [asked, strip, review] = await rows('Waits for you');
  expect(asked?.textContent).toContain('Which wallets?');
  expect(asked?.textContent).not.toContain('Who pays?');
  expect(strip?.textContent).toContain('The Product Owner decides these.');
  expect(review?.textContent).toContain('1 of 2 criteria met, Priya');
  expect(review?.textContent).toContain('Review as PO');
});

test('what one asked oneself is what one waits for', async () => {
  show(asPO);
  const asked = await rows('You wait for');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.textContent).toContain('Who pays?');
});

test('who decides nothing is shown nothing to decide', async () => {
  show(reads, reads);
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you.' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Review|Answer/ })).toBeNull();
});

test('what there is no room for is counted, and leads to where it is', async () => {
  show(decides, decides, { waiting: 30 });
  const part = await screen.findByRole('region', { name: 'Waits for you' });
  expect(within(part).getByText('62')).toBeTruthy();
  const more = (name: string) => within(part).getByRole('link', { name }).getAttribute('href');
  expect(more('30 more stories in review')).toBe('/CHK/backlog?scope=all&status=IN_REVIEW');
  expect(more('30 more proposals in the inbox')).toBe('/CHK/inbox');
  const asked = await screen.findByRole('region', { name: 'You wait for' });
  within(asked).getByRole('link', { name: '30 more proposals of yours in the inbox' });
});

test('of the active goals that have no room it is said how many there are', async () => {
  show(decides);
  const goals = await screen.findByRole('list', { name: 'Active goals' });
  expect(within(goals).getByRole('link', { name: 'Checkout in 76 s' })).toBeTruthy();
  const more = within(goals).getByRole('link', { name: '3 more goals' });
  expect(more.getAttribute('href')).toBe('/CHK/goals');
});

test('who does not decide them is not told how many more there are', async () => {
  show(reads, decides, { waiting: 30 });
  await rows('Waits for you');
  expect(screen.queryByRole('link', { name: /more stories in review/ })).toBeNull();
});

test('all open questions are read, they are listed nowhere else', async () => {
  const { environment } = show(decides, decides, { asked: true });
  await rows('You wait for');
  const operation = await waitFor(() =>
    environment.mock.findOperation(
      ({ request }) => request.node.operation.name === 'questionsQuery',
    ),
  );
  expect(operation.request.variables).toEqual({ product: 'CHK', after: 'a' });
  await act(async () =>
    environment.mock.resolve(
      operation,
      MockPayloadGenerator.generate(operation, {
        Product: () => ({ id: 'product_1' }),
        CommentConnection: () => ({
          ...list(question('q3', 'user_1', 'Since when?')),
          pageInfo: { hasNextPage: false, endCursor: null },
        }),
      }),
    ),
  );
  expect((await rows('You wait for')).map((row) => row.textContent).join()).toContain(
    'Since when?',
  );
});

test('a goal says what it was when one was last here', () => {
  const readings = [
    { at: '2026-08-18T10:00:00Z', value: 86 },
    { at: '2026-08-19T10:00:00Z', value: 85.2 },
    { at: '2026-08-20T10:00:00Z', value: 84 },
  ];
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
  expect(was(readings, at('2026-08-18'), 's')).toBe('was 86 s');
  expect(was(readings, at('2026-08-20'), 's')).toBe('unchanged');
  expect(was(readings, at('2026-08-01'), 's')).toBeUndefined(); // nobody knows
  expect(was(readings, undefined, 's')).toBe('was 85.2 s');
  expect(was([], undefined, 's')).toBeUndefined();
});

test('a decision that a report asks for comes first', async () => {
  const report = {
    id: 'report_1',
    headline: 'Checkout takes 84 s',
    publishedBy: { name: 'Maya O' },
  };
  const ask = { id: 'ask_1', question: 'Drop the fraud check?', report };
  show(reads, reads, { decision: [{ ...ask, createdAt: new Date().toISOString() }] });
  const [first] = await rows('Waits for you');
  expect(first?.textContent).toContain('Drop the fraud check?');
  expect(first?.textContent).toContain('Maya');
  expect(screen.queryByText('Nothing waits for you.')).toBeNull();
});

test('what a launch, a draft and leadership wait for is there, too', async () => {
  const report = {
    id: 'report_1',
    headline: 'Checkout takes 84 s',
    superseded: false,
    updatedAt: '2026-08-20T10:00:00Z',
    publishedAt: '2026-08-20T10:00:00Z',
    asks: [
      {
        id: 'ask_1',
        question: 'Drop it?',
        due: null,
        answeredAt: null,
        of: { id: 'u', name: 'Ed W' },
      },
    ],
  };
  const item = (id: string, yours: boolean, more: object = {}) => ({
    id,
    department: 'Legal',
    task: 'Read the wording',
    askedAt: '2026-08-12T10:00:00Z',
    due: null,
    yours,
    owner: { name: 'Greta Roth' },
    ownerLeft: false,
    launch: { date: '2026-09-14', feature: { id: 'feature_1', title: 'One tap' } },
    ...more,
  });
  show(decides, decides, {
    further: decides,
    reports: [report],
    items: [
      item('item_1', true),
      item('item_2', false),
      item('item_3', false, { task: 'Write the mail', due: '2026-09-01' }),
      item('item_4', false, { task: 'Tell the shops', ownerLeft: true }),
    ],
  });
  const waits = (await rows('Waits for you')).map((row) => row.textContent).join('\n');
  expect(waits).toContain('Checkout takes 84 sA draft that asks for 1 decision');
  expect(waits).toContain('Read the wording');
  expect(waits).toContain('Greta, who left: Tell the shops');
  const waitsFor = (await rows('You wait for')).map((row) => row.textContent).join('\n');
  expect(waitsFor).toMatch(/Greta: Write the mail[^]*Greta: Read the wording/); // what is due first
  expect(waitsFor).toContain('Ed: Drop it?');
});
