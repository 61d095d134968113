import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { day, today } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { lastVisit } from '../../lib/visit';
import { firstName } from '../../lib/words';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { GoalStrip } from './GoalStrip';
import styles from './HomePage.module.css';
import { type Happened, sentence, when } from './since';
import { Waiting } from './Waiting';
import type { HomePageQuery } from './__generated__/HomePageQuery.graphql';

/** Where one begins: what happened since one was here, how the goals stand, and what waits. */
export function HomePage({ product: key }: { product: string }) {
  const before = lastVisit(key);
  const { product } = useLazyLoadQuery<HomePageQuery>(
    graphql`
      query HomePageQuery($product: String!, $after: Int) {
        product(key: $product) {
          timeZone
          lastEvent
          events(last: 100, after: $after) {
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
                changes {
                  field
                  from
                  to
                }
              }
            }
          }
          goals(first: 8, state: [ACTIVE]) {
            edges {
              node {
                ...GoalStrip_goals
              }
            }
          }
          ...Waiting_product
        }
      }
    `,
    { product: key, after: before?.number ?? null },
    useFresh(),
  );
  if (!product) return <NotFound what="product" />;
  const events = product.events.edges.map(({ node }) => node);
  return (
    <Page title={greeting()} meta={day(today(product.timeZone))}>
      <p className={styles.since}>{told(events, product.lastEvent, before)}</p>
      <GoalStrip
        product={key}
        goals={product.goals.edges.map(({ node }) => node)}
        since={before?.at}
      />
      <Waiting product={product} productKey={key} />
    </Page>
  );
}

function greeting(now = new Date()): string {
  const hour = now.getHours();
  const part = hour < 5 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return `Good ${part}, ${firstName(signedIn()?.name ?? '')}`;
}

type Line = Happened & { number: number; at: string; actor: { id: string } | null | undefined };
const week = 7 * 86_400_000;

/** What others did since one was here; in a browser that was never here, in a week. */
function told(lines: readonly Line[], end: number, before: ReturnType<typeof lastVisit>): string {
  const me = signedIn()?.id;
  const events = lines.map((line) => ({ ...line, mine: line.actor?.id === me }));
  const [first] = lines;
  if (before) {
    const unread = first ? first.number - before.number - 1 : end - before.number;
    return sentence(`Since ${when(before.at)}`, events, Math.max(0, unread));
  }
  const young = events.filter(({ at }) => Date.now() - Date.parse(at) < week);
  const cut = young.length === lines.length && first && first.number > 1;
  return sentence(cut ? `Among the last ${young.length} changes` : 'In the last 7 days', young);
}
