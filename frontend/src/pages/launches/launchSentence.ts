import { day } from '../../lib/days';
import { type Change, type NameOf, text, value } from '../discussion/changes';

type Happened = { action: string; entityId: string; changes: readonly Change[] };

/** What happened to a launch, its checklist or what is said of it, after the person's name. */
export function launched(event: Happened, nameOf: NameOf): string | undefined {
  const { action, entityId, changes } = event;
  const of = (field: string) => changes.find((change) => change.field === field);
  const task = text(of('task')?.to ?? of('task')?.from ?? null);
  switch (action) {
    case 'prepareLaunch':
      return entityId.startsWith('item_')
        ? `put “${task}” on the checklist`
        : `prepared its launch for ${day(text(of('date')?.to ?? null))}`;
    case 'removeLaunch':
      return 'took its launch away';
    case 'updateLaunch':
      return of('date')
        ? `moved its launch to ${day(text(of('date')?.to ?? null))}`
        : 'changed what is said at its launch';
    case 'addLaunchItem':
      return `put “${task}” on the checklist of its launch`;
    case 'removeLaunchItem':
      return `took “${task}” off the checklist of its launch`;
    case 'updateLaunchItem': {
      const owner = of('ownerId')?.to;
      return owner
        ? `gave ${nameOf(text(owner)) ?? 'somebody'} an item of its launch`
        : 'changed an item of its launch';
    }
    case 'launchItemOverdue':
      return `told that an open item of its launch was due ${day(text(of('overdue')?.to ?? null))}`;
    case 'tickLaunchItem':
      return value(of('done')?.to ?? null)
        ? 'did an item of its launch'
        : 'opened an item of its launch again';
    case 'voiceLaunch':
      return said(
        value(of('go')?.to ?? null),
        !of('go'),
        'says',
        'said something else of its launch',
      );
    case 'decideLaunch':
      return said(value(of('go')?.to ?? null), !of('go'), 'decided', 'gave another reason');
    case 'launchFeature':
      if (entityId.startsWith('feature_')) return undefined;
      return of('launchedOn')?.to ? 'launched it' : 'took its launch day back';
    default:
      return undefined;
  }
}

function said(go: unknown, only: boolean, verb: string, otherwise: string) {
  if (only) return otherwise;
  if (go === null) return verb === 'says' ? 'took their word back' : 'opened go or no-go again';
  return `${verb} ${go ? 'go' : 'no-go'} for its launch`;
}
