import { useState } from 'react';

/**
 * The drafts there were when one came, in their order: it does not change under
 * one's hands. What became a draft since is at its end; what is none any more
 * keeps its place, and is passed over.
 */
export function useQueue(drafts: readonly string[], chosen: string | null) {
  const [order, setOrder] = useState(drafts);
  const known = new Set(order);
  const come = drafts.filter((id) => !known.has(id));
  if (come.length > 0) setOrder([...order, ...come]);
  const at = Math.max(0, chosen ? order.indexOf(chosen) : 0);
  const still = new Set(drafts);
  const left = order.filter((id) => still.has(id));
  return {
    order,
    at,
    /** Those that still are drafts. */
    drafts: left,
    /** The first of them after this one. */
    nextDraft: order.slice(at + 1).find((id) => still.has(id)),
  };
}
