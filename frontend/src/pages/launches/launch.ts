import { graphql, readInlineData } from 'react-relay/hooks';
import { ApiError } from '../../api/errors';
import type { Right } from '../../ui/Right';
import type { launch_launch$data, launch_launch$key } from './__generated__/launch_launch.graphql';

const fragment = graphql`
  fragment launch_launch on Launch @inline {
    id
    version
    date
    message
    audience
    state
    reason
    decidedHat
    decidedBy {
      name
    }
    launchedOn
    items {
      id
      version
      department
      task
      due
      askedAt
      done
      doneAt
      yours
      ownerLeft
      owner {
        id
        name
        initials
      }
      doneBy {
        name
      }
    }
    voices {
      id
      go
      word
      user {
        id
        name
        initials
      }
    }
    effect {
      goal {
        id
        title
        metric {
          name
          unit
        }
      }
      days
      change
      whyNot
      before {
        mean
        readings
      }
      after {
        mean
        readings
      }
    }
  }
`;

export type Launch = launch_launch$data;
export type Item = Launch['items'][number];
export type LaunchState = Launch['state'];

type Removable = {
  readonly state: LaunchState;
  readonly items: readonly unknown[];
  readonly voices: readonly { readonly go: boolean | null | undefined }[];
};

/** Why a launch cannot be removed; nothing where it can. */
export function staysFor({ state, items, voices }: Removable): string {
  if (state !== 'PREPARING') return 'It was decided, and stays.';
  if (items.length > 0) return 'It can be removed once nothing is on its checklist.';
  return voices.some((voice) => typeof voice.go === 'boolean')
    ? 'Somebody said go or no-go. One that does not come about gets a no-go.'
    : '';
}

export const readLaunch = (key: launch_launch$key): Launch => readInlineData(fragment, key);

export const launchStates: { [state: string]: string } = {
  PREPARING: 'Preparing',
  GO: 'Go',
  NO_GO: 'No-go',
  LAUNCHED: 'Launched',
};

/** One's own is done by oneself, whatever one's role is; the rest by who prepares the launch. */
export const rightTo = ({ yours }: { readonly yours: boolean }, prepare: Right): Right =>
  yours && !prepare.decides
    ? { ...prepare, decides: true, proposes: false, acts: true, hat: undefined }
    : prepare;

/** What waits for oneself first, then what is open, what is done last; each by when it is due. */
export const inTurn = (items: readonly Item[]): Item[] =>
  items.toSorted(
    (a, b) =>
      Number(a.done) - Number(b.done) ||
      Number(b.yours) - Number(a.yours) ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );

/** `3 of 6 ready` */
export const ready = (items: readonly { readonly done: boolean }[]) =>
  items.length === 0
    ? 'nothing on the checklist'
    : `${items.filter(({ done }) => done).length} of ${items.length} ready`;

/** What was decided, with its reason: `No-go: Finance needs two more days.` */
const verdict = (go: unknown, reason: unknown) =>
  typeof go === 'boolean' ? `${go ? 'Go' : 'No-go'}: ${String(reason)}` : 'Not decided';

/** Go and its reason belong together: where another decided meanwhile, one of the two is chosen. */
export function asOneWord(refused: unknown, go: boolean, reason: string): unknown {
  if (!(refused instanceof ApiError) || refused.code !== 'CONFLICT') return refused;
  const theirs: { [name: string]: unknown } = { go, reason };
  for (const { name, current } of refused.extensions.fields ?? []) theirs[name] = current;
  const current = verdict(theirs['go'], theirs['reason']);
  return new ApiError(
    refused.message,
    {
      ...refused.extensions,
      fields: [{ name: 'word', base: null, current, yours: verdict(go, reason) }],
    },
    refused.at,
  );
}
