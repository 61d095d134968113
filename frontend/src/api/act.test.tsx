import { act as settle, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../test/relay';
import type { actTestMutation } from './__generated__/actTestMutation.graphql';
import type { actTestQuery } from './__generated__/actTestQuery.graphql';
import { act, actOrThrow, takeBack } from './act';
import { ApiError } from './errors';
import { useQuestion } from './propose';
import { useMutate } from './useMutate';

function Estimate() {
  const { story } = useLazyLoadQuery<actTestQuery>(
    graphql`
      query actTestQuery {
        story(key: "CHK-1") {
          id
          points
        }
      }
    `,
    {},
  );
  const estimate = useMutate<actTestMutation>(graphql`
    mutation actTestMutation($input: EstimateStoryInput!) @raw_response_type {
      estimateStory(input: $input) {
        story {
          id
          points
        }
      }
    }
  `);
  if (!story) return null;
  const set = (points: number | null) =>
    estimate(
      { input: { id: story.id, points } },
      {
        optimistic: { estimateStory: { story: { id: story.id, points } } },
        right: { hat: 'PO', proposes: false, decidedBy: ['PO'], people: [] },
      },
    );
  return (
    <>
      <output>{story.points}</output>
      <button
        type="button"
        onClick={() =>
          void act({
            run: () => set(8),
            done: 'Estimated CHK-1 at 8',
            failed: 'The estimate was not saved.',
            undo: () => set(story.points ?? null),
          })
        }
      >
        8
      </button>
    </>
  );
}

const show = () => renderWithRelay(<Estimate />, { Story: () => ({ id: 'story_1', points: 3 }) });
const points = () => screen.getByText(/^\d+$/, { selector: 'output' }).textContent;

test('shows at once, under the hat that decides, and can be undone', async () => {
  const { environment } = show();
  await userEvent.click(await screen.findByRole('button', { name: '8' }));
  expect(points()).toBe('8');

  const sent = environment.mock.getMostRecentOperation();
  expect(sent.request.cacheConfig?.metadata).toEqual({ hat: 'PO' });
  await settle(async () =>
    environment.mock.resolve(sent, {
      data: { estimateStory: { story: { id: 'story_1', points: 8 } } },
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    input: { id: 'story_1', points: 3 },
  });
  expect(points()).toBe('3');
});

test('Z right after what a form does means that, and what is refused is thrown', async () => {
  const undone: string[] = [];
  await act({ run: async () => {}, failed: '', undo: async () => undone.push('the one before') });
  let answer: (said: string) => void = () => {};
  const change = actOrThrow({
    run: () => new Promise<string>((resolve) => (answer = resolve)),
    undo: async (said) => undone.push(said),
  });
  const back = takeBack();
  answer('this');
  expect(await change).toBe('this');
  await back;
  expect(undone).toEqual(['this']);

  const refusal = new ApiError('no', { code: 'INVALID' });
  await expect(actOrThrow({ run: () => Promise.reject(refusal) })).rejects.toBe(refusal);
  await takeBack();
  expect(undone).toEqual(['this', 'the one before']);
});

test('what is refused to one who may propose it can be proposed', async () => {
  const { environment } = show();
  await userEvent.click(await screen.findByRole('button', { name: '8' }));
  const refusal = new ApiError('no', {
    code: 'FORBIDDEN',
    decidedBy: { roles: ['PO'], people: [{ id: 'user_1', name: 'Lea Brandt' }] },
    mayPropose: true,
  });
  await settle(async () => environment.mock.rejectMostRecentOperation(refusal));
  expect(points()).toBe('3');
  await userEvent.click(screen.getByRole('button', { name: 'Propose it' }));
  const { result } = renderHook(useQuestion);
  expect(result.current?.right.people).toEqual(['Lea Brandt']);
  await settle(async () => result.current?.answer({ reason: '', expiresAt: null }));
  expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
    input: { changes: [{ estimateStory: { id: 'story_1', points: 8 } }] },
  });
});

test('goes back when the API refuses, and says why', async () => {
  const { environment } = show();
  await userEvent.click(await screen.findByRole('button', { name: '8' }));
  const refusal = new ApiError('no', {
    code: 'FORBIDDEN',
    decidedBy: { roles: ['PO'], people: [{ id: 'user_1', name: 'Lea Brandt' }] },
  });
  await settle(async () => environment.mock.rejectMostRecentOperation(refusal));
  expect(points()).toBe('3');
  expect(screen.getByRole('region', { name: 'Messages' }).textContent).toContain(
    'The estimate was not saved. The Product Owner decides this. Ask Lea.',
  );
});
