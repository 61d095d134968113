import { act, render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment, MockPayloadGenerator } from 'relay-test-utils';
import { Toasts } from '../ui/Toasts';

type Resolvers = Parameters<typeof MockPayloadGenerator.generate>[1];

/**
 * Renders a part of the app with Relay's mock environment and answers the
 * first query it asks. What it asks later waits in `environment.mock`: `resolve`
 * it, or `reject` it with an ApiError.
 */
export function renderWithRelay(part: ReactNode, resolvers: Resolvers = {}) {
  const environment = createMockEnvironment();
  const view = render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback="Loading">{part}</Suspense>
      <Toasts />
    </RelayEnvironmentProvider>,
  );
  // Not while React renders: no network answers then.
  const first = environment.mock.getMostRecentOperation();
  act(() =>
    environment.mock.resolve(
      first,
      // Nothing waits for a decision unless a test says so.
      MockPayloadGenerator.generate(first, {
        ProposalConnection: () => ({ totalCount: 0, edges: [] }),
        ...resolvers,
      }),
    ),
  );
  return { ...view, environment };
}
