import { all, count } from '../../lib/words';
import type { Line } from './lines';

/** What one person did to one thing, one after the other. */
export type Entry = {
  /** The newest of it. */
  last: Line['event'];
  phrases: readonly string[];
  quote: string;
};

/** What happened to one thing on one day; or what one person did to several at once. */
export type Group = {
  id: string;
  /** Of the newest. */
  at: string;
  things: readonly string[];
  entries: readonly Entry[];
  /** How many lines of the log it tells. */
  lines: number;
};

const several = 3;

/** Lines, newest first, by the thing they belong to: that of the newest comes first. */
export function grouped(lines: readonly Line[]): Group[] {
  const groups = new Map<string, Group>();
  for (const run of runs(lines)) {
    const [first] = run;
    if (!first) continue;
    if (run.length >= several) groups.set(first.event.id, together(run, first));
    else for (const line of run) put(groups, line);
  }
  return [...groups.values()];
}

/** Lines that follow one another and say the same of different things are one. */
function runs(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before?.words === line.words &&
      same(before.event, line.event) &&
      !run?.some(({ thing }) => thing === line.thing);
    if (goesOn) run?.push(line);
    else runs.push([line]);
  }
  return runs;
}

const dayOf = (at: string) => new Date(at).toDateString();

/** Whether the same person did both, under the same hat, on the same day. */
const same = (a: Line['event'], b: Line['event']) =>
  a.actor?.id === b.actor?.id && a.hat === b.hat && dayOf(a.at) === dayOf(b.at);

function together(run: readonly Line[], { event, words, quote }: Line): Group {
  return {
    id: event.id,
    at: event.at,
    things: run.map(({ thing }) => thing).toReversed(), // as it was done
    entries: [{ last: event, phrases: [words.replace(/\bit\b/, 'them')], quote }],
    lines: run.length,
  };
}

/** Puts a line to the others of its thing; the group stands where its newest one does. */
function put(groups: Map<string, Group>, { event, thing, words, quote }: Line) {
  const id = `${dayOf(event.at)} ${thing}`;
  const known = groups.get(id);
  const later = known?.entries.at(-1);
  const entries = known?.entries ?? [];
  const entry =
    later && same(later.last, event)
      ? { ...later, phrases: before(later.phrases, words), quote: later.quote || quote }
      : { last: event, phrases: [words], quote };
  groups.set(id, {
    id,
    at: known?.at ?? event.at,
    things: [thing],
    entries:
      later && same(later.last, event) ? [...entries.slice(0, -1), entry] : [...entries, entry],
    lines: (known?.lines ?? 0) + 1,
  });
}

/** What was done before the rest; what is said already is not said again, and of what was recorded the last counts. */
function before(phrases: readonly string[], words: string): readonly string[] {
  const recorded = (phrase: string) => phrase.startsWith('recorded ');
  if (phrases.includes(words) || (recorded(words) && phrases.some(recorded))) return phrases;
  return [words, ...phrases];
}

const most = 4;

/** What somebody did to a thing, in the order it happened. */
export function told(phrases: readonly string[]): string {
  const rest = phrases.length - most;
  if (rest < 2) return all(phrases);
  return all([...phrases.slice(-most), `made ${count(rest, 'other change')}`]);
}
