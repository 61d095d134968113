import type { Day } from '../../lib/days';

export type ChartDay = { date: Day; begins: string; works: boolean };

/** Time of working days in a row, without those between. */
export type Axis = {
  /** In working days. */
  length: number;
  /** Where a moment lies: 1 at the end of the first working day. */
  at: (moment: string) => number;
  /** The working days, each with where it begins. */
  days: { date: Day; at: number }[];
};

const whole = 86_400_000;

/** The axis of a sprint. Where none of its days is worked, all are shown. */
export function axisOf(days: readonly ChartDay[]): Axis {
  const all = !days.some(({ works }) => works);
  const starts = days.map(({ begins }) => Date.parse(begins));
  const before: number[] = [];
  let length = 0;
  for (const { works } of days) {
    before.push(length);
    if (works || all) length++;
  }
  function at(moment: string) {
    const time = Date.parse(moment);
    const i = starts.findLastIndex((start) => start <= time);
    const day = days[i];
    if (!day) return 0;
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? start + whole;
    const part = day.works || all ? Math.min(1, (time - start) / (end - start)) : 0;
    return (before[i] ?? 0) + part;
  }
  return {
    length,
    at,
    days: days.flatMap(({ date, works }, i) =>
      works || all ? [{ date, at: before[i] ?? 0 }] : [],
    ),
  };
}

/** `Mon 17`: the weekday and the day of a date. */
export function weekday(date: Day): string {
  const at = new Date(`${date}T00:00:00Z`);
  return `${at.toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' })} ${at.getUTCDate()}`;
}

/** Every so many of them that each has room for its words. */
export function spaced<T>(all: readonly T[], room: number, each: number): T[] {
  const step = Math.max(1, Math.ceil((all.length * each) / Math.max(room, 1)));
  return all.filter((_, i) => i % step === 0);
}

/** Moves heights apart so that words at them do not lie over each other, in their order. */
export function apart(heights: readonly number[], least: number): number[] {
  const order = heights.map((height, i) => ({ height, i })).toSorted((a, b) => a.height - b.height);
  const moved = [...heights];
  let free = -Infinity;
  for (const { height, i } of order) {
    moved[i] = Math.max(height, free);
    free = (moved[i] ?? 0) + least;
  }
  return moved;
}
