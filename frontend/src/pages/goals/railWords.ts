import { day, dayIn } from '../../lib/days';
import { measured } from '../../lib/words';

export type Rail = {
  readonly direction: 'DOWN' | 'UP';
  readonly unit: string;
  readonly limit: number;
  readonly brokenSince: string | null | undefined;
  readonly current: { readonly value: number; readonly at: string } | null | undefined;
};

/** `at most 40 a day`, `at least 99.5 %` */
export const limitWords = ({ direction, limit, unit }: Omit<Rail, 'brokenSince' | 'current'>) =>
  `at ${direction === 'DOWN' ? 'most' : 'least'} ${measured(limit, unit)}`;

/** How a guard rail stands: it holds, broke, or nobody knows. */
export function railStands(rail: Rail, timeZone: string): { state: State; words: string } {
  if (!rail.current) return { state: 'unknown', words: 'Not measured yet' };
  if (!rail.brokenSince) return { state: 'holds', words: 'Holds' };
  return { state: 'broken', words: `Broken since ${day(dayIn(timeZone, rail.brokenSince))}` };
}
export type State = 'holds' | 'broken' | 'unknown';
