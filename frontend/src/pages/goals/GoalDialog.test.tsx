import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { dropDraft } from '../../lib/draft';
import { renderWithRelay } from '../../test/relay';
import type { GoalDialogTestQuery } from './__generated__/GoalDialogTestQuery.graphql';
import { GoalDialog } from './GoalDialog';

function Dialog({ edit, onClose }: { edit: boolean; onClose: () => void }) {
  const { product, node } = useLazyLoadQuery<GoalDialogTestQuery>(
    graphql`
      query GoalDialogTestQuery @relay_test_operation {
        product(key: "CHK") {
          ...GoalDialog_product
        }
        node(id: "goal_1") {
          ... on Goal @alias(as: "goal") {
            ...GoalDialog_goal
          }
        }
      }
    `,
    {},
  );
  if (!product || !node?.goal) return null;
  return (
    <GoalDialog
      product={product}
      productKey="CHK"
      {...(edit && { goal: node.goal })}
      onClose={onClose}
    />
  );
}

function show(edit: boolean) {
  const onClose = vi.fn<() => void>();
  const view = renderWithRelay(<Dialog edit={edit} onClose={onClose} />, {
    Right: () => ({ may: 'DECIDE', otherHat: null, decidedBy: ['PM'], people: [] }),
    Product: () => ({ id: 'product_1' }),
    Node: () => ({ __typename: 'Goal', id: 'goal_1' }),
    Goal: () => ({
      id: 'goal_1',
      version: 3,
      title: 'Reduce checkout time',
      why: 'It costs us every fifth cart.',
      metric: { name: 'Checkout time', unit: 's', baseline: 95, target: 76, direction: 'DOWN' },
      start: '2026-07-01',
      due: '2026-09-30',
      state: 'ACTIVE',
      serves: null,
    }),
  });
  const { mock } = view.environment;
  const sent = () => mock.getMostRecentOperation().request.variables.input;
  return { ...view, onClose, mock, sent };
}

test('a new goal is sent as it was typed', async () => {
  const { mock, sent, onClose } = show(false);
  await userEvent.type(await screen.findByLabelText('What should change'), 'Fewer refunds');
  await userEvent.type(screen.getByLabelText('Today (baseline)'), '8,4');
  await userEvent.type(screen.getByLabelText('Target'), '5.9');
  expect(screen.queryByLabelText('Better is')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Create goal' }));
  expect(sent()).toEqual({
    productId: 'product_1',
    title: 'Fewer refunds',
    state: 'ACTIVE',
    metric: { baseline: 8.4, target: 5.9 },
  });
  mock.resolveMostRecentOperation({
    data: { createGoal: { goalEdge: { node: { id: 'goal_2' } } } },
  });
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(location.pathname).toBe('/CHK/goals/goal_2');
});

test('what is no number is refused in place', async () => {
  const { mock, unmount } = show(false);
  await userEvent.type(await screen.findByLabelText('Target'), 'fast');
  await userEvent.click(screen.getByRole('button', { name: 'Create goal' }));
  expect(await screen.findByText('This is not a number.')).toBeTruthy();
  expect(mock.getAllOperations()).toHaveLength(0);
  unmount();

  // Closed unsaved, it is there again.
  show(false);
  expect(await screen.findByDisplayValue('fast')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.queryByDisplayValue('fast')).toBeNull();
});

test('whoever moves the target may say why, and need not', async () => {
  const { mock, sent, unmount } = show(true);
  await userEvent.type(await screen.findByLabelText('Why it matters'), ' Still.');
  expect(screen.queryByLabelText('Why it changes')).toBeNull();
  await userEvent.type(screen.getByLabelText('Target'), '5');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent()).toEqual({
    id: 'goal_1',
    version: 3,
    why: 'It costs us every fifth cart. Still.',
    metric: { target: 765 },
  });
  mock.rejectMostRecentOperation(new Error('away'));
  await userEvent.type(await screen.findByLabelText('Why it changes'), 'The market moved');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent()).toMatchObject({ metric: { target: 765 }, reason: 'The market moved' });
  unmount();
  dropDraft('goal_1');
});

test('what two people changed is shown from both sides, and nothing typed is lost', async () => {
  const { mock, sent, onClose } = show(true);
  const target = await screen.findByLabelText('Target');
  await userEvent.clear(target);
  await userEvent.type(target, '74');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent()).toEqual({ id: 'goal_1', version: 3, metric: { target: 74 } });
  mock.rejectMostRecentOperation(
    new ApiError('Someone else changed this meanwhile.', {
      code: 'CONFLICT',
      version: 5,
      fields: [{ name: 'metric.target', base: 76, current: 78, yours: 74 }],
    }),
  );
  const theirs = await screen.findByRole('radio', { name: 'Saved by someone else 78' });
  expect(screen.getByRole('radio', { name: 'Yours 74' })).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Target')).toHaveProperty('value', '74');

  await userEvent.click(theirs);
  expect(screen.getByLabelText('Target')).toHaveProperty('value', '78');
  await userEvent.clear(target);
  await userEvent.type(target, '77');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent()).toEqual({ id: 'goal_1', version: 5, metric: { target: 77 } });
  expect(onClose).not.toHaveBeenCalled();
});

test('the wider goal someone else chose is called by its title', async () => {
  const { mock } = show(true);
  await userEvent.type(await screen.findByLabelText('What should change'), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  mock.rejectMostRecentOperation(
    new ApiError('Someone else changed this meanwhile.', {
      code: 'CONFLICT',
      version: 5,
      fields: [{ name: 'servesId', base: null, current: 'goal_7', yours: null }],
    }),
  );
  await screen.findByRole('radio', { name: 'Saved by someone else Another goal' });
  expect(mock.getMostRecentOperation().request.variables).toEqual({ id: 'goal_7' });
  await act(async () =>
    mock.resolveMostRecentOperation({
      data: { node: { __typename: 'Goal', id: 'goal_7', title: 'Win the quarter' } },
    }),
  );
  const theirs = screen.getByRole('radio', { name: 'Saved by someone else Win the quarter' });
  await userEvent.click(theirs);
  expect(
    screen.getByRole('button', { name: 'Serves the wider goal: Win the quarter' }),
  ).toBeTruthy();
});

test.each([
  ['metric.target', 'Target', 'The target is the baseline: nothing would change.'],
  ['due', 'Due', 'The goal is due on 2026-06-30, before it starts on 2026-07-01.'],
  ['servesId', 'Serves the wider goal', 'A goal cannot serve itself, also not by way of others.'],
])('what the API refuses of %s stands at its field', async (field, label, reason) => {
  const { mock } = show(true);
  await userEvent.type(await screen.findByLabelText('What should change'), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  mock.rejectMostRecentOperation(
    new ApiError(reason, { code: 'INVALID', field: `input.${field}` }),
  );
  await screen.findByText(reason);
  expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText(label).getAttribute('aria-describedby')).toBe(
    screen.getByText(reason).id,
  );
});
