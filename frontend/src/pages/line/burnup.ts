import { scaleLinear } from 'd3-scale';
import { type Day, daysBetween } from '../../lib/days';
import { wrapped } from '../../lib/measure';
import type { Column } from './layout';

export type Span = { start: Day; end: Day } | undefined;
export type CoursePoint = { date: Day; scope: number; accepted: number };

/**
 * Where a day is across the columns. Those of sprints hold their days from
 * edge to edge; before and after them days go on at the pace of the sprints, as
 * far as the picture.
 */
export function daysAcross(columns: readonly Column[], spans: readonly Span[]) {
  const known = columns.flatMap(({ left, right }, i) => {
    const span = spans[i];
    return span ? [{ left, right, ...span }] : [];
  });
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return undefined;
  const days = (day: Day) => daysBetween(first.start, day);
  const marks = known.flatMap(({ left, right, start, end }) => [
    { day: days(start), x: left },
    { day: days(end) + 1, x: right },
  ]);
  // Where sprints overlap or leave days between them, the edge is where the later begins.
  const kept = marks.filter(({ day }, i) => marks.slice(i + 1).every((later) => later.day > day));
  const pace = (last.right - first.left) / Math.max(1, days(last.end) + 1);
  const scale = scaleLinear(
    kept.map(({ day }) => day),
    kept.map(({ x }) => x),
  );
  const least = columns[0]?.left ?? 0;
  const most = columns.at(-1)?.right ?? 0;
  return (day: Day): number => {
    const at = days(day);
    const end = days(last.end) + 1;
    const x =
      at < 0 ? first.left + at * pace : at > end ? last.right + (at - end) * pace : scale(at);
    return Math.max(least, Math.min(most, x));
  };
}

type Box = { top: number; bottom: number };

/** The burn-up: what there was to do, and what of it was accepted, until today. */
export function burnup(
  course: readonly CoursePoint[],
  today: Day,
  x: (day: Day) => number,
  { top, bottom }: Box,
) {
  const until = course.filter(({ date }) => date <= today);
  const most = Math.max(1, ...until.map(({ scope }) => scope));
  const y = scaleLinear([0, most], [bottom, top]);
  const now = x(today);
  const last = until.at(-1);
  const steps = (of: 'scope' | 'accepted', end: number) => {
    const [begin, ...rest] = until;
    if (!begin) return '';
    let path = `M${round(x(begin.date))} ${round(y(begin[of]))}`;
    for (const point of rest) path += `H${round(x(point.date))}V${round(y(point[of]))}`;
    return `${path}H${round(end)}`;
  };
  return {
    scope: (end: number) => steps('scope', end),
    accepted: steps('accepted', now),
    area: last ? `${steps('accepted', now)}V${bottom}H${round(x(until[0]?.date ?? today))}Z` : '',
    now: last && { x: now, y: y(last.accepted) },
    y,
    /** What the scope came to, and where it did. */
    came: until
      .filter(({ scope }) => scope === last?.scope)
      .slice(0, 1)
      .map(({ date, scope }) => ({ x: x(date), y: y(scope), scope })),
  };
}

/** Of marks in their order, those whose words have room beside each other: the one said aloud first. */
export function withRoom<Mark extends { at: number; said: boolean }>(
  marks: readonly Mark[],
  room: number,
): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => Number(b.said) - Number(a.said))) {
    if (kept.every(({ at }) => Math.abs(at - mark.at) >= room)) kept.push(mark);
  }
  return kept;
}

/** From a mark to the words beside it, and how wide they are at most. */
const away = 14;
const widest = 300;

/** Words beside a mark, in lines: to its right, or where there is no room to its left. */
export function beside(
  words: readonly string[],
  at: number,
  right: number,
  measure: (words: string) => number,
) {
  const lines = words.flatMap((some, part) =>
    wrapped(some, widest, 3, measure).map((line) => ({ line, part })),
  );
  const width = Math.max(0, ...lines.map(({ line }) => measure(line)));
  return right - at - away >= width
    ? { lines, x: at + away, anchor: 'start' as const }
    : { lines, x: Math.min(at, right) - away, anchor: 'end' as const };
}

const round = (n: number) => Math.round(n * 10) / 10;
