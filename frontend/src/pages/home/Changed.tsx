import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { useFresh } from '../../lib/freshness';
import { count, number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Skeleton } from '../../ui/Skeleton';
import { Names } from '../discussion/Names';
import type { ChangedEarlierQuery } from './__generated__/ChangedEarlierQuery.graphql';
import styles from './Changed.module.css';
import { Days } from './Days';
import { type Group, grouped } from './grouped';
import { type Event, type EventKey, idsOf, linesOf, readEvent } from './lines';
import { isMine, newsOf, type Visit } from './since';

type ChangedProps = {
  product: string;
  /** The end of its log, oldest first. */
  events: readonly EventKey[];
  /** Where one's last visit ended; undefined where this is the first. */
  visit: Visit | undefined;
};

/** What others changed since one was here, newest first; at the first visit, in a week. */
export function Changed({ product, events: keys, visit }: ChangedProps) {
  const read = keys.map(readEvent);
  const events = newsOf(read, visit);
  const rest = unread(read[0], visit);
  const news = byOthers(events).length;
  return (
    <section aria-label="Changed since you were here" className={styles.changed}>
      <header className={styles.head}>
        <h2>{visit ? 'Changed since you were here' : 'Changed in the last 7 days'}</h2>
        <span className="meta">
          {rest > 0
            ? `the last ${number(news)} of ${number(news + rest)}`
            : news > 0 && count(news, 'change')}
        </span>
      </header>
      <Boundary what="What changed">
        <Ready waiting={<Skeleton rows={6} height={56} />}>
          {news + rest === 0 ? (
            <Empty inside title="Nobody else changed anything." />
          ) : (
            <Log product={product} events={events} visit={visit} />
          )}
        </Ready>
      </Boundary>
    </section>
  );
}

function byOthers(events: readonly Event[]) {
  const me = signedIn()?.id;
  return events.filter((event) => !isMine(event, me));
}

/** How many events lie between a visit and the first that was read. */
const unread = (first: Event | undefined, visit: Visit | undefined) =>
  first && visit ? Math.max(0, first.number - visit.number - 1) : 0;

type LogProps = Omit<ChangedProps, 'events'> & { events: readonly Event[] };

const few = 12; // groups that are seen at first

/** A part of the log, and on demand the one before it. */
function Log({ product, events, visit }: LogProps) {
  const [shown, setShown] = useState(few);
  const [goesOn, setGoesOn] = useState(false);
  const [first] = events;
  const others = byOthers(events);
  const before = useDeferredValue(first?.number); // as the log grows, what is shown stays
  const rest = unread(first, visit);
  return (
    <Names ids={idsOf(others)}>
      {(things) => {
        const groups = grouped(linesOf(others, things).toReversed());
        const hidden = sum(groups.slice(shown)) + (goesOn ? 0 : rest);
        return (
          <>
            <Days product={product} things={things} groups={groups.slice(0, shown)} />
            {goesOn && before !== undefined && groups.length <= shown && (
              <Boundary what="What changed before">
                <Suspense fallback={<Skeleton rows={4} height={56} />}>
                  <Earlier product={product} before={before} visit={visit} />
                </Suspense>
              </Boundary>
            )}
            {hidden > 0 && (
              <p className={styles.more}>
                <Button
                  onClick={() => {
                    setShown(Infinity);
                    // What is hidden comes first; what was not read, at the next press.
                    if (groups.length <= shown) setGoesOn(true);
                  }}
                >
                  Show more
                </Button>
                <span className="meta">{number(hidden)} left</span>
              </p>
            )}
          </>
        );
      }}
    </Names>
  );
}

const sum = (groups: readonly Group[]) => groups.reduce((sum, { lines }) => sum + lines, 0);

function Earlier({ product, before, visit }: Omit<LogProps, 'events'> & { before: number }) {
  const data = useLazyLoadQuery<ChangedEarlierQuery>(
    graphql`
      query ChangedEarlierQuery($product: String!, $before: Int!, $after: Int) {
        product(key: $product) {
          events(last: 100, before: $before, after: $after) {
            edges {
              node {
                ...lines_event
              }
            }
          }
        }
      }
    `,
    { product, before, after: visit?.number ?? null },
    useFresh(),
  );
  const events = data.product?.events.edges.map(({ node }) => readEvent(node)) ?? [];
  return <Log product={product} events={events} visit={visit} />;
}
