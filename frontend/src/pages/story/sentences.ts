import { all, firstName, number } from '../../lib/words';
import { type StoryStatus, statusNames } from '../../ui/statuses';
import {
  type Change,
  commented,
  linked,
  type NameOf,
  named,
  text,
  value,
} from '../discussion/changes';
import { isTo } from './linkWords';

export type Happened = {
  action: string;
  changes: readonly Change[];
  reason: string;
  actor?: string | undefined;
  /** What kind of thing of the story it happened to. */
  part: 'story' | 'criterion' | 'comment' | 'link';
  /** Which of the story's criteria, from 1, and of how many; none when it is gone. */
  number?: { at: number; of: number } | undefined;
};

/** What kind of thing of a story an event happened to, by its id. */
export function partOf(entityId: string): Happened['part'] {
  const [noun] = entityId.split('_');
  return noun === 'criterion' || noun === 'comment' || noun === 'link' ? noun : 'story';
}

/** What happened to a story, as its history says it after the person's name; undefined for what goes without saying. */
export function sentence(event: Happened, nameOf: NameOf): string | undefined {
  if (event.part === 'criterion') return criterion(event);
  if (event.part === 'comment') return commented(event.action, event.changes);
  if (event.part === 'link') return link(event, nameOf);
  const says = verbs[event.action];
  const change = (field: string) => event.changes.find((change) => change.field === field);
  switch (event.action) {
    case 'createStory':
      return 'wrote it';
    case 'startRound':
      return 'began to estimate it together';
    case 'makeStoryOfAction':
      return 'made it of an action of a retrospective';
    case 'splitStory':
      if (change('key')) return 'split it off as a story of its own';
      return `split ${named(nameOf, change('split')?.to) ?? 'a part'} off`;
    case 'blockStory': {
      const owner = named(nameOf, change('blockedOwnerId')?.to);
      const [sees, why] = [owner && `${firstName(owner)} sees to it`, change('blocked')];
      if (!why)
        return `said who sees to what blocks it: ${owner ? firstName(owner) : 'nobody yet'}`;
      const verb = value(why.from) ? 'changed what blocks it' : 'blocked it';
      return `${verb}: “${text(why.to)}”${sees ? `. ${sees}` : ''}`;
    }
  }
  if (says && change('status')) return says;
  if (event.action === 'import' && change('key')) return 'brought it in with an import';
  const phrases = event.changes.flatMap((change) => phrase(change, event, nameOf) ?? []);
  return phrases.length > 0 ? all(phrases) : undefined;
}

const verbs: Record<string, string> = {
  acceptStory: 'accepted it',
  sendBackStory: 'sent it back',
  reopenStory: 'reopened it',
  dropStory: 'dropped it',
};

function phrase(change: Change, event: Happened, nameOf: NameOf): string | undefined {
  const { field } = change;
  const from = value(change.from);
  const to = value(change.to);
  switch (field) {
    case 'title':
      return `changed the title to “${to}”`;
    case 'asA':
      return 'changed who wants it';
    case 'iWant':
      return 'changed what is wanted';
    case 'soThat':
      return 'changed why it is wanted';
    case 'body':
      return from ? 'changed the text' : 'wrote more about it';
    case 'points':
      if (to === null) return `took the estimate of ${number(from as number)} away`;
      return from === null
        ? `estimated it at ${number(to as number)}`
        : `changed the estimate from ${number(from as number)} to ${number(to as number)}`;
    case 'status':
      return `moved it to ${statusNames[to as StoryStatus] ?? to}`;
    case 'rank':
      return `moved it ${String(to) < String(from) ? 'up' : 'down'} the backlog`;
    case 'sprintId':
      if (to === null) return `took it out of ${nameOf(String(from)) ?? 'its sprint'}`;
      return from === null
        ? `took it into ${nameOf(String(to)) ?? 'a sprint'}`
        : `moved it from ${nameOf(String(from)) ?? 'its sprint'} to ${nameOf(String(to)) ?? 'another'}`;
    case 'featureId':
      return linked(change, nameOf, 'feature');
    case 'goalId':
      return linked(change, nameOf, 'goal');
    case 'slice':
      return to === 'LATER' ? 'left it for later' : 'took it into the first slice';
    case 'assignees':
      return assigned(list(from), list(to), event.actor, nameOf);
    case 'labels':
      return labelled(list(from), list(to), nameOf);
    case 'blocked':
      return to === null ? 'unblocked it' : `blocked it: “${to}”`;
    case 'parentId':
      return `made it part of ${nameOf(String(to)) ?? 'another story'}`;
    case 'blockedOwnerId':
    case 'key':
    case 'split':
      return undefined;
    default:
      return `changed its ${field}`;
  }
}

function assigned(
  from: string[],
  to: string[],
  actor: string | undefined,
  nameOf: NameOf,
): string | undefined {
  const added = to.filter((id) => !from.includes(id));
  const removed = from.filter((id) => !to.includes(id));
  const names = (ids: string[]) => all(ids.map((id) => firstName(nameOf(id) ?? 'someone')));
  const phrases = [
    added.length === 1 && added[0] === actor
      ? 'took it on'
      : added.length > 0 && `gave it to ${names(added)}`,
    removed.length === 1 && removed[0] === actor
      ? 'gave it back'
      : removed.length > 0 && `took it from ${names(removed)}`,
  ].filter((phrase) => phrase !== false);
  return phrases.length > 0 ? all(phrases) : undefined;
}

function labelled(from: string[], to: string[], nameOf: NameOf): string | undefined {
  const words = (ids: string[]) => all(ids.map((id) => `“${nameOf(id) ?? 'gone since'}”`));
  const added = to.filter((id) => !from.includes(id));
  const removed = from.filter((id) => !to.includes(id));
  const phrases = [
    added.length > 0 && `labelled it ${words(added)}`,
    removed.length > 0 && `took the label ${words(removed)} off`,
  ].filter((phrase) => phrase !== false);
  return phrases.length > 0 ? all(phrases) : undefined;
}

function criterion({ action, changes, number: which }: Happened): string | undefined {
  const the = which ? `criterion ${which.at} of ${which.of}` : 'a criterion gone since';
  const change = (field: string) => changes.find((change) => change.field === field);
  if (change('waiver')) return `accepted it without ${the}`;
  if (change('storyId'))
    return which ? 'took a criterion over in a split' : 'gave a criterion away in a split';
  const texts = ['given', 'when', 'then', 'text'].flatMap((field) => change(field) ?? []);
  const state = change('state');
  // A text that was taken back brings the state it had along.
  if (state && texts.length === 0) {
    if (value(state.to) === 'MET') return `met ${the}`;
    return action === 'sendBackStory' ? `found ${the} not met` : `unchecked ${the}`;
  }
  if (texts.length === 0) return undefined;
  if (action === 'removeCriterion') {
    return `removed a criterion: “${texts
      .map(({ from }) => text(from))
      .filter(Boolean)
      .join(', ')}”`;
  }
  return action === 'updateCriterion'
    ? `changed ${the}`
    : `added ${which ? `criterion ${which.at}` : the}`;
}

function link({ changes }: Happened, nameOf: NameOf): string | undefined {
  const change = (field: string) => changes.find((change) => change.field === field);
  const [direction, other] = [change('direction'), change('otherId')];
  const name = (json: string | null | undefined) => nameOf(text(json)) ?? 'a story';
  if (value(direction?.to)) return `noted that it ${isTo(value(direction?.to), name(other?.to))}`;
  return `took away that it ${isTo(value(direction?.from), name(other?.from))}`;
}

const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
