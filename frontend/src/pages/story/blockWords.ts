import { lasting, since } from '../../lib/days';
import { firstName } from '../../lib/words';

type Block = {
  readonly reason: string;
  readonly since: string;
  readonly days: number;
  readonly owner: { readonly name: string } | null | undefined;
};

/** `Blocked 3 days`, in working days; on its first, since when. */
export const blockedFor = ({ days, since: at }: Pick<Block, 'days' | 'since'>) =>
  days < 0.5 ? `Blocked since ${since(at)}` : `Blocked ${lasting(days)}`;

/** `Lea sees to it` */
export const seesToIt = ({ owner }: Pick<Block, 'owner'>) =>
  owner ? `${firstName(owner.name)} sees to it` : 'Nobody sees to it yet';

/** `Blocked 3 days: Map licence. Lea sees to it` */
export function blocked(block: Block): string {
  const reason = /[.!?]$/.test(block.reason) ? block.reason : `${block.reason}.`;
  return `${blockedFor(block)}: ${reason} ${seesToIt(block)}`;
}
