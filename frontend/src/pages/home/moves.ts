import { day } from '../../lib/days';
import { measured } from '../../lib/words';
import { horizons } from '../features/featureWords';

/** One change of a goal or a feature, as the numbers of a product tell it. */
export type Move = {
  readonly field: string;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
};

/** What moved, after its title: "from Next to Now", "due 30 Sep, was 15 Sep". */
export function moved({ field, from, to }: Move): string {
  switch (field) {
    case 'state':
      return from ? `from ${lower(from)} to ${lower(to)}` : `is ${lower(to)}`;
    case 'horizon':
      return `from ${horizon(from)} to ${horizon(to)}`;
    case 'due':
      return dated('due', from, to);
    case 'windowStart':
      return dated('starts', from, to);
    case 'windowEnd':
      return dated('ends', from, to);
    case 'metric.target':
      return `target ${figure(to)}${from ? `, was ${figure(from)}` : ''}`;
    case 'goalId':
      return to ? (from ? 'serves another goal' : 'serves a goal') : 'serves no goal any more';
    default:
      return 'changed';
  }
}

type Said = string | null | undefined;
const lower = (state: Said) => (state ?? 'nothing').toLowerCase();
const horizon = (of: Said) => horizons[of as keyof typeof horizons] ?? 'nowhere';
const figure = (of: Said) => (of ? measured(Number(of)) : 'none');

function dated(verb: string, from: Said, to: Said): string {
  if (!to)
    return from
      ? `no day any more, ${verb === 'due' ? 'was due' : `it ${verb}`} ${day(from)}`
      : 'no day';
  return `${verb} ${day(to)}${from ? `, was ${day(from)}` : ''}`;
}
