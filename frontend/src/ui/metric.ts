import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Day, day, daysBetween } from '../lib/days';
import { measured, number } from '../lib/words';

/** A metric over time: what was measured, and the way from baseline to target. */
export type Metric = {
  unit: string;
  baseline: number | null | undefined;
  target: number | null | undefined;
  start: Day | null | undefined;
  due: Day | null | undefined;
  lowerIsBetter: boolean;
  /** Oldest first. */
  readings: readonly { at: string; value: number }[];
  /** Null once nothing is measured any more. */
  today: Day | null;
};

const milliseconds = (at: string) => Date.parse(at);
const dayOf = (at: string) => at.slice(0, 10);
const known = (value: number | null | undefined): value is number => typeof value === 'number';

/** Where the target path stands at an instant; undefined without baseline, target and both dates. */
export function pathAt(metric: Metric, at: string): number | undefined {
  const { baseline, target, start, due } = metric;
  if (!known(baseline) || !known(target) || !start || !due || start >= due) return undefined;
  const way = (milliseconds(at) - milliseconds(start)) / (milliseconds(due) - milliseconds(start));
  return baseline + (target - baseline) * Math.min(Math.max(way, 0), 1);
}

/** The newest reading against the path of that day: "2 s behind the path"; nothing when it is stale. */
export function againstPath(metric: Metric): string | undefined {
  const last = metric.readings.at(-1);
  const path = last && pathAt(metric, last.at);
  if (!last || path === undefined || staleSince(metric)) return undefined;
  const ahead = metric.lowerIsBetter ? path - last.value : last.value - path;
  const whole = Math.abs((metric.target ?? 0) - (metric.baseline ?? 0));
  if (Math.abs(ahead) < whole / 100) return 'on the path';
  const step = 10 ** Math.floor(Math.log10(whole / 20)); // no finer than it matters
  const unit = metric.unit.startsWith('of ') ? '' : metric.unit; // `4 of 12`
  const much = measured(Math.round(Math.abs(ahead) / step) * step, unit);
  return `${much} ${ahead > 0 ? 'ahead of' : 'behind'} the path`;
}

/**
 * The day of the newest reading, when it is old: longer ago than twice the
 * usual gap between readings, and than a week.
 */
export function staleSince({ readings, today }: Metric): Day | undefined {
  const last = readings.at(-1);
  if (!last || !today) return undefined;
  const gaps = readings
    .slice(1)
    .map(({ at }, i) => daysBetween(dayOf(readings[i]?.at ?? at), dayOf(at)))
    .toSorted((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 7;
  const age = daysBetween(dayOf(last.at), today);
  return age > Math.max(2 * usual, 7) ? dayOf(last.at) : undefined;
}

/** The metric as a sentence, for who does not see the chart. */
export function inWords(name: string, metric: Metric): string {
  const { readings, unit, baseline, target, due } = metric;
  const last = readings.at(-1);
  const stale = staleSince(metric);
  const aim = known(target) && `target ${measured(target, unit)}${due ? ` by ${day(due)}` : ''}`;
  const parts = [
    known(baseline) && `from ${measured(baseline, unit)}`,
    !last && 'not measured yet',
    last && !stale && `now ${measured(last.value, unit)}`,
    last && stale && `last value ${measured(last.value, unit)} on ${day(stale)}`,
    aim,
    againstPath(metric),
  ];
  return `${name || 'Metric'}: ${parts.filter(Boolean).join(', ')}`;
}

export type Box = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};
type Tick = { at: number; words: string };

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
  times: Tick[];
  values: Tick[];
};

/** Where everything of the chart goes; undefined when there is nothing to draw. */
export function draw(metric: Metric, box: Box): Drawing | undefined {
  const { readings, baseline, target, start, due, today } = metric;
  const times = [start, due, readings[0]?.at, readings.at(-1)?.at].flatMap((at) =>
    at ? [milliseconds(at)] : [],
  );
  if (today && times.length) times.push(milliseconds(today));
  const levels = [...readings.map(({ value }) => value), baseline, target].filter(known);
  const from = Math.min(...times);
  const to = Math.max(...times);
  if (!levels.length || !(to > from)) return undefined;

  const low = Math.min(...levels);
  const high = Math.max(...levels);
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
    times: timeTicks(
      from,
      to,
      Math.max(2, Math.floor((box.width - box.left - box.right) / 72)),
    ).map(({ at, words }) => ({ at: x(at), words })),
    values: y.ticks(4).map((value) => ({ at: y(value), words: number(value) })),
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
