import { type ReactNode, Suspense } from 'react';
import type { NameOf } from '../discussion/changes';
import type { Proposal } from './proposal';
import { known, type Names, unknown, useNames } from './useNames';

type NamedProps = {
  proposals: readonly Proposal[];
  children: (nameOf: NameOf) => ReactNode;
};

/** Says proposals at once, and with the names of all they mention once those are there. */
export function Named({ proposals, children }: NamedProps) {
  const say = (names: Names) => children((id) => names.get(id));
  if (unknown(proposals).length === 0) return say(known(proposals));
  return (
    <Suspense fallback={say(known(proposals))}>
      <Asked proposals={proposals} say={say} />
    </Suspense>
  );
}

function Asked({
  proposals,
  say,
}: {
  proposals: readonly Proposal[];
  say: (names: Names) => ReactNode;
}) {
  return say(useNames(proposals));
}
