import { type ReactNode, useRef, useState, useTransition } from 'react';
import { graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { refresh, useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Named } from '../proposals/Named';
import type { NewsQuery } from './__generated__/NewsQuery.graphql';
import styles from './InboxPage.module.css';
import { type NewsItem, readNews, told, whereTo } from './news';
import { markRead, unreadNews } from './reading';
import { Row, Why } from './Row';
import { useRows } from './useRows';

/** What one is told, newest first: questions, answers, decisions, what was sent back or went off track. */
export function News({ product: key }: { product: string }) {
  const [ends, setEnds] = useState<readonly string[]>([]); // of the newer pages
  const [turning, startTurning] = useTransition();
  const { product } = useLazyLoadQuery<NewsQuery>(
    graphql`
      query NewsQuery($product: String!, $after: String) {
        product(key: $product) {
          notifications(
            first: 50
            after: $after
            kind: [PROPOSAL_DECIDED, QUESTION_WAITS, QUESTION_ANSWERED, STORY_SENT_BACK, GOAL_OFF_TRACK, DECISION_WAITS, DECISION_ANSWERED, LAUNCH_ITEM_WAITS, LAUNCH_ITEM_DONE, LAUNCH_ITEM_OVERDUE, LAUNCH_DECIDED, WEBHOOK_GAVE_UP]
          ) {
            totalCount
            edges {
              node {
                ...news_notification
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    `,
    { product: key, after: ends.at(-1) ?? null },
    useFresh(),
  );
  const page = product?.notifications;
  const items = page?.edges.map(({ node }) => readNews(node)) ?? [];
  const end = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  const turn = (to: readonly string[]) => startTurning(() => setEnds(to));

  if (items.length === 0 && ends.length === 0) {
    return (
      <Empty title="There is no news.">
        Questions and answers, decisions about what you proposed, stories sent back to you and goals
        that go off track are told here. In your profile you choose which.
      </Empty>
    );
  }
  return (
    <NewsList product={key} items={items} total={page?.totalCount ?? 0}>
      {ends.length > 0 && (
        <Button size="small" busy={turning} onClick={() => turn(ends.slice(0, -1))}>
          Newer
        </Button>
      )}
      {end && (
        <Button size="small" busy={turning} onClick={() => turn([...ends, end])}>
          Older
        </Button>
      )}
    </NewsList>
  );
}

type NewsListProps = {
  product: string;
  items: readonly NewsItem[];
  total: number;
  /** The buttons that turn the page. */
  children: ReactNode;
};

function NewsList({ product, items, total, children }: NewsListProps) {
  const environment = useRelayEnvironment();
  const list = useRef<HTMLUListElement>(null);
  const { current, onFocus } = useRows(list, items);
  async function mark(ids: readonly string[], read: boolean) {
    await markRead(environment, ids, read);
    refresh();
    return ids;
  }
  const open = ({ id, read }: NewsItem) => {
    if (read) return;
    void act({ run: () => mark([id], true), failed: 'It was not marked as read.' });
  };
  const markAll = () =>
    void act({
      run: async () => mark(await unreadNews(environment, product), true),
      done: (ids) =>
        ids.length ? `Marked ${count(ids.length, 'notification')} as read` : 'All was read.',
      failed: 'They were not marked as read.',
      undo: (ids) => mark(ids, false),
    });
  useKeys([{ keys: 'r', does: 'Mark all as read', run: markAll }]);

  return (
    <section aria-label="News" className={styles.inbox}>
      <header className={styles.head}>
        <h2>News</h2>
        <span className="meta">{count(total, 'notification')}</span>
        <span className="grow" />
        <Button size="small" keys="r" onClick={markAll}>
          Mark all as read
        </Button>
      </header>
      <Named proposals={items.flatMap(({ proposal }) => proposal ?? [])}>
        {(nameOf) => (
          <ul ref={list}>
            {items.map((item) => {
              const { kind, title, who, said, over } = told(item, nameOf);
              return (
                <Row
                  key={item.id}
                  id={item.id}
                  hat={item.event.hat}
                  mark={item.read ? ' ' : <i className={styles.dot} />}
                  kind={kind}
                  to={whereTo(item, product)}
                  title={title}
                  unread={!item.read}
                  at={item.event.at}
                  beside={over && <Chip tone="good">Answered</Chip>}
                  current={item.id === current}
                  onFocus={onFocus}
                  onOpen={() => open(item)}
                >
                  <Why who={who}>{said}</Why>
                </Row>
              );
            })}
          </ul>
        )}
      </Named>
      <p className={styles.pages}>{children}</p>
    </section>
  );
}
