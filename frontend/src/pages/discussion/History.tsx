import { lazy, Suspense } from 'react';
import { graphql, readInlineData, useLazyLoadQuery } from 'react-relay/hooks';
import { ago, instant } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Mark } from '../../ui/Mark';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { readRight } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import styles from './History.module.css';
import { idsIn, type NameOf, nameOf } from './changes';
import { Names, type Things } from './Names';
import type {
  History_events$data,
  History_events$key,
} from './__generated__/History_events.graphql';
import type { HistoryQuery } from './__generated__/HistoryQuery.graphql';

const UndoReadings = lazy(async () => ({
  default: (await import('./UndoReadings')).UndoReadings,
}));
const Undo = lazy(async () => ({ default: (await import('./Undo')).Undo }));

const fragment = graphql`
  fragment History_events on EventConnection @inline {
    edges {
      node {
        id
        number
        at
        actor {
          id
          name
          initials
        }
        hat
        token
        action
        entityId
        requestId
        together
        changes {
          field
          from
          to
        }
        reason
        viewerCan {
          ...Right_right
        }
        proposal {
          hat
          author {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`;
export type Event = History_events$data['edges'][number]['node'];

type HistoryProps = {
  /** A story, feature, goal or report. */
  subject: string;
  /** Another value asks for the log anew: something was just done here. */
  seen: string;
  /** What happened, said after the person's name; undefined for what goes without saying. */
  sentence: (event: Event, nameOf: NameOf) => string | undefined;
  /** Whether the reason stands below; not when the sentence holds it. */
  quotes?: (event: Event) => boolean;
  /** It stays as it is: nothing of it is taken back any more. */
  final?: boolean;
};

/** What happened to something, newest first: who, under which hat, did what, when and why. */
export function History(props: HistoryProps) {
  return (
    <section aria-label="History" className={styles.history}>
      <h2>History</h2>
      <Boundary what="The history">
        <Ready waiting={<Skeleton rows={4} height={44} />}>
          <ol>
            <Events {...props} after={0} />
          </ol>
        </Ready>
      </Boundary>
    </section>
  );
}

/** A page of the log, under those that came after it. */
function Events(props: HistoryProps & { after: number }) {
  const { subject, seen, after } = props;
  const { fetchKey } = useFresh();
  const { node } = useLazyLoadQuery<HistoryQuery>(
    graphql`
      query HistoryQuery($subject: ID!, $after: Int) {
        node(id: $subject) {
          ... on Story {
            events(first: 100, after: $after) {
              ...History_events
            }
          }
          ... on Feature {
            events(first: 100, after: $after) {
              ...History_events
            }
          }
          ... on Goal {
            events(first: 100, after: $after, folded: true) {
              ...History_events
            }
          }
          ... on Report {
            events(first: 100, after: $after) {
              ...History_events
            }
          }
        }
      }
    `,
    { subject, after: after || null },
    { fetchKey: `${fetchKey} ${seen}`, fetchPolicy: 'store-and-network' },
  );
  const key: History_events$key | null | undefined = node?.events;
  const page = key && readInlineData(fragment, key);
  const events = page?.edges.map(({ node }) => node) ?? [];
  const ids = [...new Set(events.flatMap(namedIn))];
  const last = events.at(-1)?.number;
  return (
    <>
      {page?.pageInfo.hasNextPage && last !== undefined && <Events {...props} after={last} />}
      <Names ids={ids}>{(things) => <Lines {...props} things={things} events={events} />}</Names>
    </>
  );
}

/** What the words of an event name: what its values are, and the guard rail it is of. */
const namedIn = ({ changes, entityId }: Event) => [
  ...idsIn(changes),
  ...(entityId.startsWith('rail_') ? [entityId] : []),
];

type LinesProps = HistoryProps & { things: Things; events: readonly Event[] };

function Lines({
  subject,
  things,
  events,
  sentence,
  quotes = () => true,
  final = false,
}: LinesProps) {
  return events.toReversed().map((event) => {
    const words = sentence(event, (id) => nameOf(things.get(id)));
    if (!words) return null;
    const { actor, hat, token, reason, proposal, viewerCan } = event;
    const right = viewerCan && readRight(viewerCan);
    const quoted = quotes(event) && reason;
    return (
      <li key={event.id}>
        <Avatar initials={actor?.initials ?? '·'} name={actor?.name ?? 'Throughline'} hat={hat} />
        <div>
          <p className={styles.by}>
            <b>{actor ? firstName(actor.name) : 'Throughline'}</b>
            {hat && <Mark role={hat} />}
            {right?.acts && !final && (
              <Suspense fallback={null}>
                {event.together > 1 ? (
                  <UndoReadings
                    goal={subject}
                    {...{ event, words, right }}
                    className={styles.undo}
                  />
                ) : (
                  <Undo
                    event={event.id}
                    words={words}
                    right={right}
                    look="ghost"
                    className={styles.undo}
                  />
                )}
              </Suspense>
            )}
          </p>
          <p className={styles.words}>
            {words}
            {token && ` with the token “${token}”`}
            {proposal && (
              <>
                , as {proposal.author ? firstName(proposal.author.name) : 'someone'} proposed
                {proposal.hat && (
                  <>
                    {' '}
                    <Mark role={proposal.hat} />
                  </>
                )}
              </>
            )}{' '}
            <time className="meta" dateTime={event.at} title={instant(event.at)}>
              {ago(event.at)}
            </time>
          </p>
          {quoted && <p className={styles.reason}>{reason}</p>}
        </div>
      </li>
    );
  });
}
