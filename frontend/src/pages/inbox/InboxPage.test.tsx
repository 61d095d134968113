import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { InboxPage } from './InboxPage';

const story = { __typename: 'Story', id: 'story_1', key: 'CHK-1', title: 'Pay in one tap' };
const decides = { may: 'DECIDE', otherHat: null, decidedBy: ['PM'], people: [] };
const asPO = {
  may: 'PROPOSE',
  otherHat: 'PO',
  decidedBy: ['PO'],
  people: [{ name: 'Lea Brandt' }],
};

function proposal(id: string, points: number, more: object = {}) {
  return {
    id,
    state: 'OPEN',
    input: JSON.stringify([{ estimateStory: { id: 'story_1', points } }]),
    reason: 'Two systems',
    hat: 'PM',
    createdAt: new Date().toISOString(),
    expiresAt: null,
    answer: '',
    decidedAt: null,
    decidedHat: null,
    decidedBy: null,
    author: { id: 'user_2', name: 'Maya Okafor' },
    changes: [
      {
        entity: story,
        subject: story,
        fields: [
          { field: 'points', from: '5', to: String(points), outdated: false, current: null },
        ],
      },
    ],
    acceptance: null,
    viewerCan: decides,
    ...more,
  };
}

const whole = { hasNextPage: false, endCursor: null };
type Lists = { forMe?: object[]; mine?: object[]; decided?: object[]; news?: number };

const show = ({ forMe = [], mine = [], decided = [], news = 0 }: Lists) => {
  const list = (nodes: object[]) => ({
    edges: nodes.map((node) => ({ node })),
    pageInfo: whole,
  });
  return renderWithRelay(<InboxPage product="CHK" />, {
    ProposalConnection: (context) => list({ forMe, mine, decided }[context.alias as 'forMe'] ?? []),
    NotificationConnection: () => ({ totalCount: news, edges: [], pageInfo: whole }),
  });
};
const part = (name: string) => screen.findByRole('region', { name });

test('who has only news comes to the news, and with proposals to those', async () => {
  const tab = (name: RegExp) => screen.findByRole('button', { name });
  const { unmount } = show({ news: 2 });
  expect((await tab(/^News 2/)).getAttribute('aria-pressed')).toBe('true');
  unmount();
  show({ news: 2, forMe: [proposal('p1', 3)] });
  expect((await tab(/^Proposals 1/)).getAttribute('aria-pressed')).toBe('true');
});

test('this hat’s come first, then the other’s, with the hat on the button', async () => {
  show({ forMe: [proposal('p2', 8, { viewerCan: asPO }), proposal('p1', 3)] });
  const rows = within(await part('Waits for you')).getAllByRole('listitem');
  expect(rows.map((row) => within(row).queryByRole('link')?.textContent)).toEqual([
    'Estimate CHK-1 at 3',
    undefined,
    'Estimate CHK-1 at 8',
  ]);
  expect(rows[1]?.textContent).toContain('The Product Owner decides these.');
  expect(within(rows[2] as HTMLElement).getByRole('button', { name: /Accept as PO/ })).toBeTruthy();
});

test('J walks, A accepts, D asks why not', async () => {
  const { environment } = show({ forMe: [proposal('p1', 3), proposal('p2', 8)] });
  await part('Waits for you');
  await userEvent.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('Estimate CHK-1 at 8');
  await userEvent.keyboard('a');
  const sent = environment.mock.getMostRecentOperation();
  expect(sent.request.variables).toEqual({ input: { id: 'p2' } });
  await userEvent.keyboard('kd');
  expect(screen.getByRole('dialog', { name: 'Decline the proposal' })).toBeTruthy();
});

test('what moved on shows what it was, is and would be, to be put anew or withdrawn', async () => {
  const fields = [{ field: 'points', from: '5', to: '8', outdated: true, current: '3' }];
  const mine = proposal('p1', 8, {
    state: 'OUTDATED',
    viewerCan: { ...asPO, otherHat: null },
    changes: [{ entity: story, subject: story, fields }],
  });
  show({ mine: [mine] });
  const row = await part('You wait for');
  expect(row.textContent).toContain('Changed since it was proposed.');
  expect(row.textContent).toContain('5then, now 3, proposed 8');
  expect(within(row).queryByRole('button', { name: /Accept/ })).toBeNull();
});

test('what was decided is said with its reason', async () => {
  const decided = proposal('p1', 8, {
    state: 'DECLINED',
    answer: 'It is asked once already.',
    decidedBy: { name: 'Lea Brandt' },
    decidedHat: 'PO',
    decidedAt: new Date().toISOString(),
  });
  show({ decided: [decided] });
  const row = await part('Decided');
  expect(row.textContent).toContain('Declined');
  expect(row.textContent).toContain('by Lea, PO hat');
  expect(row.textContent).toContain('“It is asked once already.”');
  expect(screen.getByRole('heading', { name: 'Nothing waits for you.' })).toBeTruthy();
});

test('what was accepted is undone by who decides it, and says so once it was', async () => {
  const at = { decidedAt: new Date().toISOString(), decidedBy: { name: 'Lea Brandt' } };
  const acceptance = { id: 'event_1', viewerCan: decides };
  const { environment } = show({
    decided: [
      proposal('p1', 8, { ...at, state: 'ACCEPTED', acceptance }),
      proposal('p2', 5, { ...at, state: 'UNDONE', acceptance }),
      proposal('p3', 3, { ...at, state: 'ACCEPTED', acceptance: null }),
    ],
  });
  const row = await part('Decided');
  expect(row.textContent).toContain('Undoneby Lea');
  await userEvent.click(within(row).getByRole('button', { name: /^Undo/ }));
  const sent = environment.mock.getMostRecentOperation();
  expect(sent.request.variables).toEqual({ input: { eventId: 'event_1' } });
});

test('more proposals than come at once are read until all are there', async () => {
  const more = { pageInfo: { hasNextPage: true, endCursor: 'c' } };
  const { environment } = renderWithRelay(<InboxPage product="CHK" />, {
    ProposalConnection: ({ alias }) =>
      alias === 'forMe'
        ? { edges: [{ node: proposal('p1', 3) }], ...more }
        : { edges: [], pageInfo: whole },
    NotificationConnection: () => ({ totalCount: 0, edges: [], pageInfo: whole }),
  });
  await part('Waits for you');
  const asked = await waitFor(() => environment.mock.getMostRecentOperation());
  expect(asked.request.variables).toMatchObject({ product: 'CHK', forMe: true, after: 'c' });
  const rest = MockPayloadGenerator.generate(asked, {
    ProposalConnection: () => ({ edges: [{ node: proposal('p2', 8) }], pageInfo: whole }),
  });
  await act(async () => environment.mock.resolve(asked, rest));
  expect((await part('Waits for you')).textContent).toContain('2 proposals');
  expect(screen.getByText('2 for you')).toBeTruthy();
});

test('where not all that was decided comes, it says of how many', async () => {
  const decided = proposal('p1', 8, { state: 'ACCEPTED', decidedAt: new Date().toISOString() });
  renderWithRelay(<InboxPage product="CHK" />, {
    ProposalConnection: ({ alias }) =>
      alias === 'decided'
        ? { edges: [{ node: decided }], pageInfo: { hasNextPage: true } }
        : { edges: [], pageInfo: whole },
    NotificationConnection: () => ({ totalCount: 0, edges: [], pageInfo: whole }),
  });
  expect((await part('Decided')).textContent).toContain(
    'in the last 7 days, of the 1 proposed last',
  );
});

test('all that was told of what is listed is read, however much it is', async () => {
  const told = (ids: string[], endCursor: string | null) => ({
    totalCount: 0,
    edges: ids.map((id) => ({ node: { id } })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  });
  const hundred = Array.from({ length: 100 }, (_, i) => `notification_${i}`);
  const { environment } = renderWithRelay(<InboxPage product="CHK" />, {
    ProposalConnection: () => ({ edges: [], pageInfo: whole }),
    NotificationConnection: ({ alias }) => (alias === 'told' ? told(hundred, 'c') : told([], null)),
  });
  const named = (name: string) => () =>
    environment.mock.findOperation(({ request }) => request.node.operation.name === name);
  const asked = await waitFor(named('useSeenQuery'));
  expect(named('readingMutation')).toThrow(/not found in the list of pending/); // not before all are known
  const rest = MockPayloadGenerator.generate(asked, {
    NotificationConnection: () => told(['notification_100'], null),
  });
  await act(async () => environment.mock.resolve(asked, rest));
  const first = await waitFor(named('readingMutation'));
  expect(first.request.variables.input.ids).toEqual(hundred);
  await act(async () => environment.mock.resolve(first, MockPayloadGenerator.generate(first)));
  const second = await waitFor(named('readingMutation'));
  expect(second.request.variables.input.ids).toEqual(['notification_100']);
});
