import { day } from '../../lib/days';
import { all, firstName } from '../../lib/words';

/** What an event says about one field. Values are JSON. */
export type Change = {
  field: string;
  from: string | null | undefined;
  to: string | null | undefined;
};

/** The name of what an id stands for; undefined when it is gone or unknown. */
export type NameOf = (id: string) => string | undefined;

/** A story is called by its key, everything else by its name. */
export const nameOf = (thing: object | undefined): string | undefined => {
  const { key, title, name } = (thing ?? {}) as { key?: string; title?: string; name?: string };
  return key ?? title ?? name;
};

export function value(json: string | null | undefined): unknown {
  if (json === null || json === undefined) return null;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

export const text = (json: string | null | undefined) => String(value(json) ?? '');

export function named(nameOf: NameOf, json: string | null | undefined): string | undefined {
  const id = value(json);
  return typeof id === 'string' ? nameOf(id) : undefined;
}

/** The ids in an event's changes, which the history needs the names of. */
export function idsIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ from, to }) =>
    [value(from), value(to)]
      .flat()
      .filter((id): id is string => typeof id === 'string' && /^[a-z]+_[0-9a-z]{26}$/.test(id)),
  );
}

/** What was said, as a history tells it; undefined when only a question's answer was noted. */
export function commented(action: string, changes: readonly Change[]): string | undefined {
  if (!changes.some(({ field }) => field === 'body')) return undefined; // the answer says it
  const verb = { askQuestion: 'asked a question', answerQuestion: 'answered a question' }[action];
  return verb ?? 'commented';
}

/** What happened to a risk, as the history of its feature or goal tells it. */
export function risked(
  action: string,
  changes: readonly Change[],
  nameOf: NameOf,
): string | undefined {
  const of = (field: string) => changes.find((change) => change.field === field);
  if (action === 'raiseRisk') return `raised a risk: “${text(of('text')?.to)}”`;
  if (action === 'withdrawRisk') return `took a risk back: “${text(of('text')?.from)}”`;
  if (action === 'closeRisk') return `closed a risk: “${text(of('outcome')?.to)}”`;
  if (action === 'reopenRisk') return 'opened a risk again';
  const phrases = changes.flatMap((change) => {
    switch (change.field) {
      case 'text':
        return `changed a risk from “${text(change.from)}” to “${text(change.to)}”`;
      case 'ownerId':
        if (value(change.to) === null) return 'left a risk to nobody';
        return `gave a risk to ${firstName(named(nameOf, change.to) ?? 'someone')}`;
      case 'due':
        if (value(change.to) === null) return 'took the day of a risk away';
        return `wants a risk seen to by ${day(text(change.to))}`;
      default:
        return [];
    }
  });
  return phrases.length > 0 ? all(phrases) : undefined;
}

/** `linked it to the goal “Fewer refunds”` */
export function linked({ from, to }: Change, nameOf: NameOf, what: string): string {
  if (value(to) !== null) return `linked it to the ${what} “${named(nameOf, to) ?? 'gone since'}”`;
  return `took it off the ${what} “${named(nameOf, from) ?? 'gone since'}”`;
}
