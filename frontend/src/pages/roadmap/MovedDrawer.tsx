import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { day, startIn } from '../../lib/days';
import { useFresh, useReadAfterChanges } from '../../lib/freshness';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Input } from '../../ui/Field';
import { Boundary } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import { Names } from '../discussion/Names';
import { Days } from '../home/Days';
import { grouped } from '../home/grouped';
import { idsOf, linesOf, readEvent } from '../home/lines';
import styles from './MovedDrawer.module.css';
import { isMove, sinceLast } from './moved';
import type { MovedDrawerQuery } from './__generated__/MovedDrawerQuery.graphql';
import type { MovedDrawerReportQuery } from './__generated__/MovedDrawerReportQuery.graphql';

type MovedDrawerProps = {
  product: string;
  timeZone: string;
  today: string;
  /** The first day that is told, where one was chosen. */
  since: string | undefined;
  /** Who looks at it moves features, and may say why. */
  shapes: boolean;
  onSince: (since: string) => void;
  onClose: () => void;
};

/** What moved on the roadmap since a day, and why. */
export function MovedDrawer({ shapes, onClose, ...props }: MovedDrawerProps) {
  return (
    <Dialog title="What moved, and why" shape="drawer" reads onClose={onClose}>
      <Boundary what="What moved">
        <Suspense fallback={<Skeleton rows={6} height={56} />}>
          <Since {...props} />
          {shapes && (
            <p className="meta">Hold ⇧ while you move a feature, by hand or by keys, to say why.</p>
          )}
        </Suspense>
      </Boundary>
    </Dialog>
  );
}

/** It begins with the last report that was published; with two weeks, where there is none. */
type SinceProps = Omit<MovedDrawerProps, 'onClose' | 'shapes'>;

function Since({ product, timeZone, today, since: chosen, onSince }: SinceProps) {
  useReadAfterChanges(); // what was moved a moment ago may not be kept yet
  const data = useLazyLoadQuery<MovedDrawerReportQuery>(
    graphql`
      query MovedDrawerReportQuery($product: String!) {
        product(key: $product) {
          reports(first: 1, state: [PUBLISHED]) {
            edges {
              node {
                publishedAt
              }
            }
          }
        }
      }
    `,
    { product },
    useFresh(),
  );
  const report = data.product?.reports.edges[0]?.node.publishedAt ?? undefined;
  const last = sinceLast(report, today, timeZone);
  const since = chosen ?? last;
  return (
    <>
      <div className={styles.since}>
        <Input
          label="Since"
          type="date"
          max={today}
          value={since}
          hint={report && since === last ? 'the day of the last report' : undefined}
          onChange={({ target }) => target.value && onSince(target.value)}
        />
        {report && since !== last && (
          <Button look="ghost" onClick={() => onSince(last)}>
            Since the last report
          </Button>
        )}
      </div>
      <Suspense fallback={<Skeleton rows={6} height={56} />}>
        <Told product={product} timeZone={timeZone} since={since} />
      </Suspense>
    </>
  );
}

const most = 100;

type ToldProps = {
  product: string;
  timeZone: string;
  since: string;
  before?: number | undefined;
};

/** The newest of it, and on demand what was before. */
function Told({ product, timeZone, since, before }: ToldProps) {
  const [goesOn, setGoesOn] = useState(false);
  const data = useLazyLoadQuery<MovedDrawerQuery>(
    graphql`
      query MovedDrawerQuery($product: String!, $since: Time!, $last: Int!, $before: Int) {
        product(key: $product) {
          roadmapEvents(since: $since, last: $last, before: $before) {
            edges {
              node {
                number
                ...lines_event
              }
            }
            pageInfo {
              hasPreviousPage
            }
          }
        }
      }
    `,
    { product, since: startIn(timeZone, since).toISOString(), last: most, before },
    useFresh(),
  );
  const told = data.product?.roadmapEvents;
  const events = (told?.edges ?? []).map(({ node }) => readEvent(node)).filter(isMove);
  const earlier = told?.pageInfo.hasPreviousPage ? told.edges[0]?.node.number : undefined;
  return (
    <>
      <Names ids={idsOf(events)}>
        {(things) => (
          <Days
            product={product}
            things={things}
            groups={grouped(linesOf(events, things).toReversed())}
          />
        )}
      </Names>
      {events.length === 0 && before === undefined && earlier === undefined && (
        <Empty inside title="Nothing moved.">
          The roadmap is as it was on {day(since)}.
        </Empty>
      )}
      {earlier !== undefined &&
        (goesOn ? (
          <Suspense fallback={<Skeleton rows={4} height={56} />}>
            <Told product={product} timeZone={timeZone} since={since} before={earlier} />
          </Suspense>
        ) : (
          <Button onClick={() => setGoesOn(true)}>Show what was before</Button>
        ))}
    </>
  );
}
