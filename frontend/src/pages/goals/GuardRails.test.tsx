import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test } from 'vitest';
import { ApiError } from '../../api/errors';
import { renderWithRelay } from '../../test/relay';
import { readRight } from '../../ui/Right';
import type { GuardRailsTestQuery } from './__generated__/GuardRailsTestQuery.graphql';
import { GuardRails } from './GuardRails';

function Section() {
  const { node } = useLazyLoadQuery<GuardRailsTestQuery>(
    graphql`
      query GuardRailsTestQuery @relay_test_operation {
        node(id: "goal_1") {
          ... on Goal @alias(as: "goal") {
            ...GuardRails_goal
            canSet: viewerCan(decision: SET_GOALS) {
              ...Right_right
            }
            canRecord: viewerCan(decision: RECORD_READINGS) {
              ...Right_right
            }
          }
        }
      }
    `,
    {},
  );
  if (!node?.goal) return null;
  const { canSet, canRecord } = node.goal;
  return <GuardRails goal={node.goal} right={readRight(canSet)} record={readRight(canRecord)} />;
}

const calls = {
  id: 'rail_1',
  version: 2,
  name: 'Support calls',
  unit: 'a week',
  direction: 'DOWN',
  limit: 120,
  broken: true,
  brokenSince: '2025-08-11T06:00:00Z',
  current: { value: 131, at: '2025-08-18T06:00:00Z' },
  chart: [
    { at: '2025-08-04T06:00:00Z', value: 118 },
    { at: '2025-08-11T06:00:00Z', value: 126 },
    { at: '2025-08-18T06:00:00Z', value: 131 },
  ],
};
const paid = {
  ...calls,
  id: 'rail_2',
  name: 'Payments that succeed',
  unit: '%',
  direction: 'UP',
  limit: 97,
  broken: false,
  brokenSince: null,
  current: null,
  chart: [],
};

function show(guardRails: object[], { set = 'DECIDE', record = 'DECIDE', state = 'ACTIVE' } = {}) {
  const { environment } = renderWithRelay(<Section />, {
    Node: () => ({ __typename: 'Goal', id: 'goal_1' }),
    Goal: () => ({ id: 'goal_1', state, guardRails, product: { timeZone: 'Europe/Berlin' } }),
    Right: ({ name, alias }: { name?: string | null; alias?: string | null }) => ({
      may: (alias ?? name) === 'canRecord' ? record : set,
      otherHat: null,
      decidedBy: ['PM'],
      people: [{ name: 'Maya Okafor' }],
    }),
  });
  const sent = () => environment.mock.getMostRecentOperation().request.variables.input;
  return { mock: environment.mock, sent };
}

test('a guard rail says its limit, what it is now, and since when it is broken', async () => {
  show([calls, paid]);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toContain('at most 120 a week');
  expect(first?.textContent).toContain('131 a week');
  expect(first?.textContent).toContain('Broken since 11 Aug 2025');
  expect(second?.textContent).toContain('at least 97 %');
  expect(second?.textContent).toContain('Not measured yet');
  expect(screen.getByText('1 limit broken')).toBeTruthy();
});

test('a new guard rail needs a name and a limit', async () => {
  const { mock, sent } = show([]);
  expect(await screen.findByText(/Nothing is watched beside the metric/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'New guard rail' }));
  const save = () => userEvent.click(screen.getByRole('button', { name: /^Watch it/ }));
  await screen.findByLabelText('What is watched');
  await save();
  expect(screen.getByText('Say what is watched.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('What is watched'), 'Refunds');
  await save();
  expect(await screen.findByText('A guard rail needs a limit.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Limit'), '4,5');
  await userEvent.type(screen.getByLabelText('Unit'), '%');
  await save();
  expect(sent()).toEqual({
    goalId: 'goal_1',
    name: 'Refunds',
    unit: '%',
    direction: 'DOWN',
    limit: 4.5,
  });
  mock.rejectMostRecentOperation(
    new ApiError('A goal has at most 10 guard rails.', { code: 'INVALID', field: 'input.goalId' }),
  );
  expect(await screen.findByText('A goal has at most 10 guard rails.')).toBeTruthy();
});

test('a change sends what was changed, based on what was there', async () => {
  const { sent } = show([calls]);
  await userEvent.click(await screen.findByRole('button', { name: 'More for “Support calls”' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  const limit = await screen.findByLabelText('Limit');
  await userEvent.clear(limit);
  await userEvent.type(limit, '130');
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(() => expect(sent()).toEqual({ id: 'rail_1', version: 2, limit: 130 }));
});

test('who does not set goals proposes, who only reads has nothing to press', async () => {
  show([calls], { set: 'PROPOSE', record: 'READ' });
  const row = await screen.findByRole('listitem');
  expect(screen.getByRole('button', { name: /Propose a guard rail/ })).toBeTruthy();
  expect(within(row).queryByRole('button', { name: /^Record/ })).toBeNull();
  await userEvent.click(within(row).getByRole('button', { name: 'More for “Support calls”' }));
  expect(await screen.findByRole('menuitem', { name: 'Propose to drop it' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Upload CSV' })).toBeNull();
});

test('a reader sees guard rails and nothing to press, and of a closed goal nobody does', async () => {
  show([calls], { set: 'READ', record: 'READ' });
  expect(within(await screen.findByRole('region')).queryByRole('button')).toBeNull();
  document.body.replaceChildren();
  show([calls], { state: 'MISSED' });
  expect(within(await screen.findByRole('region')).queryByRole('button')).toBeNull();
});
