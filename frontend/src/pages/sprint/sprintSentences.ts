import { day } from '../../lib/days';
import { all, number } from '../../lib/words';
import { type Change, commented, text, value } from '../discussion/changes';

type Happened = { action: string; entityId: string; changes: readonly Change[] };

/** What happened to a sprint, said after the person's name; undefined for what goes without saying. */
export function sprintSentence({ action, entityId, changes }: Happened): string | undefined {
  if (entityId.startsWith('comment_')) return commented(action, changes);
  if (action === 'createSprint') return 'planned it';
  if (action === 'startSprint') return 'started it';
  if (action === 'closeSprint') {
    const met = changes.find(({ field }) => field === 'goalMet');
    if (!met) return 'closed it';
    return `closed it, its goal ${value(met.to) ? 'met' : 'not met'}`;
  }
  const phrases = changes.flatMap((change) => phrase(change) ?? []);
  return phrases.length > 0 ? all(phrases) : undefined;
}

function phrase({ field, from, to }: Change): string | undefined {
  switch (field) {
    case 'name':
      return `called it “${text(to)}”`;
    case 'goal':
      return value(from) ? 'changed what it is for' : 'said what it is for';
    case 'start':
    case 'end':
      return value(to) === null
        ? `took its ${field} away`
        : `moved its ${field} to ${day(text(to))}`;
    case 'capacity':
      if (value(to) === null) return 'took its capacity away';
      return `put its capacity at ${number(value(to) as number)}`;
    case 'goalMet':
      if (value(to) === null) return 'left open whether its goal is met';
      return `said that its goal is ${value(to) ? 'met' : 'not met'}`;
    case 'note':
      return 'wrote how it went';
    case 'summary':
      return text(to) ? 'wrote its summary' : 'let its summary write itself again';
    case 'demos':
      return 'changed the order of the demos';
    case 'attendees':
      return 'noted who was at the review';
    default:
      return undefined;
  }
}
