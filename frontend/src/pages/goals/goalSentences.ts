import { day, dayIn } from '../../lib/days';
import { all, count, measured } from '../../lib/words';
import {
  type Change,
  commented,
  linked,
  named,
  type NameOf,
  risked,
  text,
  value,
} from '../discussion/changes';

type Happened = {
  action: string;
  entityId: string;
  at: string;
  token?: string | null | undefined;
  changes: readonly Change[];
  /** So many readings were written at once. */
  together?: number;
};

/** What happened to a goal, as its history says it after the person's name. */
export function goalSentence(
  event: Happened,
  nameOf: NameOf,
  unit: string,
  timeZone: string,
): string | undefined {
  const { action, entityId, changes } = event;
  const change = (field: string) => changes.find((change) => change.field === field);
  if (entityId.startsWith('comment_')) return commented(action, changes);
  if (entityId.startsWith('risk_')) return risked(action, changes, nameOf);
  const rail = change('guardRailId');
  const what = rail ? ` of the guard rail “${named(nameOf, rail.to) ?? 'gone since'}”` : '';
  if (entityId.startsWith('reading_') && event.together && event.together > 1) {
    if (event.token) return undefined;
    const readings = count(event.together, 'reading') + what;
    return action === 'undoReadings' ? `took back ${readings}` : `recorded ${readings} by CSV`;
  }
  if (entityId.startsWith('reading_')) {
    const recorded = change('value');
    // What scripts measure day by day stands among the readings.
    if (!recorded || event.token) return undefined;
    const at = text(change('at')?.to);
    const taken = at && dayIn(timeZone, at);
    const when = taken && taken !== dayIn(timeZone, event.at) ? ` for ${day(taken)}` : '';
    const from = value(recorded.from);
    const of = rail ? '' : unit;
    const to = figure(recorded.to, of);
    return from === null
      ? `recorded ${to}${what}${when}`
      : `corrected ${figure(recorded.from, of)} to ${to}${what}${when}`;
  }
  if (entityId.startsWith('rail_')) return guarded(event, nameOf);
  if (action === 'createGoal') return 'set it';
  if (action === 'closeGoal') return `closed it as ${text(change('state')?.to).toLowerCase()}`;
  const phrases = changes.flatMap((change) => phrase(change, nameOf, unit) ?? []);
  return phrases.length > 0 ? all(phrases) : undefined;
}

/** What happened to what must not get worse meanwhile. */
function guarded({ action, entityId, changes }: Happened, nameOf: NameOf): string {
  const change = (field: string) => changes.find((change) => change.field === field);
  if (action === 'addGuardRail') return `added the guard rail “${text(change('name')?.to)}”`;
  const rail = `the guard rail “${nameOf(entityId) ?? 'gone since'}”`;
  const dropped = change('dropped');
  if (dropped) return value(dropped.to) ? `dropped ${rail}` : `took ${rail} up again`;
  const limit = change('limit');
  return limit
    ? `moved the limit of ${rail} from ${figure(limit.from, '')} to ${figure(limit.to, '')}`
    : `changed ${rail}`;
}

const figure = (json: string | null | undefined, unit: string) =>
  measured(value(json) as number | null, unit);
const date = (json: string | null | undefined) => (value(json) === null ? 'none' : day(text(json)));

function phrase(change: Change, nameOf: NameOf, unit: string): string | undefined {
  const { field, from, to } = change;
  switch (field) {
    case 'title':
      return `changed it from “${text(from)}” to “${text(to)}”`;
    case 'why':
      return value(from) ? 'changed why it matters' : 'wrote down why it matters';
    case 'metric.name':
      return `measures it by “${text(to)}”`;
    case 'metric.unit':
      return `changed the unit to ${text(to) || 'none'}`;
    case 'metric.baseline':
      return moved('baseline', figure(from, unit), figure(to, unit));
    case 'metric.target':
      return moved('target', figure(from, unit), figure(to, unit));
    case 'start':
      return moved('start', date(from), date(to));
    case 'due':
      return moved('due date', date(from), date(to));
    case 'word':
      return value(to) ? `said to how it stands: “${text(to)}”` : 'took the word on it away';
    case 'servesId':
      return linked(change, nameOf, 'wider goal');
    case 'state':
      if (value(to) === 'DRAFT') return 'made it a draft';
      return value(from) === 'DRAFT' ? 'made it active' : 'opened it again';
    default:
      return undefined; // the rest follows from these
  }
}

function moved(what: string, from: string, to: string): string {
  if (from === 'none' || from === '–') return `set the ${what} to ${to}`;
  if (to === 'none' || to === '–') return `took the ${what} away`;
  return `moved the ${what} from ${from} to ${to}`;
}
