import { day } from '../../lib/days';
import { all, number } from '../../lib/words';
import {
  type Change,
  commented,
  linked,
  type NameOf,
  risked,
  text,
  value,
} from '../discussion/changes';
import { launched } from '../launches/launchSentence';
import { type FeatureState, type Horizon, horizons } from './featureWords';

type Happened = { action: string; entityId: string; changes: readonly Change[] };

/** What happened to a feature, as its history says it after the person's name. */
export function featureSentence(event: Happened, nameOf: NameOf): string | undefined {
  const { action, entityId, changes } = event;
  if (entityId.startsWith('comment_')) return commented(action, changes);
  if (entityId.startsWith('risk_')) return risked(action, changes, nameOf);
  const launch = launched(event, nameOf);
  if (launch) return launch;
  if (action === 'createFeature') return 'put it on the roadmap';
  if (action === 'import' && changes.some(({ field, from }) => field === 'title' && !value(from))) {
    return 'brought it in with an import';
  }
  const phrases = changes.flatMap((change) => phrase(change, nameOf) ?? []);
  return phrases.length > 0 ? all(phrases) : undefined;
}

const window: Record<string, string> = { windowStart: 'start', windowEnd: 'end' };

const became: Record<FeatureState, string> = {
  IDEA: 'made it an idea again',
  PLANNED: 'planned it',
  BUILDING: 'began to build it',
  LAUNCHED: 'launched it',
  DROPPED: 'dropped it',
};

function phrase(change: Change, nameOf: NameOf): string | undefined {
  const { field, from, to } = change;
  switch (field) {
    case 'title':
      return `changed it from “${text(from)}” to “${text(to)}”`;
    case 'what':
      return value(from) ? 'changed what it is' : 'wrote down what it is';
    case 'why':
      return value(from) ? 'changed why it helps' : 'wrote down why it helps';
    case 'goalId':
      return linked(change, nameOf, 'goal');
    case 'horizon':
      return `moved it from ${horizons[text(from) as Horizon]} to ${horizons[text(to) as Horizon]}`;
    case 'state':
      return became[text(to) as FeatureState];
    case 'rank':
      return 'gave it another place in the order';
    case 'needs':
      return needed(change, nameOf);
    case 'windowStart':
    case 'windowEnd':
      return value(to) === null
        ? `took the ${window[field]} of its window away`
        : `moved the ${window[field]} of its window to ${day(text(to))}`;
    case 'reach':
    case 'impact':
    case 'effortGuess':
    case 'confidence': {
      const said = value(to) as number | null;
      const name = field === 'effortGuess' ? 'guessed effort' : field;
      if (said === null) return `took its ${name} away`;
      return `put its ${name} at ${field === 'confidence' ? `${number(said * 100)} %` : number(said)}`;
    }
    default:
      return undefined;
  }
}

/** What it needs before it, and what it does not any more. */
function needed(change: Change, nameOf: NameOf): string {
  const ids = (json: Change['from']) => [value(json) ?? []].flat().map(String);
  const [before, after] = [ids(change.from), ids(change.to)];
  const words = (ids: string[]) => all(ids.map((id) => `“${nameOf(id) ?? 'gone since'}”`));
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  return all(
    [
      added.length > 0 && `noted that it needs ${words(added)} first`,
      removed.length > 0 && `noted that it no longer needs ${words(removed)}`,
    ].filter((phrase) => phrase !== false),
  );
}
