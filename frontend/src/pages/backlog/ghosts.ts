import type { Proposal } from '../proposals/proposal';
import { type Move, moved } from './order';

/** A proposal in the list: a story that would stand at this rank, below the one given or at the top. */
export type Ghost = { proposal: Proposal; rank: number; below: string | null };

/** Whether it can only be read by the person before the screen: its row has no buttons. */
export const isTold = ({ proposal: { waits, mine, right } }: Ghost) =>
  !waits || !(mine || right.decides);

type Input = {
  id?: string;
  after?: string | null;
  before?: string | null;
  to?: 'TOP' | 'BOTTOM' | null;
};

/**
 * Where proposals of another order, and of new stories, would put them: `all`
 * is the order they count their ranks in, `shown` the part of it on screen.
 */
export function ghostsIn(
  proposals: readonly Proposal[],
  all: readonly string[],
  shown: readonly string[],
): Ghost[] {
  const visible = new Set(shown);
  return proposals.flatMap((proposal) => {
    const moves = movesOf(proposal);
    const [first] = moves;
    // A story in a sprint has no place here.
    if (!first || !(first.id.startsWith('new ') || all.includes(first.id))) return [];
    const going = new Set(moves.map(({ id }) => id));
    const fresh = moves.map(({ id }) => id).filter((id) => id.startsWith('new '));
    const next = moved([...all, ...fresh], moves);
    const at = next.indexOf(first.id);
    if (at < 0) return [];
    const below = next.slice(0, at).findLast((id) => visible.has(id) && !going.has(id));
    return [{ proposal, rank: at + 1, below: below ?? null }];
  });
}

function movesOf({ id, steps }: Proposal): Move[] {
  return steps.flatMap(({ mutation, input }, i) => {
    const { id: story = '', after, before, to } = input as Input;
    const place = after ? { after } : before ? { before } : { to: to ?? 'BOTTOM' };
    if (mutation === 'moveStory') return [{ id: story, ...place }];
    return mutation === 'createStory' ? [{ id: `new ${id} ${i}`, ...place }] : [];
  });
}
