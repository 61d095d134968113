import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { remember } from '../../lib/preferences';
import { renderWithRelay } from '../../test/relay';
import { Palette } from './Palette';

const nothing = { edges: [], pageInfo: { hasNextPage: false } };
const hit = (node: object, subject: object, field: string, ...parts: string[]) => ({
  node,
  subject,
  field,
  snippet: parts.map((text, i) => ({ text, hit: i % 2 === 1 })),
});
const story = {
  kind: 'Story',
  __typename: 'Story',
  id: 'story_1',
  key: 'CHK-7',
  title: 'Wallet button',
};

const found = {
  stories: {
    edges: [
      hit(
        { ...story, status: 'READY', feature: { title: 'One-tap pay' } },
        story,
        'title',
        '',
        'Wallet',
        ' button',
      ),
    ],
    pageInfo: { hasNextPage: true },
  },
  features: nothing,
  goals: nothing,
  insights: nothing,
  said: {
    edges: [
      hit(
        { kind: 'Comment', __typename: 'Comment', id: 'comment_1', author: { name: 'Priya Rao' } },
        story,
        'body',
        'Which ',
        'wallets',
        '?',
      ),
    ],
    pageInfo: { hasNextPage: false },
  },
};

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/CHK/goals');
});

const right = { may: 'READ', whyNot: null, decidedBy: ['PO'], otherHat: null, people: [] };
const product = {
  id: 'product_1',
  activeSprint: { id: 'sprint_1', name: 'Sprint 24' },
  planned: { edges: [] },
  canWrite: right,
  canPlan: right,
};

function show(typed = '', first: object = { product }) {
  const [onClose, run] = [vi.fn(), vi.fn()];
  const { environment } = renderWithRelay(
    <Palette
      product="CHK"
      search={{ keys: [], typed, these: [] }}
      frame={[{ keys: 'g b', does: 'Backlog', run }]}
      onClose={onClose}
    />,
    { Query: () => first },
  );
  const { mock } = environment;
  /** Answers what is asked next under a name. */
  const answer = async (name: string, data: object) => {
    const asked = await vi.waitFor(() => {
      const { request } = mock.getMostRecentOperation();
      expect(request.node.operation.name).toBe(name);
      return request;
    });
    await act(async () => mock.resolveMostRecentOperation({ data: data as never }));
    return asked.variables;
  };
  return { onClose, run, mock, answer };
}

test('before anything is typed it shows what was looked at last, and what can be run', async () => {
  remember('recent.CHK', 'story_1');
  const { run, onClose, answer } = show();
  expect(await answer('RecentQuery', { nodes: [story] })).toEqual({ ids: ['story_1'] });
  const last = await screen.findByRole('group', { name: 'Recent' });
  expect(within(last).getByRole('option').textContent).toContain('CHK-7 Wallet button');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(run).toHaveBeenCalledOnce();
});

test('what is found stands by kind, with what was looked for marked', async () => {
  const { answer } = show();
  await userEvent.type(await screen.findByRole('combobox'), 'wallet');
  expect(await answer('FoundQuery', found)).toEqual({ product: 'product_1', text: 'wallet' });
  const stories = await screen.findByRole('group', { name: 'Stories' });
  expect(stories.textContent).toContain('There are more');
  expect(within(stories).getByText('Wallet').tagName).toBe('MARK');
  expect(screen.getByRole('group', { name: 'Said and agreed' }).textContent).toContain(
    'Which wallets?Priya Rao, CHK-7',
  );
  expect(screen.queryByRole('group', { name: 'Goals' })).toBeNull();
});

test('arrows go round, Enter opens a story over the page', async () => {
  const { answer, onClose } = show();
  await userEvent.type(await screen.findByRole('combobox'), 'wallet');
  expect(await answer('FoundQuery', found)).toEqual({ product: 'product_1', text: 'wallet' });
  await screen.findByRole('group', { name: 'Stories' });
  await userEvent.keyboard('{ArrowUp}');
  const [first, last] = screen.getAllByRole('option');
  expect(last?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowDown}');
  expect(first?.getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(first?.id);
  await userEvent.keyboard('{Enter}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(location.pathname).toBe('/CHK/stories/CHK-7');
  expect(history.state).toEqual({ over: '/CHK/goals' });
});

test('it says that nothing was found, and that it could not look', async () => {
  const { answer, mock } = show();
  await userEvent.type(await screen.findByRole('combobox'), 'no such');
  const none = {
    stories: nothing,
    features: nothing,
    goals: nothing,
    insights: nothing,
    said: nothing,
  };
  await answer('FoundQuery', none);
  expect((await screen.findByText(/Nothing here has “no such”/)).getAttribute('role')).toBe(
    'status',
  );
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard('1');
  await vi.waitFor(() =>
    expect(mock.getMostRecentOperation().request.variables).toMatchObject({ text: 'no such1' }),
  );
  await act(async () =>
    mock.rejectMostRecentOperation(new ApiError('Too much.', { code: 'LIMITED' })),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('could not be shown');
});

const decides = { ...right, may: 'DECIDE' };
const row = (n: number, title: string) => ({
  __typename: 'Story',
  id: `story_${n}`,
  key: `CHK-${n}`,
  title,
  version: 1,
  points: 3,
  status: 'READY',
  rank: `a${n}`,
  openQuestions: 0,
  block: null,
  feature: null,
  goal: null,
  sprint: null,
  criteria: [],
  assignees: [],
});
const sprint = {
  id: 'sprint_2',
  name: 'Sprint 25',
  state: 'PLANNED',
  capacity: 32,
  progress: { stories: 7, points: 31, acceptedPoints: 0 },
};
const steers = (may: object) => ({
  id: 'product_1',
  sprints: { edges: [{ node: sprint }] },
  canOrder: may,
  canWrite: may,
  canPlan: may,
  canEstimate: may,
  canLink: may,
});

async function moving(typed: string, may: object = decides) {
  const shown = show(typed, {
    product: steers(may),
    story: row(7, 'Wallet button'),
    ...(typed.includes('after') && { beside: row(9, 'Fraud check') }),
  });
  const { answer } = shown;
  const backlogOrder = [1, 7, 8, 9, 10].map((n) => `story_${n}`);
  await answer('MovingOrderQuery', { product: { id: 'product_1', backlogOrder } });
  return shown;
}
const answered = () => document.querySelector('dialog [role=status]')?.textContent;
const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('an order is answered before Enter, and done with it', async () => {
  const { mock, onClose } = await moving('move 7 after 9');
  expect(answered()).toBe(
    'Rank 2 to 4CHK-7 Wallet button goes after CHK-9 Fraud check. 2 others move up one.',
  );
  expect(screen.getByText('PO decides')).toBeDefined();
  expect(offered()).toEqual([
    'Move CHK-7 after CHK-9rank 2 to 4',
    'Move CHK-7 to the toprank 2 to 1',
    'Move CHK-7 to the endrank 2 to 5',
    'Move CHK-7 to Sprint 25would make it 34 of 32 pts',
    'CHK-7 Wallet button',
    'CHK-9 Fraud check',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(onClose).toHaveBeenCalledOnce();
  await vi.waitFor(() =>
    expect(mock.getMostRecentOperation().request.variables).toMatchObject({
      a: { id: 'story_7', after: 'story_9' },
      hasB: false,
    }),
  );
  await act(async () => mock.rejectMostRecentOperation(new ApiError('No.', { code: 'CONFLICT' })));
  expect((await screen.findByText('The order was not saved.')).textContent).toBeTruthy();
});

test('⇧↵ asks why, and the reason goes with the move', async () => {
  const { mock } = await moving('move 7 to top');
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await userEvent.type(await screen.findByLabelText('Why does CHK-7 move?'), 'It blocks 8{Enter}');
  await vi.waitFor(() =>
    expect(mock.getMostRecentOperation().request.variables).toMatchObject({
      a: { id: 'story_7', to: 'TOP', reason: 'It blocks 8' },
    }),
  );
});

test('who may propose is told so, who reads is told whom to ask', async () => {
  await moving('move 7 to sprint 25', { ...right, may: 'PROPOSE' });
  expect(screen.getByText('You propose')).toBeDefined();
  expect(offered()[0]).toContain('Propose to move CHK-7 to Sprint 25');
});

test('who only reads is told whom to ask', async () => {
  await moving('move 7 to the end', right);
  expect(answered()).toContain('The Product Owner decides this.');
  expect(offered()).toEqual(['CHK-7 Wallet button']);
});

test('an order that cannot be followed says why', async () => {
  await moving('move 7 to sprint 99');
  expect(answered()).toContain('no sprint that runs or is planned is called “sprint 99”');
  expect(offered()).toContain('Move CHK-7 to Sprint 25would make it 34 of 32 pts');
});

test('a story that is not there is not moved', async () => {
  show('move 404 to top', { product: steers(decides), story: null });
  expect((await screen.findByText(/There is no story/)).textContent).toContain('CHK-404 here.');
  expect(screen.queryByRole('option')).toBeNull();
});
