import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { Changed } from './Changed';
import type { ChangedTestQuery } from './__generated__/ChangedTestQuery.graphql';
import type { Visit } from './since';

vi.mock('../../api/session', async (original) => ({
  ...(await original<object>()),
  signedIn: () => ({ id: 'user_1', name: 'Lea Brandt', initials: 'LB', roles: [] }),
}));

const story = 'story_01m8dnmp8gfndst72ymzgcqjs1';
const others = { id: 'user_2', name: 'Priya Raman', initials: 'PR' };

function event(number: number, more: object = {}) {
  return {
    id: `event_${number}`,
    number,
    at: new Date().toISOString(),
    action: 'estimateStory',
    entityId: story,
    subjectId: story,
    requestId: `request_${number}`,
    actor: others,
    hat: 'DEVELOPER',
    token: null,
    reason: '',
    proposal: null,
    entity: null,
    changes: [{ field: 'points', from: String(number - 1), to: String(number) }],
    ...more,
  };
}
const list = (events: object[]) => ({ edges: events.map((node) => ({ node })) });

function Page({ visit }: { visit: Visit | undefined }) {
  const { product } = useLazyLoadQuery<ChangedTestQuery>(
    graphql`
      query ChangedTestQuery {
        product(key: "CHK") {
          events(last: 100) {
            edges {
              node {
                ...lines_event
              }
            }
          }
        }
      }
    `,
    {},
  );
  const events = product?.events.edges.map(({ node }) => node) ?? [];
  return <Changed product="CHK" events={events} visit={visit} />;
}

async function show(events: object[], visit?: Visit) {
  const environment = createMockEnvironment();
  render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback="Loading">
        <Page visit={visit} />
      </Suspense>
    </RelayEnvironmentProvider>,
  );
  const answer = (mocks: Parameters<typeof MockPayloadGenerator.generate>[1]) =>
    act(async () =>
      environment.mock.resolveMostRecentOperation((asked) =>
        MockPayloadGenerator.generate(asked, mocks),
      ),
    );
  await answer({ EventConnection: () => list(events) });
  const name = () => {
    const node = { __typename: 'Story', id: story, key: 'CHK-207', title: 'Pay in one tap' };
    const data = { nodes: [{ ...node, criteria: [] }] };
    const asked = environment.mock.getMostRecentOperation();
    return act(async () => environment.mock.resolve(asked, { data }));
  };
  return {
    environment,
    answer,
    name,
    part: screen.getByRole('region', { name: 'Changed since you were here' }),
  };
}
const visit = (number: number): Visit => ({ number, at: '2026-08-19T15:40:00Z' });

test('what others did since one was here stands under the thing it was done to, which it leads to', async () => {
  const mine = { actor: { id: 'user_1', name: 'Lea Brandt', initials: 'LB' } };
  const { part, name } = await show(
    [event(5), event(6), event(7, mine), event(8, { ...mine, token: 'analytics' })],
    visit(5),
  );
  await name();
  expect(within(part).getByText('2 changes')).toBeTruthy();
  const link = within(part).getByRole('link', { name: 'CHK-207 Pay in one tap' });
  expect(link.getAttribute('href')).toBe('/CHK/stories/CHK-207');
  expect(part.textContent).toContain('Priya');
  expect(part.textContent).toContain('changed the estimate from 5 to 6');
  expect(part.textContent).toContain('from 7 to 8 with the token “analytics”'); // one's own script
  expect(part.textContent).not.toContain('from 4 to 5'); // seen
  expect(part.textContent).not.toContain('from 6 to 7'); // one's own
});

test('how much is left is said, and read when it is asked for', async () => {
  const { environment, part, name, answer } = await show([event(300), event(301)], visit(100));
  await name();
  expect(within(part).getByText('the last 2 of 201')).toBeTruthy();
  expect(within(part).getByText('199 left')).toBeTruthy();
  await userEvent.click(within(part).getByRole('button', { name: 'Show more' }));
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    product: 'CHK',
    before: 300,
    after: 100,
  });
  await answer({ EventConnection: () => list([event(298), event(299)]) });
  expect(part.textContent).toContain('from 298 to 299');
  expect(within(part).getByText('197 left')).toBeTruthy();
});

test('nothing is said to be nothing', async () => {
  const { part } = await show([event(5)], visit(5));
  expect(within(part).getByRole('heading', { name: 'Nobody else changed anything.' })).toBeTruthy();
});

test('at the first visit it is what was changed in a week', async () => {
  const old = { at: new Date(Date.now() - 8 * 86_400_000).toISOString() };
  const { part, name } = await show([event(5, old), event(6)]);
  await name();
  expect(within(part).getByRole('heading', { name: 'Changed in the last 7 days' })).toBeTruthy();
  expect(part.textContent).toContain('from 5 to 6');
  expect(part.textContent).not.toContain('from 4 to 5');
});
