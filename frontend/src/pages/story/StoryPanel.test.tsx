import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetUndo } from '../../lib/undo';
import { takeBack } from '../../api/act';
import { ApiError } from '../../api/errors';
import { renderWithRelay } from '../../test/relay';
import { StoryPanel } from './StoryPanel';

// The whole panel is a large tree to look through by role.
vi.setConfig({ testTimeout: 20_000 });

const decide = { may: 'DECIDE', whyNot: null, otherHat: null, decidedBy: ['PO'], people: [] };
const read = { ...decide, may: 'READ', people: [{ name: 'Lea Brandt' }] };

const criterion = (id: string, state: string, text: string) => ({
  id,
  version: 1,
  state,
  text,
  given: '',
  when: '',
  then: '',
  waiver: '',
  checkedBy: null,
  checkedAt: null,
  reworded: [] as object[],
});
const blocker = {
  id: 'story_12',
  key: 'CHK-12',
  title: 'A card is saved',
  status: 'READY',
};
let ids = 0;
function show(story: object = {}, right: object = decide) {
  const id = `story_${++ids}`;
  const view = renderWithRelay(<StoryPanel product="CHK" story="CHK-207" />, {
    Right: () => right,
    Product: () => ({ id: 'product_1', key: 'CHK', estimationScale: [1, 2, 3, 5, 8] }),
    Story: ({ path }) => ({
      id,
      key: 'CHK-207',
      proposals: [],
      version: 7,
      title: 'Pay in one tap',
      asA: 'customer',
      iWant: 'to pay in one tap',
      soThat: 'I do not type',
      status: 'IN_REVIEW',
      missing: [],
      points: 5,
      block: null,
      verdict: null,
      parent: null,
      parts: [],
      links: [],
      blockersBelow: [],
      feature: null,
      sprint: null,
      openQuestions: 0,
      criteria: [criterion('c1', 'MET', 'It pays'), criterion('c2', 'OPEN', 'It thanks')],
      sprints: [],
      labels: [],
      assignees: [],
      comments: { edges: [] },
      ...story,
      // Of another story there is what the story says of it.
      ...(path?.some((step) => step === 'links' || step === 'blockersBelow') && blocker),
    }),
  });
  const { mock } = view.environment;
  const sent = (name: string) =>
    mock.getAllOperations().find((operation) => operation.request.node.params.name === name);
  return {
    ...view,
    id,
    sent: (name: string) => sent(name)?.request.variables.input,
    async answer(
      name: string,
      resolvers: Parameters<typeof MockPayloadGenerator.generate>[1] = {},
    ) {
      const operation = await waitFor(() => {
        const found = sent(name);
        if (!found) throw new Error(`${name} was not sent`);
        return found;
      });
      await act(async () =>
        mock.resolve(operation, MockPayloadGenerator.generate(operation, resolvers)),
      );
    },
    async refuse(name: string, error: ApiError) {
      const operation = await waitFor(() => {
        const found = sent(name);
        if (!found) throw new Error(`${name} was not sent`);
        return found;
      });
      await act(async () => mock.reject(operation, error));
    },
  };
}

// A step that one test leaves unanswered is not what Z waits for in the next.
beforeEach(forgetUndo);

test('what changed of a criterion since it was met is marked, and says by whom', async () => {
  show({
    criteria: [
      {
        ...criterion('c1', 'UNVERIFIED', 'It thanks at once'),
        reworded: [
          {
            at: '2026-08-14T09:00:00Z',
            actor: { name: 'Maya Okafor' },
            changes: [{ field: 'text', from: '"It thanks"' }],
          },
        ],
      },
    ],
  });
  expect((await screen.findByText('at once', { exact: false, selector: 'mark' })).textContent).toBe(
    ' at once',
  );
  expect(screen.getByText(/^Maya changed its text on .*14 Aug.* after it was met/)).toBeTruthy();
});

test('what is not met needs a word before the story is accepted', async () => {
  const { sent, id } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Accept story' }));
  const dialog = await screen.findByRole('dialog', { name: 'Accept CHK-207 without 1 criterion?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Accept story' }));
  expect(within(dialog).getByText('A few words are needed.')).toBeTruthy();
  expect(sent('useStepsAcceptMutation')).toBeUndefined();
  await userEvent.type(within(dialog).getByRole('textbox'), 'Comes with CHK-208');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Accept story' }));
  expect(sent('useStepsAcceptMutation')).toEqual({
    id,
    version: 7,
    waivers: [{ criterionId: 'c2', reason: 'Comes with CHK-208' }],
  });
});

test('it is sent back with a reason and the criteria that failed', async () => {
  const { sent, id } = show();
  await screen.findByRole('heading', { name: 'Pay in one tap', level: 1 });
  await userEvent.keyboard('b');
  const dialog = await screen.findByRole('dialog', { name: 'Send CHK-207 back' });
  await userEvent.type(within(dialog).getByLabelText('Your reason'), 'It thanks nobody');
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'It thanks' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send back' }));
  expect(sent('useStepsSendBackMutation')).toEqual({
    id,
    reason: 'It thanks nobody',
    criterionIds: ['c2'],
  });
});

test('sent back by mistake, it is in review again with the checks it had', async () => {
  const { answer, environment } = show({
    criteria: [criterion('c1', 'MET', 'It pays'), criterion('c2', 'UNVERIFIED', 'It thanks')],
  });
  await screen.findByRole('heading', { name: 'Pay in one tap', level: 1 });
  await userEvent.keyboard('b');
  const dialog = await screen.findByRole('dialog', { name: 'Send CHK-207 back' });
  await userEvent.type(within(dialog).getByLabelText('Your reason'), 'Wrong story');
  for (const box of within(dialog).getAllByRole('checkbox')) await userEvent.click(box);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send back' }));
  await answer('useStepsSendBackMutation', {
    Story: () => ({
      criteria: [
        { id: 'c1', version: 4 },
        { id: 'c2', version: 5 },
      ],
    }),
  });
  await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
  const last = () => environment.mock.getMostRecentOperation().request;
  await waitFor(() => expect(last().node.operation.name).toBe('backInReviewMutation'));
  expect(last().variables).toMatchObject({
    status: { status: 'IN_REVIEW' },
    first: true,
    checks: true,
    a: { id: 'c1', version: 4, met: true },
    b: { id: 'c2', version: 5, met: false, unverified: true },
    hasB: true,
    hasC: false,
  });
});

test('a criterion checked by mistake is unverified again', async () => {
  const { sent, answer, environment } = show({
    criteria: [criterion('c1', 'UNVERIFIED', 'It pays')],
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: /It pays/ }));
  expect(sent('useCheckMutation')).toEqual({ id: 'c1', met: true, version: 1 });
  await answer('useCheckMutation', {
    Criterion: () => ({ id: 'c1', version: 2, state: 'MET' }),
  });
  void act(() => void takeBack());
  await waitFor(() => expect(sent('useCheckMutation')).toBeDefined());
  const { variables } = environment.mock.getMostRecentOperation().request;
  expect(variables).toEqual({ input: { id: 'c1', met: false, unverified: true } });
  expect(screen.getByText('Unverified')).toBeTruthy();
});

test('READY refused says what is missing, and the story stays a draft', async () => {
  const { refuse } = show({ status: 'DRAFT' });
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as ready' }));
  await refuse(
    'useStepsSetStatusMutation',
    new ApiError('not ready', { code: 'INVALID', missing: ['ESTIMATE', 'ANSWER'] }),
  );
  expect(screen.getByRole('alert').textContent).toContain(
    'It still needs an estimate and an answer to its open question.',
  );
  expect(screen.getByText('Draft')).toBeTruthy();
});

test('a clash shows both texts, and the chosen one is sent again', async () => {
  const { sent, refuse, answer, id } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Edit title and story' }));
  const title = screen.getByLabelText('Title');
  await userEvent.clear(title);
  await userEvent.type(title, 'Pay at once');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent('StoryTextMutation')).toEqual({ id, version: 7, title: 'Pay at once' });
  await refuse(
    'StoryTextMutation',
    new ApiError('changed', {
      code: 'CONFLICT',
      version: 9,
      fields: [
        { name: 'title', base: 'Pay in one tap', current: 'Pay by thumb', yours: 'Pay at once' },
      ],
    }),
  );
  const both = screen.getByRole('group', { name: 'Title' });
  expect(within(both).getByText('Pay by thumb')).toBeTruthy();
  expect(within(both).getByText('Pay at once')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent('StoryTextMutation')).toEqual({ id, version: 9, title: 'Pay at once' });
  await answer('StoryTextMutation');
  expect(screen.queryByRole('form', { name: 'Title and story' })).toBeNull();
});

test('who only reads sees whom to ask, and no button', async () => {
  show({}, read);
  expect(await screen.findByText(/Ask Lea/)).toBeTruthy();
  expect(
    screen.queryByRole('button', { name: /Accept|Send back|Edit|Add a criterion/ }),
  ).toBeNull();
  expect(screen.getByRole('checkbox', { name: /It pays/ })).toHaveProperty('disabled', true);
});

test('a missing goal is a gap in the line, with a way to link one', async () => {
  show({ goal: null });
  expect(await screen.findByText('No goal yet')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Link a goal' })).toBeTruthy();
});

const standing = {
  reason: 'Map licence',
  since: '2026-08-18T09:00:00Z',
  days: 2.7,
  owner: null,
};

test('what blocks it says for how long and who sees to it, which is changed there', async () => {
  const { sent, answer, id } = show({ block: standing, age: 4.2 });
  expect(await screen.findByText('Blocked 3 days. Nobody sees to it yet')).toBeTruthy();
  expect(screen.getByText('4 days ago')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Change what blocks it' }));
  // Its code comes before it asks.
  await waitFor(() =>
    answer('pickersPeopleQuery', {
      MemberConnection: () => ({
        edges: [{ node: { id: 'user_lea', name: 'Lea Brandt', active: true } }],
        pageInfo: { hasNextPage: false },
      }),
    }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'CHK-207 is blocked' }));
  await userEvent.selectOptions(dialog.getByLabelText('Who sees to it'), 'Lea Brandt');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(sent('useBlockMutation')).toEqual({ id, reason: 'Map licence', ownerId: 'user_lea' });
});

test('who may not move it only reads what blocks it', async () => {
  show({ block: standing }, read);
  expect(await screen.findByText('Blocked 3 days. Nobody sees to it yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Change what blocks it' })).toBeNull();
});

const blocked = {
  links: [{ link: { id: 'link_1' }, direction: 'BLOCKED_BY' }],
  blockersBelow: [{}],
};

test('ranked above what blocks it, it says so, with the press that puts it right', async () => {
  const { sent, answer, id } = show(blocked);
  expect(await screen.findByText('Ranked above CHK-12, which blocks it.')).toBeTruthy();
  const links = screen.getByRole('region', { name: 'Links' });
  expect(within(links).getByRole('listitem').textContent).toBe(
    'Blocked byCHK-12 A card is saved Ready',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Move below CHK-12' }));
  expect(sent('useMoveBelowMutation')).toEqual({ id, after: 'story_12' });
  await answer('useMoveBelowMutation', {
    MoveStoryPayload: () => ({ story: { id, links: [], blockersBelow: [] } }),
  });
  expect(screen.queryByText(/Ranked above/)).toBeNull();
});

test('a link is taken away, and Z brings it back', async () => {
  const { sent, answer, id } = show(blocked);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Take away: is blocked by CHK-12' }),
  );
  expect(sent('useLinksRemoveMutation')).toEqual({ linkId: 'link_1' });
  await answer('useLinksRemoveMutation', {
    UnlinkStoriesPayload: () => ({ story: { id, links: [], blockersBelow: [] } }),
  });
  expect(screen.queryByText(/Ranked above/)).toBeNull();
  void act(() => void takeBack());
  const again = { storyId: id, direction: 'BLOCKED_BY', otherId: 'story_12' };
  await waitFor(() => expect(sent('useLinksAddMutation')).toEqual(again));
});

test('who may not order proposes to move it, and who only reads hears whom to ask', async () => {
  const view = show(blocked, { ...decide, may: 'PROPOSE' });
  expect(
    await screen.findByRole('button', { name: 'Propose to move it below CHK-12' }),
  ).toBeTruthy();
  view.unmount();
  show(blocked, read);
  expect(await screen.findByText(/Ranked above CHK-12/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /below CHK-12/ })).toBeNull();
});

test('what was typed outlives the panel', async () => {
  const { unmount } = show({ id: 'story_typed' });
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Comment or question' }),
    'Half a tho',
  );
  unmount();
  show({ id: 'story_typed' });
  expect(await screen.findByRole('textbox', { name: 'Comment or question' })).toHaveProperty(
    'value',
    'Half a tho',
  );
});

test('the form of a criterion comes when it is asked for, with what was typed before', async () => {
  show();
  await screen.findByRole('heading', { name: 'Pay in one tap', level: 1 });
  await userEvent.keyboard('n');
  const given = await screen.findByRole('textbox', { name: 'Given' });
  expect(document.activeElement).toBe(given);
  await userEvent.keyboard('a saved card{Escape}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Given' })).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: /^Add a criterion/ }));
  expect(await screen.findByDisplayValue('a saved card')).toBeTruthy();
});
