import { type Day, day, dayIn } from '../../lib/days';
import { count, measured } from '../../lib/words';
import type { GoalHealth_goal$data } from './__generated__/GoalHealth_goal.graphql';

type Goal = Omit<GoalHealth_goal$data, ' $fragmentType' | ' $fragmentSpreads'>;
type Health = NonNullable<Goal['health']>;

/** How many days must have been measured before readings are carried on. */
const least = 5;

/** `72 %`, and never certain. */
export function chanceWords(chance: number): string {
  if (chance > 0 && chance < 0.01) return 'under 1 %';
  if (chance > 0.99 && chance < 1) return 'over 99 %';
  return `${Math.round(chance * 100)} %`;
}

const part = (of: number) => `${Math.round(Math.abs(of) * 100)} %`;

/** The figures that a goal's health rests on. */
export function healthWords(health: Health, unit: string, chance: number | undefined): string {
  const { value, behind, slack, path, age, stale, staleAfter } = health;
  if (value === null || value === undefined) return 'Nothing was measured yet.';
  if (stale) {
    return `Last measured ${count(age ?? 0, 'day')} ago: after ${count(staleAfter, 'day')} without a reading nobody knows.`;
  }
  if (behind === null || behind === undefined) {
    return 'It has no path: a baseline, a target, a start or a due day is missing.';
  }
  const where =
    Math.abs(behind) < 0.005
      ? 'was on the path'
      : `was ${part(behind)} of the whole way ${behind > 0 ? 'behind' : 'ahead of'} the path`;
  const asks = `${measured(value, unit)} ${where}${path === null || path === undefined ? '' : `, which stands at ${measured(tidy(path), unit)} today`}.`;
  const rule = `Up to ${part(slack / 2)} behind is on track, up to ${part(slack)} at risk.`;
  const unlikely =
    chance !== undefined && chance < 0.5 && behind <= slack
      ? ` It is at risk, too, where the target is less likely than not: ${chanceWords(chance)}.`
      : '';
  return `${asks} ${rule}${unlikely}`;
}

const tidy = (n: number) => Number(n.toPrecision(3));

/** What the readings come to, and how that is known; or why nothing is said. */
export function outlookWords(
  { outlook, metric, due, start, product }: Goal,
  readings: readonly { at: string }[],
  today: Day,
): string {
  if (outlook) {
    const likely = outlook.likelyBy
      ? `85 % likely by ${day(outlook.likelyBy)}`
      : 'not 85 % likely within two years';
    return `${chanceWords(outlook.chance)} to reach ${measured(metric.target, metric.unit)} by ${day(outlook.by)}, ${likely}. The fan carries the readings of ${count(outlook.readings, 'day')} on as a random walk with drift: dark is half of what may be, pale 85 %. It is about the metric, not about when stories ship.`;
  }
  if (typeof metric.target !== 'number' || !due) {
    return 'No outlook without a target and a due day.';
  }
  if (due < today) return 'No outlook after the due day.';
  const days = new Set(
    readings.map(({ at }) => dayIn(product.timeZone, at)).filter((on) => !start || on >= start),
  );
  return `No outlook before ${least} days since the start were measured: so far ${days.size}.`;
}
