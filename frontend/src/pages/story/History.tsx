import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { ago, instant } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Mark } from '../../ui/Mark';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Skeleton } from '../../ui/Skeleton';
import styles from './History.module.css';
import { idsIn, sentence } from './sentences';
import type { HistoryNamesQuery } from './__generated__/HistoryNamesQuery.graphql';
import type { HistoryQuery, HistoryQuery$data } from './__generated__/HistoryQuery.graphql';
import type { History_story$key } from './__generated__/History_story.graphql';

/** What happened to a story, newest first: who, under which hat, did what, when and why. */
export function History({ story: key }: { story: History_story$key }) {
  const story = useFragment(
    graphql`
      fragment History_story on Story {
        id
        version
        openQuestions
        criteria {
          id
          version
        }
      }
    `,
    key,
  );
  // The log of what was just done here is asked for anew.
  const seen = [
    story.version,
    story.openQuestions,
    ...story.criteria.map(({ version }) => version),
  ];
  return (
    <section aria-label="History" className={styles.history}>
      <h2>History</h2>
      <Boundary what="The history">
        <Ready waiting={<Skeleton rows={4} height={44} />}>
          <ol>
            <Events
              story={story.id}
              criteria={story.criteria.map(({ id }) => id)}
              seen={seen.join()}
              after={0}
            />
          </ol>
        </Ready>
      </Boundary>
    </section>
  );
}

type EventsProps = { story: string; criteria: string[]; seen: string; after: number };
type Event = NonNullable<HistoryQuery$data['node']>['events'] extends infer C
  ? C extends { edges: readonly { node: infer N }[] }
    ? N
    : never
  : never;

/** A page of the log, under those that came after it. */
function Events({ story, criteria, seen, after }: EventsProps) {
  const { fetchKey } = useFresh();
  const { node } = useLazyLoadQuery<HistoryQuery>(
    graphql`
      query HistoryQuery($story: ID!, $after: Int) {
        node(id: $story) {
          ... on Story {
            events(first: 100, after: $after) {
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
                  changes {
                    field
                    from
                    to
                  }
                  reason
                }
              }
              pageInfo {
                hasNextPage
              }
            }
          }
        }
      }
    `,
    { story, after: after || null },
    { fetchKey: `${fetchKey} ${seen}`, fetchPolicy: 'store-and-network' },
  );
  const events = node?.events?.edges.map(({ node }) => node) ?? [];
  const ids = [...new Set(events.flatMap(({ changes }) => idsIn(changes)))];
  const last = events.at(-1)?.number;
  return (
    <>
      {node?.events?.pageInfo.hasNextPage && last !== undefined && (
        <Events story={story} criteria={criteria} seen={seen} after={last} />
      )}
      <Named ids={ids.slice(0, 100)} events={events} criteria={criteria} />
    </>
  );
}

function Named({ ids, events, criteria }: { ids: string[]; events: Event[]; criteria: string[] }) {
  const { nodes } = useLazyLoadQuery<HistoryNamesQuery>(
    graphql`
      query HistoryNamesQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          id
          ... on User {
            name
          }
          ... on Sprint {
            name
          }
          ... on Label {
            name
          }
          ... on Feature {
            title
          }
          ... on Goal {
            title
          }
          ... on Story {
            key
          }
        }
      }
    `,
    { ids },
    { fetchPolicy: 'store-or-network' },
  );
  const names = new Map(nodes.map((node) => [node?.id, node?.name ?? node?.title ?? node?.key]));
  return events.toReversed().map((event) => {
    const at = criteria.indexOf(event.entityId) + 1;
    const words = sentence(
      {
        ...event,
        actor: event.actor?.id,
        part: event.entityId.startsWith('criterion_')
          ? 'criterion'
          : event.entityId.startsWith('comment_')
            ? 'comment'
            : 'story',
        number: at > 0 ? { at, of: criteria.length } : undefined,
      },
      (id) => names.get(id),
    );
    if (!words) return null;
    const { actor, hat, token, reason } = event;
    const quoted = event.action !== 'blockStory' && reason;
    return (
      <li key={event.id}>
        <Avatar initials={actor?.initials ?? '·'} name={actor?.name ?? 'Throughline'} hat={hat} />
        <div>
          <p className={styles.by}>
            <b>{actor ? firstName(actor.name) : 'Throughline'}</b>
            {hat && <Mark role={hat} />}
          </p>
          <p className={styles.words}>
            {words}
            {token && ` with the token “${token}”`}{' '}
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
