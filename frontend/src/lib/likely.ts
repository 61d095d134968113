import { type Day, day } from './days';

/** A chance from 0 to 1 as it is said; nothing is ever sure: `84 %`, `over 99 %`. */
export function percent(chance: number): string {
  if (chance > 0.99) return 'over 99 %';
  return chance < 0.01 ? 'under 1 %' : `${Math.round(chance * 100)} %`;
}

/** The chance first, then the date: `84 % likely by 7 Dec`. */
export const likelyBy = (chance: number, by: Day) => `${percent(chance)} likely by ${day(by)}`;
