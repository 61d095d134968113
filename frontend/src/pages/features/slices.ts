import { type Day, day, daysAfter, daysBetween } from '../../lib/days';
import { count, points } from '../../lib/words';

export type SliceName = 'FIRST' | 'LATER';

export const otherSlice = (slice: SliceName): SliceName => (slice === 'FIRST' ? 'LATER' : 'FIRST');

/** What is pressed to move a story across the seam. */
export const across = (slice: SliceName, key: string): string =>
  slice === 'FIRST' ? `Leave ${key} for later` : `Take ${key} into the first slice`;

/** What was done by that. */
export const moved = (slice: SliceName, key: string): string =>
  slice === 'FIRST' ? `${key} is left for later.` : `${key} is in the first slice.`;

export type Work = {
  readonly stories: number;
  readonly accepted: number;
  readonly inHand: number;
  readonly points: number;
  readonly acceptedPoints: number;
};

/** What can wait: the whole without what ships first. */
export const restOf = (all: Work, first: Work): Work => ({
  stories: all.stories - first.stories,
  accepted: all.accepted - first.accepted,
  inHand: all.inHand - first.inHand,
  points: all.points - first.points,
  acceptedPoints: all.acceptedPoints - first.acceptedPoints,
});

/** What a slice contains: `4 stories, 11 pts left`, `2 stories, all shipped`. */
export function workWords({ stories, accepted, points: all, acceptedPoints }: Work): string {
  if (stories === 0) return 'only what was dropped';
  const left = all - acceptedPoints;
  const open = left > 0 ? `${points(left)} left` : 'not estimated yet';
  return `${count(stories, 'story', 'stories')}, ${accepted === stories ? 'all shipped' : open}`;
}

/** What stands for a chance: likely enough, at risk, or not likely. */
export function healthOf(chance: number): 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' {
  if (chance >= 0.85) return 'ON_TRACK';
  return chance >= 0.5 ? 'AT_RISK' : 'OFF_TRACK';
}

export type Axis = {
  /** Where a day lies, in percent of the width. */
  at: (day: Day) => number;
  ticks: { words: string; at: number }[];
};

const steps = [1, 2, 7, 14, 28, 56, 91, 182, 364];

/** Time from today until a bit after the last of some days, with a few of its days named. */
export function axisOf(today: Day, days: readonly (Day | null | undefined)[]): Axis {
  const last = Math.max(6, ...days.map((day) => (day ? daysBetween(today, day) : 0)));
  const length = last * 1.08;
  const at = (day: Day) => (100 * Math.max(0, daysBetween(today, day))) / length;
  const step = steps.find((step) => length / step <= 5) ?? Math.ceil(length / 5);
  const ticks = [];
  // Words at the very edge would be cut.
  for (let n = step; n <= length * 0.94; n += step) {
    const on = daysAfter(today, n);
    ticks.push({ words: day(on), at: at(on) });
  }
  return { at, ticks };
}
