import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { onForget } from '../../lib/freshness';
import { useAt, useOthers } from '../../lib/presence';
import { Live } from './Live';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Place({ at }: { at: string }) {
  useAt(at);
  return useOthers().map(({ user }) => <p key={user.id}>{user.name}</p>);
}

/** The frame of a product whose log has `number` events, at a place of it. */
async function show(number: number) {
  const environment = createMockEnvironment();
  const part = (product: string, at: string) => (
    <RelayEnvironmentProvider environment={environment}>
      <Suspense>
        <Live product={product} />
      </Suspense>
      <Place at={at} />
    </RelayEnvironmentProvider>
  );
  const view = render(part('CHK', 'story_1'));
  const running = (name: string) =>
    environment.mock
      .getAllOperations()
      .filter(({ request }) => request.node.operation.name === name);
  const frame = async () => {
    for (const asked of running('useFrameQuery')) {
      const { product } = asked.request.variables;
      const data = MockPayloadGenerator.generate(asked, {
        Product: () => ({ id: `product_${product as string}` }),
        EventConnection: () => ({ edges: number > 0 ? [{ node: { number } }] : [] }),
      });
      await act(async () => environment.mock.resolve(asked, data));
    }
  };
  await frame();
  await act(async () => void vi.advanceTimersByTime(300));
  const places = () =>
    running('LivePresenceSubscription').map(({ request }) => request.variables.at);
  const here = async (...names: string[]) => {
    const sub = running('LivePresenceSubscription').at(-1);
    const presence = names.map((name) => ({
      user: { id: `user_${name}`, name, initials: name[0] },
      at: null,
      editing: null,
    }));
    await act(async () => sub && environment.mock.nextValue(sub, { data: { presence } }));
  };
  return {
    environment,
    running,
    places,
    here,
    text: () => view.container.textContent,
    changes: () => running('LiveChangesSubscription')[0],
    async go(product: string, at: string) {
      view.rerender(part(product, at));
      await frame();
      await act(async () => void vi.advanceTimersByTime(300));
    },
  };
}

const forgotten = vi.fn();
onForget(forgotten);
beforeEach(() => forgotten.mockClear());

test('changes are followed from the last event of when the page was asked for', async () => {
  const { changes } = await show(41);
  expect(changes()?.request.variables.after).toBe(41);
});

test('where the log is shorter than what was seen of it, everything is read anew', async () => {
  const { environment, changes, running } = await show(41);
  const refusal = new ApiError('no', { code: 'INVALID', field: 'after' });
  const refused = changes();
  await act(async () => refused && environment.mock.reject(refused, refusal));
  await act(async () => void vi.advanceTimersByTime(500));
  const again = changes();
  expect(again?.request.variables.after).toBeNull();
  expect(forgotten).not.toHaveBeenCalled();
  expect(running('useFrameQuery')).toHaveLength(0);
  const data = { changes: { number: 3, events: [] } };
  await act(async () => again && environment.mock.nextValue(again, { data }));
  expect(forgotten).toHaveBeenCalledTimes(1);
  expect(running('useFrameQuery')).toHaveLength(1);
});

test('who goes on is at the next place before they leave the last', async () => {
  const { places, here, go, text } = await show(1);
  await here('Lea');
  expect(places()).toEqual(['story_1']);
  await go('CHK', 'story_2');
  expect(places()).toEqual(['story_1', 'story_2']);
  await go('CHK', 'story_3'); // before the second answered
  expect(text()).toBe('Lea');
  await here('Lea', 'Ben');
  expect(places()).toEqual(['story_3']);
  expect(text()).toBe('LeaBen');
});

test('nobody is shown once the connection is lost', async () => {
  const { environment, running, here, places, go, text } = await show(1);
  await here('Lea');
  await go('CHK', 'story_2');
  const next = running('LivePresenceSubscription').at(-1);
  await act(async () => next && environment.mock.reject(next, new Error('lost')));
  expect(text()).toBe('');
  await act(async () => void vi.advanceTimersByTime(500));
  expect(places()).toEqual(['story_2']);
});

test('who is in one product is not shown in the next', async () => {
  const { running, here, go, text } = await show(1);
  await here('Lea');
  await go('PAY', 'story_9');
  expect(text()).toBe('');
  expect(running('LivePresenceSubscription').map(({ request }) => request.variables)).toEqual([
    { product: 'product_PAY', at: 'story_9', editing: null },
  ]);
});
