import { type Change, named, type NameOf, text, value } from '../discussion/changes';

type Happened = { action: string; entityId: string; changes: readonly Change[] };

/** What happened in a retrospective, said after the person's name; undefined for what goes without saying. */
export function retroSentence(
  { action, entityId, changes }: Happened,
  nameOf: NameOf,
): string | undefined {
  const of = (field: string) => changes.find((change) => change.field === field);
  const now = (field: string) => text(of(field)?.to);
  switch (action) {
    case 'openRetro':
      return 'opened it';
    case 'revealRetro':
      // The log has a line for each note, too, with what it says.
      return entityId.startsWith('retro_') ? 'revealed the notes' : undefined;
    case 'addRetroNote':
      return 'wrote notes';
    case 'groupRetroNotes':
      return 'put notes together';
    case 'voteRetroNote':
      return 'voted';
    case 'updateRetroGroup':
      return now('title') ? `called a group “${now('title')}”` : undefined;
    case 'addRetroAction':
      return `decided to act: “${now('text')}”`;
    case 'removeRetroAction':
      return 'gave up an action';
    case 'makeStoryOfAction': {
      const key = named(nameOf, of('storyId')?.to);
      return key ? `made ${key} of an action` : undefined;
    }
  }
  if (!entityId.startsWith('action_')) return undefined;
  const done = of('done');
  if (done) return value(done.to) ? 'ended an action' : 'opened an action again';
  return of('text') ? `put an action as “${now('text')}”` : 'changed an action';
}
