import { createMockEnvironment } from 'relay-test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markVisit } from './visit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a visit is said once in about a minute for each product, and fails for nobody', async () => {
  const environment = createMockEnvironment();
  const said = () =>
    environment.mock.getAllOperations().map(({ request }) => request.variables.input);
  markVisit(environment, 'product_1', 7);
  markVisit(environment, 'product_1', 8);
  markVisit(environment, 'product_2', 3);
  expect(said()).toEqual([
    { productId: 'product_1', number: 7 },
    { productId: 'product_2', number: 3 },
  ]);
  environment.mock.rejectMostRecentOperation(new Error('not now'));
  vi.advanceTimersByTime(60_000);
  markVisit(environment, 'product_2', 4);
  expect(said()).toHaveLength(1);
  vi.advanceTimersByTime(5_000);
  markVisit(environment, 'product_2', 4);
  expect(said().at(-1)).toEqual({ productId: 'product_2', number: 4 });
});
