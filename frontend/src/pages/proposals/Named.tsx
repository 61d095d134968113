import { type ReactNode, Suspense } from 'react';
import { type NameOf, nameOf } from '../discussion/changes';
import { Names } from '../discussion/Names';
import { idsIn, namesIn, type Proposal } from './proposal';

type NamedProps = {
  proposals: readonly Proposal[];
  children: (nameOf: NameOf) => ReactNode;
};

/** Says proposals at once, and with the names of all they mention once those are there. */
export function Named({ proposals, children }: NamedProps) {
  const known = new Map(proposals.flatMap(namesIn));
  const unknown = [...new Set(proposals.flatMap(idsIn))];
  const first = children((id) => known.get(id));
  if (unknown.length === 0) return first;
  return (
    <Suspense fallback={first}>
      <Names ids={unknown}>
        {(things) => children((id) => nameOf(things.get(id)) ?? known.get(id))}
      </Names>
    </Suspense>
  );
}
