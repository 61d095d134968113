import { act as settle, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { graphql, RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, test } from 'vitest';
import { toasts } from '../lib/toasts';
import { act } from './act';
import { ApiError, NotProposed, Proposed } from './errors';
import { changesOf, type Said, useQuestion } from './propose';
import { useMutate } from './useMutate';
import type { proposeTestMutation } from './__generated__/proposeTestMutation.graphql';

const mutation = graphql`
  mutation proposeTestMutation(
    $a: MoveStoryInput!
    $b: MoveStoryInput!
    $points: EstimateStoryInput!
    $hasB: Boolean!
    $same: Boolean!
  ) {
    a: moveStory(input: $a) { story { id } }
    b: moveStory(input: $b) @include(if: $hasB) { story { id } }
    estimateStory(input: $points) @skip(if: $same) { story { id } }
  }
`;
const a = { id: 'story_1', to: 'TOP' } as const;
const b = { id: 'story_2', after: 'story_1' };
const points = { id: 'story_1', points: 5 };

test('what a mutation would do is proposed as the inputs of its fields', () => {
  expect(changesOf(mutation, { a, b, points, hasB: true, same: false })).toEqual([
    { moveStory: a },
    { moveStory: b },
    { estimateStory: points },
  ]);
  expect(changesOf(mutation, { a, b, points, hasB: false, same: true })).toEqual([
    { moveStory: a },
  ]);
});

const right = { proposes: true, decidedBy: ['PO'], people: ['Lea Brandt', 'Jonas Lind'] };

function show() {
  const environment = createMockEnvironment();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <RelayEnvironmentProvider environment={environment}>{children}</RelayEnvironmentProvider>
  );
  const { result } = renderHook(
    () => ({ mutate: useMutate<proposeTestMutation>(mutation), question: useQuestion() }),
    { wrapper },
  );
  const done = result.current
    .mutate({ a, b, points, hasB: false, same: true }, { right })
    .catch((error: unknown) => error);
  const answer = (said?: Said) => settle(async () => result.current.question?.answer(said));
  return { environment, result, done, answer };
}

test('who may only propose is asked why, and nothing is done', async () => {
  const { environment, done, answer, result } = show();
  await settle(async () => {});
  expect(result.current.question?.right.people).toEqual(right.people);
  await answer({ reason: 'Sales waits', expiresAt: null });
  const sent = environment.mock.getMostRecentOperation();
  expect(sent.request.node.operation.name).toBe('proposeMutation');
  expect(sent.request.variables).toEqual({
    input: { changes: [{ moveStory: a }], reason: 'Sales waits' },
  });
  await settle(async () =>
    environment.mock.resolve(sent, {
      data: { proposeChange: { proposalEdge: { node: { id: 'proposal_1', state: 'OPEN' } } } },
    }),
  );
  expect(await done).toBeInstanceOf(Proposed);
  expect(toasts.get().map(({ title, action }) => [title, action?.label])).toEqual([
    ['Proposed to Lea or Jonas. Nothing has changed yet.', 'Undo'],
  ]);
});

test('who thinks better of it proposes nothing', async () => {
  const { environment, done, answer } = show();
  await settle(async () => {});
  await answer();
  expect(await done).toBeInstanceOf(NotProposed);
  expect(environment.mock.getAllOperations()).toEqual([]);
});

test('who proposes the next thing sends the first one with what was typed', async () => {
  const { environment, result, done } = show();
  await settle(async () => {});
  result.current.question?.typed({ reason: 'Sales waits', expiresAt: null });
  const next = result.current
    .mutate({ a: b, b, points, hasB: false, same: true }, { right })
    .catch((error: unknown) => error);
  await settle(async () => {});
  const sent = environment.mock.getAllOperations();
  expect(sent.map(({ request }) => request.variables)).toEqual([
    { input: { changes: [{ moveStory: a }], reason: 'Sales waits' } },
  ]);
  await settle(async () => environment.mock.rejectMostRecentOperation(new Error('away')));
  expect(await done).toMatchObject({ message: 'away' });
  // The next one is asked about anew.
  await settle(async () => result.current.question?.goOn());
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    input: { changes: [{ moveStory: b }] },
  });
  await settle(async () => environment.mock.rejectMostRecentOperation(new Error('away')));
  await next;
});

test('what is wrong with it is said of the field it came from', async () => {
  const { environment, done, answer } = show();
  await settle(async () => {});
  await answer({ reason: '', expiresAt: null });
  const refusal = new ApiError('It is there already.', {
    code: 'INVALID',
    field: 'input.changes.0.moveStory.to',
  });
  await settle(async () => environment.mock.rejectMostRecentOperation(refusal));
  expect((await done) as ApiError).toMatchObject({ extensions: { field: 'input.to' } });
});

test('a change that was proposed is no failure', async () => {
  toasts.set([]);
  const run = () => Promise.reject(new Proposed());
  expect(await act({ run, done: 'Moved', failed: 'Not moved' })).toBeUndefined();
  expect(toasts.get()).toEqual([]);
});
