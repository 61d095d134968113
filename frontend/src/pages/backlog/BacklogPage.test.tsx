import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useQuestion } from '../../api/clash';
import { ApiError } from '../../api/errors';
import { useOrderBelow } from '../../lib/panel';
import { renderWithRelay } from '../../test/relay';
import { BacklogPage } from './BacklogPage';

vi.setConfig({ testTimeout: 20_000 });
// Nothing is dragged here, and jsdom has nothing that scrolls.
vi.mock('./drag', () => ({ dragRow: () => () => {}, dropOn: () => () => {} }));

const titles = ['Wallet button', 'Browser autofill', 'Receipt in under 2 s'];
const stories = titles.map((title, i) => ({
  id: `story_${i + 1}`,
  key: `CHK-${i + 1}`,
  title,
  version: 4,
  points: i === 2 ? null : 3,
  status: 'DRAFT',
  rank: `a${i}`,
  openQuestions: 0,
  block: null,
  blockersBelow: [] as { id: string; key: string }[],
  feature: null,
  goal: null,
  sprint: null,
  criteria: [],
  assignees: [],
}));
type Story = (typeof stories)[number];
const empty = { edges: [] };

beforeEach(() => {
  // jsdom lays nothing out: give the list a height, so that it has rows.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  HTMLElement.prototype.scrollTo = vi.fn<() => void>();
});

/** What the panel of CHK-2 knows of the page below. */
function Walk() {
  const order = useOrderBelow();
  const place = order?.place('CHK-2');
  return (
    <output aria-label="Walk">
      {place && `${place.at} of ${place.of}`} {order?.next('CHK-2', -1)} {order?.next('CHK-2', 1)}
    </output>
  );
}

function show(right: object, stories: readonly Story[], any = stories, more = {}) {
  const page = (
    <>
      <BacklogPage product="CHK" />
      <Walk />
    </>
  );
  return renderWithRelay(page, {
    Product: () => ({
      id: 'product_1',
      key: 'CHK',
      estimationScale: [1, 2, 3, 5],
      backlogOrder: stories.map(({ id }) => id),
      any: { edges: any.map((node) => ({ node })) },
      backlog: { edges: stories.map((node) => ({ node })) },
      features: empty,
      goals: empty,
      labels: [],
      sprints: empty,
      backlogCuts: [],
      ...more,
    }),
    Right: () => right,
  });
}

async function backlog(right: object) {
  const view = show(right, stories);
  await screen.findByRole('row', { name: /CHK-1/ });
  return view;
}

const decides = {
  may: 'DECIDE',
  otherHat: null,
  decidedBy: ['PO'],
  people: [{ name: 'Lea Brandt' }],
};
const reads = { ...decides, may: 'READ' };

const messages = () => screen.getByRole('region', { name: 'Messages' }).textContent;
const order = () =>
  screen
    .getAllByRole('row')
    .map((row) => /CHK-\d/.exec(row.textContent ?? '')?.[0])
    .filter(Boolean);

test('⌥↓ moves a story at once, and back with the reason when it is refused', async () => {
  const { environment } = await backlog(decides);
  const user = userEvent.setup();
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toContain('CHK-1');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(order()).toEqual(['CHK-2', 'CHK-1', 'CHK-3']);
  await waitFor(() =>
    expect(environment.mock.getMostRecentOperation().request.variables).toMatchObject({
      a: { id: 'story_1', after: 'story_2' },
      hasB: false,
    }),
  );

  act(() =>
    environment.mock.rejectMostRecentOperation(
      new ApiError('no', {
        code: 'FORBIDDEN',
        decidedBy: { roles: ['PO'], people: [{ id: 'u', name: 'Lea Brandt' }] },
      }),
    ),
  );
  await waitFor(() => expect(order()).toEqual(['CHK-1', 'CHK-2', 'CHK-3']));
  expect(messages()).toContain('The order was not saved. The Product Owner decides this. Ask Lea.');
});

test('a story ranked above what blocks it moves below it with one press', async () => {
  const [first, ...rest] = stories as [Story, ...Story[]];
  const below = [{ id: 'story_3', key: 'CHK-3' }];
  const { environment } = show(decides, [{ ...first, blockersBelow: below }, ...rest]);
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Blocked by CHK-3, ranked below it. Move below CHK-3',
    }),
  );
  expect(order()).toEqual(['CHK-2', 'CHK-3', 'CHK-1']);
  await waitFor(() =>
    expect(environment.mock.getMostRecentOperation().request.variables).toMatchObject({
      a: { id: 'story_1', after: 'story_3' },
    }),
  );
  const story = { id: 'story_1', rank: 'a3', version: 5, blockersBelow: [], links: [] };
  await act(async () => environment.mock.resolveMostRecentOperation({ data: { a: { story } } }));
  expect(screen.queryByRole('button', { name: /ranked below it/ })).toBeNull();
});

test('a product without stories offers the first, and nothing to find it by', async () => {
  show(decides, []);
  await screen.findByRole('heading', { name: 'There are no stories yet.' });
  expect(screen.getAllByRole('button', { name: /New story/ })).toHaveLength(1);
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'All stories' })).toBeNull();
});

test('where every story is planned it leads to all of them', async () => {
  show(decides, [], stories);
  await screen.findByRole('heading', { name: 'Nothing waits to be planned.' });
  expect(screen.getByRole('button', { name: 'All stories' })).toBeTruthy();
  expect(screen.getByRole('searchbox')).toBeTruthy();
});

test('what is selected is counted, and its verbs are offered', async () => {
  await backlog(decides);
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox', { name: 'Select CHK-2' }));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  const bar = screen.getByRole('toolbar', { name: '2 selected' });
  expect(bar.textContent).toContain('3 pts'); // one of them has no estimate
  expect(within(bar).queryByRole('button', { name: 'To top' })).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('toolbar')).toBeNull();
});

test('what someone else picked meanwhile is asked about, story by story', async () => {
  const { environment } = await backlog(decides);
  const user = userEvent.setup();
  const { mock } = environment;
  const estimate = () =>
    mock
      .getAllOperations()
      .findLast((operation) => operation.request.node.params.name === 'tensEstimateMutation');
  const sent = () => estimate()?.request.variables;
  await user.click(screen.getByRole('checkbox', { name: 'Select CHK-1' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select CHK-2' }));
  await user.keyboard('e');
  await user.click(await screen.findByRole('option', { name: '5' }));
  await waitFor(() =>
    expect(sent()).toMatchObject({
      a: { id: 'story_1', points: 5, version: 4 },
      b: { id: 'story_2', points: 5, version: 4 },
      hasB: true,
      hasC: false,
    }),
  );
  const clash = { name: 'points', base: 3, current: 2, yours: 5 };
  await act(async () =>
    environment.mock.rejectMostRecentOperation(
      new ApiError('changed', { code: 'CONFLICT', version: 5, fields: [clash] }, 'b'),
    ),
  );
  const { result } = renderHook(() => useQuestion());
  expect(result.current).toMatchObject({
    title: 'Points of CHK-2',
    clashes: [{ name: 'points', theirs: '2', yours: '5' }],
  });
  await act(async () => result.current?.answer(false));
  expect(sent()).toMatchObject({ a: { id: 'story_1', points: 5, version: 4 }, hasB: false });
  await act(async () =>
    environment.mock.resolveMostRecentOperation({
      data: {
        a: { story: { id: 'story_1', points: 5, missing: [], version: 5, sprint: null } },
      },
    }),
  );
  expect(messages()).toContain('CHK-1: 5 pts');

  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: /Undo/ }));
  await waitFor(() =>
    expect(sent()).toMatchObject({ a: { id: 'story_1', points: 3, version: 5 }, hasB: false }),
  );
});

test('who does not decide hears whom to ask', async () => {
  await backlog(reads);
  const user = userEvent.setup();
  expect(screen.queryByRole('button', { name: 'New story' })).toBeNull();
  await user.keyboard('jt');
  expect(messages()).toContain(
    'The order was not changed. The Product Owner decides this. Ask Lea.',
  );
});

test('an open story leads on through the list, which follows it', async () => {
  history.replaceState(null, '', '/CHK/backlog');
  await backlog(decides);
  const user = userEvent.setup();
  await user.keyboard('j');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByRole('status', { name: 'Walk' }).textContent).toBe('1 of 3  CHK-1');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(screen.getByRole('status', { name: 'Walk' }).textContent).toBe('2 of 3 CHK-1 CHK-3');

  await user.keyboard('{Enter}');
  expect(location.pathname).toBe('/CHK/stories/CHK-1');
  act(() => history.replaceState(history.state, '', '/CHK/stories/CHK-3'));
  act(() => history.pushState(null, '', '/CHK/backlog'));
  expect(document.activeElement?.textContent).toContain('CHK-3');
});

test('a new story stands where the focus was; refused, its title is still there', async () => {
  const { environment } = await backlog(decides);
  const user = userEvent.setup();
  await user.keyboard('jjn');
  await user.keyboard('Pay with one press{Enter}');
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    input: { productId: 'product_1', after: 'story_2', title: 'Pay with one press' },
  });
  act(() =>
    environment.mock.rejectMostRecentOperation(
      new ApiError('The title is too long.', { code: 'INVALID', field: 'input.title' }),
    ),
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Title of the new story/ });
  expect((await screen.findByRole('alert')).textContent).toBe('The title is too long.');
  expect(field.value).toBe('Pay with one press');
});

test('a line tells what is likely done by when, and of which sprint that is the end', async () => {
  const sprint = { id: 'sprint_1', name: 'Sprint 24', state: 'ACTIVE', start: '2026-08-17' };
  show(decides, stories, stories, {
    backlogCuts: [
      { above: 1, by: '2026-08-28' },
      { above: 2, by: '2026-09-30' },
      { above: 0, by: '2026-08-21' }, // nothing is likely by then
    ],
    sprints: { edges: [{ node: { ...sprint, end: '2026-08-28' } }] },
  });
  await screen.findByRole('row', { name: /CHK-1/ });
  const rows = within(screen.getByRole('grid', { name: 'Backlog' }))
    .getAllByRole('row')
    .map((row) => /CHK-\d|85 % likely.*/.exec(row.textContent ?? '')?.[0])
    .filter(Boolean);
  expect(rows).toEqual([
    'CHK-1',
    expect.stringMatching(/^85 % likely above this line by 28 Aug.*, the end of Sprint 24$/),
    'CHK-2',
    expect.stringMatching(/^85 % likely above this line by 30 Sep( 2026)?$/),
    'CHK-3',
  ]);
});
