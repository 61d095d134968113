import { day, days, type Day } from '../../lib/days';
import { likelyBy } from '../../lib/likely';
import { capital, count, measured, number, points } from '../../lib/words';
import type { LineFeature, LineStory, Stage } from './bundle';
import type { CoursePoint, Span } from './burnup';
import type { GoalLine_goal$data } from './__generated__/GoalLine_goal.graphql';

type Goal = GoalLine_goal$data;
type Read = Goal['line']['landings'][number];

/** What stories of a goal land in, in words. */
export type LineColumn = {
  key: string;
  kind: Goal['line']['columns'][number]['kind'];
  name: string;
  detail: string;
  /** What of the goal lands in it. */
  amount: { points: number; stories: number };
  span: Span;
  state: 'PLANNED' | 'ACTIVE' | 'CLOSED' | undefined;
};

const stages: Record<string, Stage> = {
  ACCEPTED: 'shipped',
  IN_REVIEW: 'inHand',
  IN_PROGRESS: 'inHand',
};

export const stageWords: Record<Stage, string> = {
  shipped: 'shipped',
  inHand: 'in hand',
  planned: 'planned',
};

/** The stories of a line as its picture needs them. */
export function storiesOf({ line, due, forecast }: Goal): LineStory[] {
  const isLate = (likely: Day | null | undefined) =>
    Boolean(due && forecast && !forecast.noDate && !(likely && likely <= due));
  const features = new Set(line.features.map(({ id }) => id));
  return line.landings.map(({ story, column, likely }: Read) => ({
    id: story.key,
    node: story.id,
    number: Number(story.key.split('-').at(-1)),
    title: story.title,
    points: story.points ?? undefined,
    stage: stages[story.status] ?? 'planned',
    blocked: Boolean(story.block),
    likely: likely ?? undefined,
    late: story.status !== 'ACCEPTED' && isLate(likely),
    // A story of another goal's feature may serve this one by itself.
    feature: story.feature && features.has(story.feature.id) ? story.feature.id : undefined,
    column,
  }));
}

export function columnsOf({ line }: Goal): LineColumn[] {
  return line.columns.map((column, i) => {
    const { kind, sprint, start, end, amount } = column;
    return {
      key: sprint?.id ?? `${kind} ${start ?? ''}`,
      kind,
      ...headOf(column, line.columns[i + 1]?.sprint?.name),
      amount,
      span: start && end ? { start, end } : undefined,
      state: sprint?.state,
    };
  });
}

function headOf({ kind, sprint, start, end }: Goal['line']['columns'][number], next?: string) {
  const when = start && end ? days(start, end) : 'No dates yet';
  if (kind === 'EARLIER') return { name: 'Earlier', detail: next ? `Before ${next}` : 'Accepted' };
  if (kind === 'SPRINT') return { name: sprint?.name ?? '', detail: when };
  if (kind === 'LIKELY') return { name: '85 % likely', detail: when };
  return { name: 'No date', detail: 'In no sprint yet' };
}

/**
 * No more columns than there is room for, where the past can make it: the
 * earliest sprints that ended become one column.
 */
export function folded(
  columns: readonly LineColumn[],
  stories: readonly LineStory[],
  most: number,
): { columns: readonly LineColumn[]; stories: readonly LineStory[] } {
  const past = columns.filter(({ kind, state }) => kind === 'EARLIER' || state === 'CLOSED').length;
  const away = Math.min(past, Math.max(0, columns.length - most + 1));
  if (away < 2) return { columns, stories };
  const first = columns.slice(0, away);
  const spans = first.flatMap(({ span }) => span ?? []);
  const earlier: LineColumn = {
    key: 'EARLIER',
    kind: 'EARLIER',
    name: 'Earlier',
    detail: `Before ${columns[away]?.name}`,
    amount: first.reduce((sum, { amount }) => {
      return { points: sum.points + amount.points, stories: sum.stories + amount.stories };
    }, nothing),
    span: spans[0] && { start: spans[0].start, end: spans.at(-1)?.end ?? spans[0].end },
    state: undefined,
  };
  return {
    columns: [earlier, ...columns.slice(away)],
    stories: stories.map((story) => ({ ...story, column: Math.max(0, story.column - away + 1) })),
  };
}

const nothing = { points: 0, stories: 0 };

/** The course of a line, in points, or in stories where none is estimated. */
export function courseOf({ line }: Goal): { unit: 'points' | 'stories'; course: CoursePoint[] } {
  const unit = line.course.some(({ scope }) => scope.points > 0) ? 'points' : 'stories';
  return {
    unit,
    course: line.course.map(({ date, scope, accepted }) => ({
      date,
      scope: scope[unit],
      accepted: accepted[unit],
    })),
  };
}

/** The features of a line, and when each is likely to be done. */
export function featuresOf({ line }: Goal): LineFeature[] {
  return line.features.map(({ id, title, forecast }) => ({
    id,
    title,
    likely: forecast?.p85 ?? undefined,
    even: forecast?.p50 ?? undefined,
    nearly: forecast?.p95 ?? undefined,
  }));
}

/** When all is likely to be done: the dates, and the same in words. */
export type Outlook = {
  dates: { p50: Day; p85: Day; p95: Day | undefined } | undefined;
  /** The chance first, then the date that is said aloud. */
  words: string[];
  /** What belongs to them: the other days, how sure that is, and what it comes from. */
  besides: string[];
  /** It comes from so few periods that its days may move far. */
  few: boolean;
};

/** From so many periods on a forecast is drawn in full. */
const enough = 6;

export function outlookOf({ due, inTime, forecast }: Goal): Outlook | undefined {
  if (!forecast) return undefined;
  const { noDate, p50, p85, p95, stories, drivers } = forecast;
  const why = `In the product ${forecast.words}`;
  if (noDate) {
    const besides = [why.replace(noDate, '').trim()]; // said already
    return { dates: undefined, words: [`No date yet. ${noDate}`], besides, few: false };
  }
  const few = drivers.periods < enough;
  const chance = due && typeof inTime === 'number' && likelyBy(inTime, due);
  const all = stories === 1 ? 'the last story ships' : `all ${number(stories)} stories left ship`;
  const others = [
    p50 && `50 % by ${day(p50)}`,
    p85 && (p95 ? `95 % by ${day(p95)}` : '95 % in more than two years'),
  ].filter(Boolean);
  const date = p85 ? `At 85 % ${all} by ${day(p85)}` : 'At 85 % it takes more than two years';
  return {
    dates: p50 && p85 ? { p50, p85, p95: p95 ?? undefined } : undefined,
    words: [chance && capital(chance), date].filter((part) => typeof part === 'string'),
    besides: [
      others.length > 0 && `${others.join(', ')}.`,
      few && `Wide, because the history is short: ${count(drivers.periods, 'period')}.`,
      why,
    ].filter((part) => typeof part === 'string'),
    few,
  };
}

/** `12 of 14 stories, 38 pts` */
export function progressWords(stories: readonly LineStory[]): string {
  const shipped = stories.filter(({ stage }) => stage === 'shipped').length;
  const sum = stories.reduce((all, { points }) => all + (points ?? 0), 0);
  const words = `${number(shipped)} of ${count(stories.length, 'story', 'stories')}`;
  return sum ? `${words}, ${points(sum)}` : words;
}

/** A goal's metric as the picture needs it; words are empty where nobody has said. */
export type LineMetric = {
  /** `84 s` */
  now: string;
  /** `from 95 s to 76 s` */
  way: string;
  /** How much of the way is made, from 0 to 1. */
  made: number;
};

/** Where the goal's metric stands, and from where to where it is to go. */
export function metricOf({ metric, current }: Pick<Goal, 'metric' | 'current'>): LineMetric {
  const { unit, baseline, target } = metric;
  const known = typeof baseline === 'number' && typeof target === 'number' && current;
  const made = known ? (baseline - current.value) / (baseline - target) : 0;
  return {
    made: Number.isFinite(made) ? Math.max(0, Math.min(1, made)) : 0,
    now: current ? measured(current.value, unit) : '',
    way: [
      typeof baseline === 'number' && `from ${measured(baseline, unit)}`,
      typeof target === 'number' && `to ${measured(target, unit)}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

export const dueWords = (due: Day) => day(due);
