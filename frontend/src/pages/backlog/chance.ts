import { type Day, day } from '../../lib/days';
import { likelyBy } from '../../lib/likely';

type Forecasted = {
  readonly end: Day | null | undefined;
  readonly inTime: number | null | undefined;
  readonly forecast:
    | { readonly noDate: string | null | undefined; readonly date: Day | null | undefined }
    | null
    | undefined;
};

/** How likely a sprint is done by its last day, and by when it is; nothing when it is all done. */
export function chanceWords({ end, inTime, forecast }: Forecasted): string | undefined {
  if (!forecast) return undefined;
  const { noDate, date } = forecast;
  if (noDate) return `No date yet. ${noDate}`;
  const sure = date ? `85 % likely by ${day(date)}` : '85 % likely in more than two years';
  if (!end || typeof inTime !== 'number') return `${sure}.`;
  return inTime < 0.85 ? `${likelyBy(inTime, end)}, ${sure}.` : `${likelyBy(inTime, end)}.`;
}
