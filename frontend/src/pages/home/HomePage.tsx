import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { day, today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Side, SideButton } from '../../ui/Side';
import { Changed } from './Changed';
import { Elsewhere } from './Elsewhere';
import { GoalStrip } from './GoalStrip';
import styles from './HomePage.module.css';
import {
  type Happened,
  isMine,
  type Moved,
  movedSince,
  newsOf,
  sentence,
  type Visit,
  when,
} from './since';
import { Waiting } from './Waiting';
import type { HomePageQuery } from './__generated__/HomePageQuery.graphql';

/** Where one begins: what happened since one was here, how the goals stand, and what waits. */
export function HomePage({ product: key }: { product: string }) {
  const { product, workspace } = useLazyLoadQuery<HomePageQuery>(
    graphql`
      query HomePageQuery($product: String!) {
        product(key: $product) {
          timeZone
          lastEvent
          lastVisit {
            at
            number
          }
          events(last: 100) {
            edges {
              node {
                number
                at
                action
                entityId
                subjectId
                requestId
                actor {
                  id
                }
                token
                changes {
                  field
                  from
                  to
                }
                ...lines_event
              }
            }
          }
          goals(first: 8, state: [ACTIVE]) {
            totalCount
            edges {
              node {
                id
                metric {
                  name
                  unit
                }
                readings(last: 30) {
                  edges {
                    node {
                      at
                      value
                    }
                  }
                }
                ...GoalStrip_goals
              }
            }
          }
          ...Waiting_product
        }
        workspace {
          ...Elsewhere_workspace
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const [beside, setBeside] = useState(false);
  if (!product) return <NotFoundPage what="product" />;
  const events = product.events.edges.map(({ node }) => node);
  const visit = product.lastVisit ?? undefined;
  const goals = product.goals.edges.map(({ node }) => node);
  const moved = visit ? movedSince(goals, Date.parse(visit.at)) : [];
  return (
    <Page
      title={greeting()}
      meta={day(today(product.timeZone))}
      actions={<SideButton onClick={() => setBeside(true)}>What changed</SideButton>}
    >
      <p className={styles.since}>{told(events, product.lastEvent, visit, moved)}</p>
      <GoalStrip
        product={key}
        goals={goals}
        since={visit && Date.parse(visit.at)}
        more={product.goals.totalCount - product.goals.edges.length}
      />
      <div className={styles.split}>
        <Waiting product={product} productKey={key} />
        <Side
          label="What changed"
          className={styles.aside}
          open={beside}
          onClose={() => setBeside(false)}
        >
          <Changed product={key} events={events} visit={visit} />
          <Elsewhere workspace={workspace} product={key} />
        </Side>
      </div>
    </Page>
  );
}

function greeting(now = new Date()): string {
  const hour = now.getHours();
  const part = hour < 5 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return `Good ${part}, ${firstName(signedIn()?.name ?? '')}`;
}

type Line = Happened & { number: number; at: string } & Parameters<typeof isMine>[0];

/** What others did since one was here; at the first visit, in a week. */
function told(
  lines: readonly Line[],
  end: number,
  visit: Visit | undefined,
  moved: readonly Moved[],
): string {
  const me = signedIn()?.id;
  const events = newsOf(lines, visit).map((line) => ({ ...line, mine: isMine(line, me) }));
  if (visit) {
    const unread = end - visit.number - events.length;
    return sentence(`Since ${when(visit.at)}`, events, Math.max(0, unread), moved);
  }
  const [first] = lines;
  const cut = first && events.length === lines.length && first.number > 1;
  return sentence(cut ? `Among the last ${events.length} changes` : 'In the last 7 days', events);
}
