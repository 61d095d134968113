import { clock, dayOf } from '../../lib/days';
import { all, count, measured, number } from '../../lib/words';
import { type Change, value } from '../discussion/changes';

/** A line of the log, as far as it is counted. */
export type Happened = {
  action: string;
  entityId: string;
  subjectId: string;
  requestId: string;
  /** Whoever reads it did it. */
  mine?: boolean;
  changes: readonly Change[];
};

/** A goal whose metric moved: `checkout time fell to 84 s`. */
export type Moved = { id: string; words: string };

type Measured = {
  readonly id: string;
  readonly metric: { readonly name: string; readonly unit: string };
  readonly readings: {
    readonly edges: readonly { readonly node: { readonly at: string; readonly value: number } }[];
  };
};

/** Which goals moved since a visit, and where to. */
export function movedSince(goals: readonly Measured[], since: number): Moved[] {
  return goals.flatMap(({ id, metric: { name, unit }, readings }) => {
    const all = readings.edges.map(({ node }) => node);
    const now = all.at(-1)?.value;
    const then = all.findLast(({ at }) => Date.parse(at) <= since)?.value;
    if (!name || now === undefined || then === undefined || now === then) return [];
    const what = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return [{ id, words: `${what} ${now < then ? 'fell' : 'rose'} to ${measured(now, unit)}` }];
  });
}

/** Where a visit ended: when, and after which event of the log. */
export type Visit = { at: string; number: number };

/** Whether somebody did it themselves: what their script did is news to them. */
export const isMine = (
  { actor, token }: { actor: { id: string } | null | undefined; token: string | null | undefined },
  me: string | undefined,
) => actor?.id === me && !token;

const week = 7 * 86_400_000;

/** What happened since a visit; in a week, where there was none. */
export function newsOf<E extends { number: number; at: string }>(
  events: readonly E[],
  visit: Visit | undefined,
  now = Date.now(),
): E[] {
  return events.filter(({ number, at }) =>
    visit ? number > visit.number : now - Date.parse(at) < week,
  );
}

/** `Wednesday 17:40`, `09:40`, `14 Aug` */
export function when(at: string, now = new Date()): string {
  const on = dayOf(at, now);
  if (on === 'Today') return clock(at);
  return /^\d/.test(on) ? on : `${on} ${clock(at)}`;
}

/**
 * What others did, in one sentence: counted by kind, stories by what became of
 * them in the end. `unread` is how many changes there were before these, of
 * which nothing is known. Goals whose value moved are told by name, two at most.
 */
export function sentence(
  start: string,
  events: readonly Happened[],
  unread = 0,
  goals: readonly Moved[] = [],
): string {
  const isOf = ({ id }: Moved, { action, subjectId, mine }: Happened) =>
    measures.has(action) && subjectId === id && !mine;
  const named = goals.filter((goal) => events.some((event) => isOf(goal, event))).slice(0, 2);
  const others = events.filter((event) => !named.some((goal) => isOf(goal, event)));
  const said = [...named.map(({ words }) => words), ...phrases(others)];
  if (said.length === 0 && unread === 0) return `${start}, nobody else changed anything.`;
  if (unread > 0) {
    const total = number(unread + events.length);
    return `${start}: ${total} changes. Among the last ${number(events.length)}, ${all(said)}.`;
  }
  return `${start}: ${all(said)}.`;
}

type Noun = [one: string, many: string];
/** One by one, and what a script brings in bulk. */
const measures = new Set(['recordReading', 'recordReadings']);
const did: [Noun, (event: Happened) => string | false | undefined][] = [
  [
    ['sprint was started', 'sprints were started'],
    ({ action, entityId }) => action === 'startSprint' && entityId,
  ],
  [
    ['sprint was closed', 'sprints were closed'],
    ({ action, entityId }) =>
      action === 'closeSprint' && entityId.startsWith('sprint_') && entityId,
  ],
  [
    ['goal was closed', 'goals were closed'],
    ({ action, entityId }) => action === 'closeGoal' && entityId,
  ],
  [
    ['report was published', 'reports were published'],
    ({ action, requestId }) => action === 'publishReport' && requestId,
  ],
  [
    ['decision was taken', 'decisions were taken'],
    ({ action, entityId }) => action === 'answerAsk' && entityId,
  ],
  [
    ['goal was measured', 'goals were measured'],
    ({ action, subjectId }) => measures.has(action) && subjectId,
  ],
  [
    ['story was written', 'stories were written'],
    ({ entityId, changes }) =>
      entityId.startsWith('story_') &&
      changes.some(({ field, from }) => field === 'key' && value(from) === null) &&
      entityId,
  ],
  [
    ['action was agreed', 'actions were agreed'],
    ({ action, entityId }) => action === 'addRetroAction' && entityId,
  ],
  [
    ['proposal was made', 'proposals were made'],
    ({ action, entityId }) => action === 'proposeChange' && entityId,
  ],
  [
    ['proposal was decided', 'proposals were decided'],
    ({ action, entityId }) =>
      /^(accept|decline)Proposal$/.test(action) && entityId.startsWith('proposal_') && entityId,
  ],
  [
    ['question was asked', 'questions were asked'],
    ({ action, entityId }) => action === 'askQuestion' && entityId,
  ],
  [
    ['question was answered', 'questions were answered'],
    ({ action, requestId }) => action === 'answerQuestion' && requestId,
  ],
];
const became: Record<string, Noun> = {
  ACCEPTED: ['story was accepted', 'stories were accepted'],
  IN_REVIEW: ['story went into review', 'stories went into review'],
  SENT_BACK: ['story was sent back', 'stories were sent back'],
};

function endOf({ from, to }: Change): string {
  const back = value(from) === 'IN_REVIEW' && value(to) === 'IN_PROGRESS';
  return back ? 'SENT_BACK' : String(value(to));
}

function phrases(events: readonly Happened[]): string[] {
  const ends = new Map<string, string>(); // what became of a story, unless by oneself
  const counted = new Map<Noun, Set<string>>();
  const others = new Set<string>();
  for (const event of events) {
    let told = false;
    for (const change of event.changes) {
      if (change.field !== 'status' || !event.entityId.startsWith('story_')) continue;
      const end = endOf(change);
      told = end in became;
      ends.set(event.entityId, event.mine ? '' : end);
    }
    if (event.mine) continue;
    for (const [noun, which] of did) {
      const id = which(event);
      if (!id) continue;
      told = true;
      counted.set(noun, (counted.get(noun) ?? new Set()).add(id));
    }
    if (!told) others.add(event.requestId);
  }
  const stories = Object.entries(became).flatMap(([end, noun]) => {
    const n = [...ends.values()].filter((now) => now === end).length;
    return n > 0 ? [count(n, ...noun)] : [];
  });
  const rest = did.flatMap(([noun]) => {
    const n = counted.get(noun)?.size ?? 0;
    return n > 0 ? [count(n, ...noun)] : [];
  });
  const said = [...stories, ...rest];
  if (others.size === 0) return said;
  const more = said.length > 0 ? 'other change' : 'change';
  return [...said, `${count(others.size, more)} ${others.size === 1 ? 'was' : 'were'} made`];
}
