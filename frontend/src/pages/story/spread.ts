import { number } from '../../lib/words';

type Spread = { lowest: number; highest: number; median: number } | null | undefined;

/** How far apart votes are, in words. */
export function spreadWords(spread: Spread): string {
  if (!spread) return 'Nobody can say.';
  const { lowest, highest, median } = spread;
  return lowest === highest
    ? `All who can say hold it to be ${number(lowest)}.`
    : `${number(lowest)} to ${number(highest)}, the middle is ${number(median)}.`;
}

/** The value of a scale that is nearest, of two the larger. */
export function nearest(scale: readonly number[], to: number): number | undefined {
  let best: number | undefined;
  for (const value of scale) {
    if (best === undefined || Math.abs(value - to) <= Math.abs(best - to)) best = value;
  }
  return best;
}
