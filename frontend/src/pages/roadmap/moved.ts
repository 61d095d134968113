import { dayIn } from '../../lib/days';
import { shifted } from './roadmap';

type Happened = { action: string; changes: readonly { field: string }[] };

const moves = new Set([
  'horizon',
  'state',
  'windowStart',
  'windowEnd',
  'goalId',
  'rank',
  'needs',
  'title',
]);

/** Whether it changed the roadmap, and not only what is written about a feature. */
export const isMove = ({ action, changes }: Happened): boolean =>
  action === 'createFeature' || changes.some(({ field }) => moves.has(field));

const unsaid = 14; // days

/** The day that what moved is told since: of the last report, or two weeks ago. */
export const sinceLast = (report: string | undefined, today: string, timeZone: string): string =>
  report ? dayIn(timeZone, report) : shifted(today, -unsaid);
