import type { ReactNode } from 'react';
import { Empty } from '../../ui/Empty';
import type { Right } from '../../ui/Right';

/** A workspace in which one sees no product, and what to do about it. */
export function NoProduct({ right, children }: { right: Right; children: ReactNode }) {
  return (
    <Empty
      title={right.decides ? 'This workspace has no product yet.' : 'You have no product yet.'}
      actions={children}
    >
      {right.decides
        ? 'A product is what a PM and a PO steer together: its goals, its backlog, its sprints.'
        : `An admin of the workspace gives you a role in one. ${right.ask}`}
    </Empty>
  );
}
