import { type Day, day } from '../../lib/days';
import { all, count } from '../../lib/words';

export type Shift = {
  readonly title: string;
  readonly from: Day | null | undefined;
  readonly to: Day | null | undefined;
  readonly days: number | null | undefined;
};

/** What a date would be: `would reach 85 % on 9 Oct, 6 days later`. */
export function moves({ from, to, days }: Omit<Shift, 'title'>): string {
  if (!to) return 'would have no date within two years';
  const reaches = `would reach 85 % on ${day(to)}`;
  if (!from || typeof days !== 'number') return `${reaches}, and had no date`;
  return `${reaches}, ${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'sooner'}`;
}

/** One date that would be another: `Faster confirmation would reach 85 % on 9 Oct, 6 days later`. */
export const shifted = ({ title, ...shift }: Shift) => `${title} ${moves(shift)}`;

/** What it costs and what it gains, the largest of each first; nothing where no date moves. */
export function shiftWords(shifts: readonly Shift[]): string | undefined {
  const [costs] = shifts;
  if (!costs) return undefined;
  const gains = shifts.length > 1 ? shifts.at(-1) : undefined;
  const told = [costs, gains].filter((one) => one !== undefined);
  const rest = shifts.length - told.length;
  return `${all([
    ...told.map(shifted),
    ...(rest > 0 ? [`${count(rest, 'other date')} would move`] : []),
  ])}.`;
}
