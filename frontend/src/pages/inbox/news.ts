import { graphql, readInlineData } from 'react-relay/hooks';
import { day } from '../../lib/days';
import { firstName, measured } from '../../lib/words';
import { paths } from '../../paths';
import { hatNames } from '../../ui/Mark';
import type { NameOf } from '../discussion/changes';
import { type Proposal, readProposal } from '../proposals/proposal';
import { proposed } from '../proposals/proposalWords';
import type {
  news_notification$data,
  news_notification$key,
} from './__generated__/news_notification.graphql';
import { placeOf, type Target, targetOf } from './target';

const fragment = graphql`
  fragment news_notification on Notification @inline {
    id
    kind
    read
    event {
      at
      hat
      token
      action
      reason
      actor {
        name
      }
      entity {
        ... on Comment {
          body
          open
          answer {
            body
          }
        }
        ... on Reading {
          value
        }
        ... on Ask {
          question
          decided: answer
        }
        ... on LaunchItem {
          task
          due
        }
        ... on Webhook {
          url
        }
      }
    }
    subject {
      id
      ...proposal_proposal @alias(as: "decided")
      ... on Story {
        key
        title
      }
      ... on Goal {
        title
        metric {
          name
          unit
        }
      }
      ... on Feature {
        title
      }
      ... on Report {
        headline
      }
      ... on Sprint {
        name
      }
    }
  }
`;

export type NewsKey = news_notification$key;
export type NewsItem = news_notification$data & {
  /** What was decided, when it is that. */
  proposal?: Proposal | undefined;
};

export function readNews(key: NewsKey): NewsItem {
  const data = readInlineData(fragment, key);
  const decided = data.subject?.decided;
  return { ...data, ...(decided && { proposal: readProposal(decided) }) };
}

/** What a row of news says. */
export type Told = {
  /** In a word. */
  kind: string;
  /** What it is about. */
  title: string;
  /** Who did it: "Lea, PO hat". */
  who: string;
  /** What they said or gave as the reason. */
  said: string;
  /** A question that somebody answered meanwhile. */
  over: boolean;
};

export function told({ kind, event, subject, proposal }: NewsItem, nameOf: NameOf): Told {
  const { actor, hat, token, entity, reason } = event;
  const name = actor ? firstName(actor.name) : 'Someone';
  const who = [name, hat && hatNames[hat], token && `with the token “${token}”`];
  const about = [subject?.key, subject?.title ?? subject?.headline ?? subject?.name]
    .filter(Boolean)
    .join(' ');
  const base = {
    title: about || 'What is gone since',
    who: who.filter(Boolean).join(', '),
    said: reason,
    over: false,
  };
  switch (kind) {
    case 'PROPOSAL_DECIDED':
      return {
        ...base,
        kind:
          { declineProposal: 'Declined', undoEvent: 'Undone' }[event.action as string] ??
          'Accepted',
        title: proposal ? proposed(proposal, nameOf) : base.title,
      };
    case 'QUESTION_WAITS':
      return { ...base, kind: 'Question', said: entity?.body ?? '', over: entity?.open === false };
    case 'QUESTION_ANSWERED':
      return { ...base, kind: 'Answer', said: entity?.answer?.body ?? '' };
    case 'DECISION_WAITS':
      return { ...base, kind: 'Decision', said: entity?.question ?? '' };
    case 'DECISION_ANSWERED':
      return { ...base, kind: 'Decided', said: entity?.decided ?? '' };
    case 'STORY_SENT_BACK':
      return { ...base, kind: 'Sent back' };
    case 'GOAL_OFF_TRACK': {
      const { name: metric, unit } = subject?.metric ?? {};
      const now = measured(entity?.value, unit);
      return {
        ...base,
        kind: 'Off track',
        said: `${metric || 'Its metric'} is ${now}, behind its path.`,
      };
    }
    case 'LAUNCH_ITEM_WAITS':
      return { ...base, kind: 'Launch item', said: entity?.task ?? '' };
    case 'LAUNCH_ITEM_DONE':
      return { ...base, kind: 'Done', said: entity?.task ?? '' };
    case 'LAUNCH_ITEM_OVERDUE':
      return {
        ...base,
        kind: 'Past its day',
        who: 'Throughline',
        said: [entity?.task, entity?.due && `due ${day(entity.due)}`].filter(Boolean).join(', '),
      };
    case 'LAUNCH_DECIDED':
      return { ...base, kind: 'Launch' };
    case 'WEBHOOK_GAVE_UP':
      return {
        ...base,
        kind: 'Webhook',
        title: entity?.url ?? 'A webhook that is gone since',
        who: 'Throughline',
        said: 'It did not answer for 24 hours and was paused.',
      };
    default:
      return { ...base, kind: 'News' };
  }
}

/** Where it leads: to what it is about. */
export function whereTo({ kind, subject, proposal }: NewsItem, product: string): Target {
  if (kind === 'WEBHOOK_GAVE_UP') return { href: paths.people({ product }), panel: false };
  if (proposal) return targetOf(proposal, product);
  return placeOf(subject ?? {}, product) ?? { href: paths.inbox({ product }), panel: false };
}
