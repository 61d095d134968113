import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { renderWithRelay } from '../../test/relay';
import { SprintPage } from './SprintPage';

// The whole board is a large tree to look through by role.
vi.setConfig({ testTimeout: 20_000 });

const decide = { may: 'DECIDE', whyNot: null, otherHat: null, decidedBy: ['PO'], people: [] };
const read = { ...decide, may: 'READ', people: [{ name: 'Lea Brandt' }] };

const priya = { id: 'user_priya', name: 'Priya Raman', initials: 'PR' };
const hana = { id: 'user_hana', name: 'Hana Kimura', initials: 'HK', active: true };

const story = (n: number, status: string, points: number | null = 3) => ({
  id: `story_${n}`,
  key: `CHK-${n}`,
  title: `Story ${n}`,
  status,
  points,
  rank: String(n),
  statusSince: '2026-08-20T09:40:00Z',
  openQuestions: 0,
  sprint: { id: 'sprint_24' },
  goal: n > 2 ? { id: 'goal_1', title: 'Faster' } : null,
  feature: null,
  criteria: [],
  assignees: n === 2 ? [priya] : [],
  age: n === 2 ? 6.2 : null,
  block:
    n === 2
      ? {
          reason: 'Map licence',
          since: '2026-08-18T09:00:00Z',
          days: 2.7,
          owner: { name: 'Lea Brandt' },
        }
      : null,
});

const numbered = (n: number) => ({ id: `sprint_${n}`, name: `Sprint ${n}` });

function show(
  right: object = decide,
  sprint: object | null = {},
  product: object = {},
  search = '',
) {
  history.replaceState(null, '', `/CHK/sprint${search}`);
  const stories = [
    story(1, 'READY'),
    story(2, 'IN_PROGRESS', 5),
    story(3, 'IN_REVIEW'),
    story(4, 'ACCEPTED', null),
  ];
  let planned = 24;
  const view = renderWithRelay(<SprintPage product="CHK" />, {
    Right: () => right,
    Product: () => ({
      id: 'product_1',
      timeZone: 'Europe/Berlin',
      workingDays: [1, 2, 3, 4, 5],
      ...(sprint === null && { activeSprint: null }),
      planned: { edges: [] },
      closed: { edges: [] },
      version: 7,
      inProgressLimit: null,
      inReviewLimit: 2,
      cycleTimes: { p85: 5 },
      ...product,
    }),
    Sprint: ({ path }) => ({
      ...numbered(path?.includes('planned') ? ++planned : 24),
      proposals: [],
      goal: 'Pay in one tap',
      goalMet: null,
      note: '',
      start: '2026-08-17',
      end: '2026-08-28',
      state: 'ACTIVE',
      capacity: 30,
      version: 3,
      board: { columns: [{ stories }] },
      ...sprint,
    }),
  });
  const { mock } = view.environment;
  const operation = (name: string) =>
    mock.getAllOperations().find(({ request }) => request.node.params.name === name);
  return {
    sent: (name: string) => operation(name)?.request.variables.input,
    async answer(name: string, data: object) {
      const sent = operation(name);
      if (sent) await act(async () => mock.resolve(sent, { data }));
    },
    async refuse(name: string, error: ApiError) {
      const sent = operation(name);
      if (sent) await act(async () => mock.reject(sent, error));
    },
  };
}
const column = (name: string) => screen.findByRole('region', { name });
const titles = (within_: HTMLElement) =>
  within(within_)
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

test('stories stand by status, and what waits is the decider’s', async () => {
  show();
  expect(titles(await column('Ready'))).toEqual(['Story 1']);
  expect(titles(await column('Your decision'))).toEqual(['Story 3']);
  expect(screen.getByText('11 of 11 pts')).toBeTruthy();
  expect(within(await column('In progress')).getByText(/Map licence/)).toBeTruthy();
});

test('a key carries the card on, and a refusal brings it back', async () => {
  const { sent, refuse } = show();
  within(await column('Ready'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard(']');
  expect(sent('useStepsSetStatusMutation')).toEqual({ id: 'story_1', status: 'IN_PROGRESS' });
  expect(titles(await column('In progress'))).toEqual(['Story 1', 'Story 2']);
  expect(document.activeElement?.textContent).toBe('Story 1');
  await refuse('useStepsSetStatusMutation', new ApiError('No.', { code: 'INVALID' }));
  expect(titles(await column('Ready'))).toEqual(['Story 1']);
  expect(document.activeElement?.textContent).toBe('Story 1');
  expect(await screen.findByText('CHK-1 stays ready.')).toBeTruthy();
});

test('what is no step is explained', async () => {
  const { sent } = show();
  within(await column('In progress'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard('4');
  expect(sent('useStepsSetStatusMutation')).toBeUndefined();
  expect(
    screen.getByText('CHK-2 is in progress. Only a story in review can be accepted.'),
  ).toBeTruthy();
});

test('to accept, the story is opened', async () => {
  show();
  within(await column('Your decision'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard('4');
  expect(location.pathname).toBe('/CHK/stories/CHK-3');
  expect(history.state).toEqual({ over: '/CHK/sprint', step: 'accept' });
});

test('arrows go from card to card', async () => {
  show();
  await column('Ready');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Story 3');
});

test('who reads moves nothing, and is told whom to ask', async () => {
  const { sent } = show(read);
  within(await column('Ready'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard(']');
  expect(sent('useStepsSetStatusMutation')).toBeUndefined();
  expect(screen.getAllByText(/Ask Lea/).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Close sprint' })).toBeNull();
});

test('a column over its limit says so, and takes cards all the same', async () => {
  const { sent } = show(decide, {}, { inProgressLimit: 1 });
  const limit = () => screen.getByRole('button', { name: /Limit of In progress$/ }).textContent;
  within(await column('Ready'))
    .getByRole('link')
    .focus();
  expect(limit()).toContain('1 of 1full');
  expect(limit()).toContain('finish one before you start one');
  await userEvent.keyboard(']');
  expect(sent('useStepsSetStatusMutation')).toEqual({ id: 'story_1', status: 'IN_PROGRESS' });
  expect(limit()).toContain('2 of 11 over');
  expect(await screen.findByText(/CHK-1, In progress, 1 of 2. 1 over the limit of 1/)).toBeTruthy();
});

test('who plans sets the limits', async () => {
  const { sent } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Limit of In progress' }));
  const dialog = await screen.findByRole('dialog', { name: 'Limits of the board' });
  await userEvent.type(within(dialog).getByLabelText('In progress'), '3');
  await userEvent.clear(within(dialog).getByLabelText('In review'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(sent('LimitDialogMutation')).toEqual({
    id: 'product_1',
    version: 7,
    inProgressLimit: 3,
    inReviewLimit: null,
  });
});

test('who may not set limits sees them', async () => {
  show(read);
  expect((await screen.findByTitle('Room for 1 more story')).textContent).toContain('1 of 2');
  expect(screen.queryByRole('button', { name: /Limit of/ })).toBeNull();
});

test('a card says how long it is in hand and blocked, and when that is long', async () => {
  show();
  const card = within(await column('In progress'));
  expect(card.getByText(/in progress 6 days/).textContent).toContain(
    'longer than most: 85 of 100 were accepted within 5.',
  );
  expect(card.getByText('Blocked 3 days: Map licence. Lea sees to it')).toBeTruthy();
});

async function byPerson(right: object = decide) {
  const shown = show(right, {}, {}, '?view=person');
  const [first] = within(await column('Nobody')).getAllByRole('link');
  first?.focus();
  const edges = [{ roles: ['DEVELOPER'], node: hana }];
  await shown.answer('BuildersQuery', { product: { id: 'product_1', members: { edges } } });
  await column('Hana Kimura');
  expect(document.activeElement).toBe(first);
  return shown;
}

test('by person, who builds nothing has a lane, too, and nobody the last one', async () => {
  await byPerson();
  expect(titles(await column('In progress, Priya Raman'))).toEqual(['Story 2']);
  expect(titles(await column('Ready, Nobody'))).toEqual(['Story 1']);
  expect((await screen.findByRole('region', { name: 'Hana Kimura' })).textContent).toContain(
    'nothing in this sprint',
  );
  const lanes = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(lanes.at(-1)).toMatch(/^Nobody/);
});

test('a card passed to another person is theirs at once', async () => {
  const { sent } = await byPerson();
  within(await column('In progress, Priya Raman'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(sent('useReassignMutation')).toEqual({
    id: 'story_2',
    add: ['user_hana'],
    remove: ['user_priya'],
  });
  expect(titles(await column('In progress, Hana Kimura'))).toEqual(['Story 2']);
  expect(document.activeElement?.textContent).toBe('Story 2');
});

test('a card passed to nobody is taken from who builds it', async () => {
  const { sent } = await byPerson();
  within(await column('In progress, Priya Raman'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(sent('useReassignMutation')).toEqual({ id: 'story_2', remove: ['user_priya'] });
  expect(titles(await column('In progress, Nobody'))).toEqual(['Story 2']);
});

test('who may not reassign is told whom to ask', async () => {
  const { sent } = await byPerson(read);
  within(await column('In progress, Priya Raman'))
    .getByRole('link')
    .focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(sent('useReassignMutation')).toBeUndefined();
  expect(screen.getByText('CHK-2 stays with Priya Raman.')).toBeTruthy();
});

test('on a phone a column says whose its stories are', async () => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (media) => ({ matches: true, media, addEventListener() {}, removeEventListener() {} }) as never,
  );
  show(decide, {}, {}, '?view=list'); // for which there is no room
  const panel = await screen.findByRole('tabpanel');
  expect(titles(panel)).toEqual(['Story 3']);
  await userEvent.click(screen.getByRole('button', { name: 'Sprints and views' }));
  const goals = await screen.findByRole('menuitem', { name: 'By goal' });
  expect(screen.queryByRole('menuitem', { name: 'List' })).toBeNull();
  await userEvent.click(goals);
  expect(titles(await column('Faster'))).toEqual(['Story 3']);
  await userEvent.click(screen.getByRole('tab', { name: /Ready/ }));
  expect(titles(await column('Without a goal'))).toEqual(['Story 1']);
  expect(screen.queryByRole('region', { name: 'Faster' })).toBeNull();
  vi.restoreAllMocks();
});

test('arrows go through the lanes as they stand', async () => {
  show(decide, {}, {}, '?view=goal');
  await column('Ready, Without a goal');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Story 1');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Story 2');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Story 2');
});

test('the sprint is closed with a word on its goal', async () => {
  const { sent } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Close sprint' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Sprint 24' });
  expect(within(dialog).getByText('1 of 4 stories accepted, 0 of 11 pts.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close sprint' }));
  expect(within(dialog).getByText('Say whether it was met.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Not met' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close sprint' }));
  expect(sent('CloseDialogMutation')).toEqual({
    id: 'sprint_24',
    version: 3,
    goalMet: false,
    note: '',
    unfinished: 'BACKLOG',
  });
});

const twoPlanned = { planned: { edges: [{}, {}] } };

test('a story that is left goes where somebody says, the others to the next sprint', async () => {
  const { sent } = show(decide, {}, twoPlanned);
  await userEvent.click(await screen.findByRole('button', { name: 'Close sprint' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Sprint 24' });
  const goes = (key: string) =>
    within(dialog).getByRole<HTMLSelectElement>('combobox', { name: `Where ${key} goes` });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Met' }));
  expect(goes('CHK-1').selectedOptions[0]?.text).toBe('To Sprint 25');
  await userEvent.selectOptions(goes('CHK-1'), 'To Sprint 26');
  await userEvent.selectOptions(goes('CHK-2'), 'To the backlog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close sprint' }));
  expect(sent('CloseDialogMutation')).toMatchObject({
    unfinished: 'NEXT_SPRINT',
    carryOver: [
      { storyId: 'story_1', sprintId: 'sprint_26' },
      { storyId: 'story_2', sprintId: null },
    ],
  });
});

test('one press sends all stories that are left the same way', async () => {
  const { sent } = show(decide, {}, twoPlanned);
  await userEvent.click(await screen.findByRole('button', { name: 'Close sprint' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Sprint 24' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Met' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: /^To the top of the backlog/ }));
  for (const select of within(dialog).getAllByRole<HTMLSelectElement>('combobox')) {
    expect(select.selectedOptions[0]?.text).toBe('To the backlog');
  }
  await userEvent.click(within(dialog).getByRole('radio', { name: 'To Sprint 25' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close sprint' }));
  expect(sent('CloseDialogMutation')).toMatchObject({ unfinished: 'NEXT_SPRINT' });
  expect(sent('CloseDialogMutation')).not.toHaveProperty('carryOver');
});

test('what the review said of the goal is there when the sprint is closed', async () => {
  show(decide, { id: 'sprint_23', goalMet: true, note: 'From the cart.' });
  await userEvent.click(await screen.findByRole('button', { name: 'Close sprint' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Sprint 24' });
  expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Met' }).checked).toBe(true);
  expect(within(dialog).getByDisplayValue('From the cart.')).toBeTruthy();
});

test('without a sprint the way leads to the backlog', async () => {
  show(decide, null);
  expect(await screen.findByText('No sprint runs, and none is planned.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Plan one in the backlog' }).getAttribute('href')).toBe(
    '/CHK/backlog',
  );
});
