import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Day, day } from '../lib/days';
import { number } from '../lib/words';
import { type FanPoint, known, type Metric, milliseconds } from './metric';

export type Box = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};
type Tick = { at: number; words: string };

/** What is drawn stands at its instant, whatever day that is somewhere. */
type Drawn = Omit<Metric, 'timeZone'>;

export type Drawing = {
  /** What was measured. */
  line: string;
  points: { x: number; y: number; at: string; value: number }[];
  /** The target path, from baseline to target. */
  path: { x1: number; y1: number; x2: number; y2: number } | undefined;
  /** Where the target stands: at the due day, else at the right edge. */
  target: { x: number; y: number } | undefined;
  today: number | undefined;
  due: number | undefined;
  /** What may be: 85 % of it, and half of it, cut off where the drawing ends. */
  fan: { most: string; half: string } | undefined;
  times: Tick[];
  values: Tick[];
  /** Where a day stands; undefined outside the drawing. */
  place: (day: Day) => number | undefined;
};

/** Whether there is anything to draw. */
export const drawable = (metric: Drawn) =>
  draw(metric, { width: 1, height: 1, left: 0, right: 0, top: 0, bottom: 0 }) !== undefined;

/** Where everything of the chart goes; undefined when there is nothing to draw. */
export function draw(metric: Drawn, box: Box): Drawing | undefined {
  const { readings, baseline, target, start, due, today, fan } = metric;
  const times = [start, due, readings[0]?.at, readings.at(-1)?.at, fan?.at(-1)?.at].flatMap((at) =>
    at ? [milliseconds(at)] : [],
  );
  if (today && times.length) times.push(milliseconds(today));
  const levels = [...readings.map(({ value }) => value), baseline, target].filter(known);
  const from = Math.min(...times);
  const to = Math.max(...times);
  if (!levels.length || !(to > from)) return undefined;

  let low = Math.min(...levels);
  let high = Math.max(...levels);
  // A wide fan is cut off: what was measured stays readable.
  const room = (high - low) / 2;
  for (const { most } of fan ?? []) {
    low = Math.min(low, Math.max(most.low, Math.min(...levels) - room));
    high = Math.max(high, Math.min(most.high, Math.max(...levels) + room));
  }
  const air = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  const x = scaleLinear([from, to], [box.left, box.width - box.right]);
  const y = scaleLinear([low - air, high + air], [box.height - box.bottom, box.top]);

  const points = readings.map(({ at, value }) => ({
    x: x(milliseconds(at)),
    y: y(value),
    at,
    value,
  }));
  const joined = line<(typeof points)[number]>(
    (point) => round(point.x),
    (point) => round(point.y),
  );
  const inside = y.copy().clamp(true);
  const between = (of: 'half' | 'most') =>
    area<FanPoint>()
      .x(({ at }) => round(x(milliseconds(at))))
      .y0((point) => round(inside(point[of].low)))
      .y1((point) => round(inside(point[of].high)))(fan ?? []) ?? '';
  const aims = known(target);
  return {
    line: joined(points) ?? '',
    points,
    path:
      aims && known(baseline) && start && due && start < due
        ? { x1: x(milliseconds(start)), y1: y(baseline), x2: x(milliseconds(due)), y2: y(target) }
        : undefined,
    target: aims ? { x: due ? x(milliseconds(due)) : x(to), y: y(target) } : undefined,
    today: today ? x(milliseconds(today)) : undefined,
    due: due ? x(milliseconds(due)) : undefined,
    fan: fan?.length ? { most: between('most'), half: between('half') } : undefined,
    times: timeTicks(
      from,
      to,
      Math.max(2, Math.floor((box.width - box.left - box.right) / 72)),
    ).map(({ at, words }) => ({ at: x(at), words })),
    values: y.ticks(4).map((value) => ({ at: y(value), words: number(value) })),
    place: (day) => {
      const at = milliseconds(day);
      return at < from || at > to ? undefined : x(at);
    },
  };
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Firsts of months, or Mondays where there are few months; at most `most` of them. */
function timeTicks(from: number, to: number, most: number): Tick[] {
  const firsts: number[] = [];
  const first = new Date(from);
  for (let month = first.getUTCMonth(); ; month++) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at > to) break;
    if (at >= from) firsts.push(at);
  }
  const word = (at: number) => day(new Date(at).toISOString().slice(0, 10), new Date(at));
  if (firsts.length < 2) {
    const week = 7 * 86_400_000;
    const monday = from + ((8 - (first.getUTCDay() || 7)) % 7) * 86_400_000;
    const mondays = Array.from(
      { length: Math.max(0, Math.floor((to - monday) / week) + 1) },
      (_, i) => monday + i * week,
    );
    return thinned(mondays, most).map((at) => ({ at, words: word(at) }));
  }
  return thinned(firsts, most).map((at) => {
    const date = new Date(at);
    const january = date.getUTCMonth() === 0;
    return { at, words: january ? String(date.getUTCFullYear()) : (word(at).split(' ')[1] ?? '') };
  });
}

/** Every first, second, third, sixth or twelfth, so that at most `most` remain. */
function thinned<T>(all: T[], most: number): T[] {
  const step =
    [1, 2, 3, 6, 12].find((step) => all.length / step <= most) ?? Math.ceil(all.length / most);
  return all.filter((_, i) => i % step === 0);
}
