import { daysBetween, type Day } from '../../lib/days';
import type { Horizon } from '../features/featureWords';

export const inOrder: readonly Horizon[] = ['NOW', 'NEXT', 'LATER'];

/** What each horizon promises. */
export const promises: Record<Horizon, string> = {
  NOW: 'Being built, in a planned window.',
  NEXT: 'Shaped and ordered. Windows may move.',
  LATER: 'Evidence, not dates.',
};

type Placed = { readonly id: string; readonly horizon: Horizon; readonly rank: string };
type Window = {
  readonly windowStart: Day | null | undefined;
  readonly windowEnd: Day | null | undefined;
};

/** The features of each horizon in their order. */
export function byHorizon<F extends Placed>(features: readonly F[]): Record<Horizon, F[]> {
  const sorted = features.toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  const of = (horizon: Horizon) => sorted.filter((feature) => feature.horizon === horizon);
  return { NOW: of('NOW'), NEXT: of('NEXT'), LATER: of('LATER') };
}

/** A place in the order as the API takes it, and text that sorts there until it answers. */
export type Place = {
  input: { after: string } | { before: string };
  rank: string;
};

/** Right before or after another; `rest` is all features in their order. */
export function placeBeside(
  side: 'before' | 'after',
  other: Placed,
  rest: readonly Placed[],
): Place {
  if (side === 'after') return { input: { after: other.id }, rank: `${other.rank}V` };
  const above = rest.filter(({ rank }) => rank < other.rank).at(-1);
  return { input: { before: other.id }, rank: above ? `${above.rank}V` : '' };
}

/** The next horizon in a direction, if there is one. */
export const horizonBeside = (horizon: Horizon, by: -1 | 1): Horizon | undefined =>
  inOrder[inOrder.indexOf(horizon) + by];

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
const on = (day: Day) => new Date(`${day}T00:00:00Z`);

/** A day some days later, or earlier. */
export const shifted = (day: Day, by: number): Day =>
  dayOf(new Date(on(day).getTime() + by * 86_400_000));

const quarterOf = (day: Day) => Math.floor(on(day).getUTCMonth() / 3);
const quarterStart = (day: Day, ahead = 0): Day =>
  dayOf(new Date(Date.UTC(on(day).getUTCFullYear(), (quarterOf(day) + ahead) * 3, 1)));

export type Axis = { from: Day; to: Day; months: Day[]; days: number };

const most = 8; // quarters: beyond, nobody could tell one month from the next

/** Whole quarters, at least two, that hold today and the windows. */
export function axisOf(windows: readonly Window[], today: Day): Axis {
  const known = windows.flatMap(({ windowStart, windowEnd }) => [windowStart, windowEnd]);
  const days = [today, ...known.filter((day) => typeof day === 'string')].toSorted();
  const from =
    [quarterStart(days[0] ?? today), quarterStart(today, 1 - most / 2)].toSorted()[1] ?? today;
  const last = quarterStart(days.at(-1) ?? today, 1);
  const to =
    [[last, quarterStart(from, 2)].toSorted()[1] ?? last, quarterStart(from, most)].toSorted()[0] ??
    last;
  const months: Day[] = [];
  for (
    let day = from;
    day < to;
    day = dayOf(new Date(Date.UTC(on(day).getUTCFullYear(), on(day).getUTCMonth() + 1, 1)))
  ) {
    months.push(day);
  }
  return { from, to, months, days: daysBetween(from, to) };
}

/** Where a day begins on the axis, 0 to 100; days off it lie at its ends. */
export function at({ from, days }: Axis, day: Day): number {
  return Math.max(0, Math.min(100, (100 * daysBetween(from, day)) / days));
}

/** A window as a bar: from its first day to the end of its last. One end alone makes a bar of four weeks. */
export function barOf(axis: Axis, { windowStart, windowEnd }: Window) {
  const start = windowStart ?? (windowEnd && shifted(windowEnd, -27));
  const end = windowEnd ?? (windowStart && shifted(windowStart, 27));
  if (!start || !end) return undefined;
  const left = at(axis, start);
  return { left, width: Math.max(0.8, at(axis, shifted(end, 1)) - left) };
}

type Shipping = Window & { readonly progress: { stories: number; accepted: number } };

/** All its stories are accepted before its window ends: nothing goes on until then. */
export const shippedEarly = ({ windowEnd, progress }: Shipping, today: Day): boolean =>
  progress.stories > 0 &&
  progress.accepted === progress.stories &&
  Boolean(windowEnd && windowEnd > today);

type Forecast = {
  readonly forecast:
    | { readonly even?: Day | null; readonly sure?: Day | null; readonly nearly?: Day | null }
    | null
    | undefined;
};

/** The days a roadmap reaches to: of the windows, and of what is likely. */
export const reach = (features: readonly (Window & Forecast & Placed)[]): Window[] =>
  features
    .filter(({ horizon }) => horizon !== 'LATER')
    .flatMap(({ windowStart, windowEnd, forecast }) => [
      { windowStart, windowEnd },
      { windowStart: null, windowEnd: forecast?.nearly ?? forecast?.sure ?? forecast?.even },
    ]);

/**
 * From its first day to where it is as likely as not to be done, and on to 85 and
 * 95 %; what lies beyond the axis ends with it. Nothing without a likely day.
 */
export function rangeOf(axis: Axis, { windowStart, forecast }: Window & Forecast, today: Day) {
  if (!forecast?.even) return undefined;
  const end = (day: Day | null | undefined) => (day ? at(axis, shifted(day, 1)) : 100);
  const even = end(forecast.even);
  const left = Math.min(at(axis, windowStart ?? today), even);
  const sure = Math.max(even, end(forecast.sure));
  return { left, even, sure, nearly: Math.max(sure, end(forecast.nearly)) };
}

type Needed = Placed & { readonly title: string; readonly state: string };

/** What has to be built first and is not yet; and of that, what stands behind it. */
export function waitsFor<N extends Needed>(feature: Placed & { readonly needs: readonly N[] }) {
  const open = feature.needs.filter(({ state }) => state !== 'LAUNCHED' && state !== 'DROPPED');
  const place = ({ horizon, rank }: Placed) => `${inOrder.indexOf(horizon)}${rank}`;
  return { open, behind: open.filter((need) => place(need) > place(feature)) };
}

export const quarter = (day: Day) => `Quarter ${quarterOf(day) + 1}`;
export const startsQuarter = (day: Day) => quarterStart(day) === day;

/** Half of the word that marks today, in per cent of the axis. */
const pill = 4;

type Due = { day: Day; titles: string[]; left: number; room: number };

/** When goals are due within the axis, each day once; `room` is how far its words may go before it. */
export function duesOf(
  axis: Axis,
  features: readonly {
    readonly goal:
      | { readonly title: string; readonly due: Day | null | undefined }
      | null
      | undefined;
  }[],
  today: Day,
): Due[] {
  const titles = new Map<Day, Set<string>>();
  for (const { goal } of features) {
    if (!goal?.due || goal.due < axis.from || goal.due >= axis.to) continue;
    titles.set(goal.due, (titles.get(goal.due) ?? new Set()).add(goal.title));
  }
  let taken = 0;
  const now = at(axis, today) + pill;
  return [...titles]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, named]) => {
      const left = at(axis, shifted(day, 1)); // all of its day is left to it
      const edge = left > now ? Math.max(taken, now) : taken;
      taken = left;
      return { day, titles: [...named], left, room: left - edge };
    });
}
