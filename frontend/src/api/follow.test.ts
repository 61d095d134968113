import { graphql } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from './errors';
import { follow, overSocket } from './follow';
import type { followTestSubscription } from './__generated__/followTestSubscription.graphql';

const subscribe = vi.hoisted(() => vi.fn());
vi.mock('./socket', () => ({ socket: { subscribe } }));

const subscription = graphql`
  subscription followTestSubscription($product: ID!, $after: Int) {
    changes(product: $product, after: $after) {
      number
    }
  }
`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const environment = createMockEnvironment();
  let after: number | undefined = 7;
  const onLost = vi.fn<(error?: Error) => void>(() => (after = undefined));
  const following = follow<followTestSubscription>(environment, {
    subscription,
    variables: () => ({ product: 'product_1', after }),
    onLost,
  });
  const asked = () =>
    environment.mock.getAllOperations().map(({ request }) => request.variables.after as unknown);
  return { environment, following, onLost, asked };
}

test('what is lost is told, and begins again with variables of then', () => {
  const { environment, onLost, asked } = begin();
  expect(asked()).toEqual([7]);
  const lost = new Error('lost');
  environment.mock.rejectMostRecentOperation(lost);
  expect(onLost.mock.calls).toEqual([[lost]]);
  vi.advanceTimersByTime(500);
  expect(asked()).toEqual([null]);
});

test('what is left is over', () => {
  const { environment, following, onLost, asked } = begin();
  environment.mock.rejectMostRecentOperation(new Error('lost'));
  following.dispose();
  vi.advanceTimersByTime(60_000);
  expect(asked()).toEqual([]);
  expect(onLost).toHaveBeenCalledTimes(1);
});

test('a refusal over the socket says what was wrong', async () => {
  const extensions = { code: 'INVALID', field: 'after' };
  subscribe.mockImplementation((_, sink: { error: (reason: unknown) => void }) => {
    sink.error([{ message: 'The log has events 1 to 3.', extensions }]);
    return () => {};
  });
  const error = await new Promise((resolve) => {
    const params = { name: 'Changes', text: '', operationKind: 'subscription' } as const;
    const source = overSocket({ ...params, id: null, cacheID: '', metadata: {} }, {}, {});
    (source as ReturnType<typeof overSocket> & { subscribe: (sink: object) => void }).subscribe({
      error: resolve,
    });
  });
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ message: 'The log has events 1 to 3.', extensions });
});
