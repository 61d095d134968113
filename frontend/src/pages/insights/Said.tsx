import { lazy, Suspense } from 'react';
import { Boundary } from '../../ui/Problem';

const InsightsOf = lazy(async () => ({ default: (await import('./InsightsOf')).InsightsOf }));

/** A section of a page that comes after the rest: what customers say for a goal or feature. */
export function Said(props: { product: string; of: string }) {
  return (
    <Boundary what="What customers say">
      <Suspense>
        <InsightsOf {...props} />
      </Suspense>
    </Boundary>
  );
}
