import { graphql, readInlineData } from 'react-relay/hooks';
import { firstName } from '../../lib/words';
import { idsIn, type NameOf, nameOf, text } from '../discussion/changes';
import type { Thing, Things } from '../discussion/Names';
import { featureSentence } from '../features/featureSentences';
import { goalSentence } from '../goals/goalSentences';
import * as proposals from '../proposals/proposal';
import { proposed } from '../proposals/proposalWords';
import { reportSentence } from '../reports/reportSentences';
import { retroSentence } from '../retro/retroSentences';
import { sprintSentence } from '../sprint/sprintSentences';
import { partOf, sentence as storySentence } from '../story/sentences';
import type { lines_event$data, lines_event$key } from './__generated__/lines_event.graphql';

const fragment = graphql`
  fragment lines_event on Event @inline {
    id
    number
    at
    action
    entityId
    subjectId
    requestId
    actor {
      id
      name
      initials
    }
    hat
    token
    changes {
      field
      from
      to
    }
    reason
    proposal {
      author {
        name
      }
    }
    entity {
      ... on Proposal @alias(as: "put") {
        ...proposal_proposal
      }
    }
  }
`;

export type EventKey = lines_event$key;
export type Event = Omit<lines_event$data, 'entity'> & {
  /** When it happened to a proposal: that. */
  put?: proposals.Proposal;
};

export function readEvent(key: EventKey): Event {
  const { entity, ...event } = readInlineData(fragment, key);
  return entity?.put ? { ...event, put: proposals.readProposal(entity.put) } : event;
}

/** What an event belongs to: what it happened to, or, with a proposal, what that is about. */
const thingOf = ({ put, subjectId }: Event) => (put && proposals.subjectOf(put)) || subjectId;

/** All ids whose names the words for events need. */
export function idsOf(events: readonly Event[]): string[] {
  const ids = events.flatMap((event) => [
    thingOf(event),
    ...idsIn(event.changes),
    ...(event.put ? proposals.idsIn(event.put) : []),
  ]);
  return [...new Set(ids)];
}

/** One thing that somebody did, in words. */
export type Line = {
  event: Event;
  /** The id of what it belongs to. */
  thing: string;
  /** Said after the person's name. */
  words: string;
  /** What they said, or why they did it. */
  quote: string;
};

/** What events say, for those that say anything. */
export function linesOf(events: readonly Event[], things: Things): Line[] {
  return events.flatMap((event): Line[] => {
    const thing = thingOf(event);
    const words = said(event, things.get(thing), (id) => nameOf(things.get(id)));
    if (!words) return [];
    const { proposal, token } = event;
    const by =
      proposal && `as ${proposal.author ? firstName(proposal.author.name) : 'someone'} proposed`;
    const how = [words, by].filter(Boolean).join(', ');
    return [
      {
        event,
        thing,
        words: token ? `${how} with the token “${token}”` : how,
        quote: quoteOf(event),
      },
    ];
  });
}

/** What was said is quoted; else why it was done, where the words do not hold it. */
function quoteOf({ action, changes, entityId, reason, put }: Event): string {
  if (entityId.startsWith('comment_'))
    return text(changes.find(({ field }) => field === 'body')?.to);
  if (action === 'proposeChange') return put?.reason ?? '';
  return action === 'blockStory' ? '' : reason;
}

function said(event: Event, thing: Thing | undefined, names: NameOf): string | undefined {
  const { action, changes, entityId, put } = event;
  if (put) return saidOf(action, lower(proposed(put, names)));
  if (!thing) return undefined; // gone, and its history with it
  switch (event.subjectId.split('_')[0]) {
    case 'story': {
      const criteria = (thing.criteria ?? []).map(({ id }) => id);
      const at = criteria.indexOf(entityId) + 1;
      return storySentence(
        {
          ...event,
          actor: event.actor?.id,
          part: partOf(entityId),
          number: at > 0 ? { at, of: criteria.length } : undefined,
        },
        names,
      );
    }
    case 'goal':
      // Beside nothing else that happened, what a script measured is news.
      return goalSentence(
        { ...event, token: null },
        names,
        thing.metric?.unit ?? '',
        thing.product?.timeZone ?? 'UTC',
      );
    case 'feature':
      return featureSentence(event, names);
    case 'sprint':
      return sprintSentence(event);
    case 'retro':
      return retroSentence(event, names);
    case 'report':
      return reportSentence(event);
    case 'product': {
      const fields = action === 'updateProduct' ? changes.map(({ field }) => field) : [];
      if (fields.includes('vision')) return 'changed its vision';
      return fields.some((field) => field.endsWith('Limit'))
        ? 'changed how many stories are in hand at once'
        : 'changed how it is set up';
    }
    default:
      return undefined;
  }
}

function saidOf(action: string, order: string): string | undefined {
  switch (action) {
    case 'proposeChange':
      return `proposed to ${order}`;
    case 'renewProposal':
      return `proposed again to ${order}`;
    case 'declineProposal':
      return `declined to ${order}`;
    case 'withdrawProposal':
      return `no longer proposes to ${order}`;
    default:
      return undefined; // what an acceptance did is told itself
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
