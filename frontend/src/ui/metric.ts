import { type Day, day, dayIn } from '../lib/days';
import { measured } from '../lib/words';

/** A metric over time: what was measured, and the way from baseline to target. */
export type Metric = {
  unit: string;
  baseline: number | null | undefined;
  target: number | null | undefined;
  start: Day | null | undefined;
  due: Day | null | undefined;
  lowerIsBetter: boolean;
  /** Where its days are cut: the product's. */
  timeZone: string;
  /** Oldest first. */
  readings: readonly { at: string; value: number }[];
  /** Null once nothing is measured any more. */
  today: Day | null;
  /** The newest reading is too old to say how it stands, says the API. */
  stale: boolean;
  /** How what may be opens to the due day, from the newest reading. */
  fan?: readonly FanPoint[] | undefined;
};
type Range = { low: number; high: number };
export type FanPoint = { at: string; half: Range; most: Range };

export const milliseconds = (at: string) => Date.parse(at);
/** The day of an instant, as its product counts days. */
export const dayOf = ({ timeZone }: Pick<Metric, 'timeZone'>, at: string): Day =>
  dayIn(timeZone, at);
export const known = (value: number | null | undefined): value is number =>
  typeof value === 'number';

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

/** The day of the newest reading, when it is stale. */
export function staleSince(metric: Metric): Day | undefined {
  const last = metric.readings.at(-1);
  return last && metric.stale ? dayOf(metric, last.at) : undefined;
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
