import { useDeferredValue, useMemo, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearchParams } from 'wouter';
import { useFresh, useReadAfterChanges } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { phone, useMedia } from '../../lib/useMedia';
import { wishFor } from '../../lib/wish';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { readRight } from '../../ui/Right';
import { Skeleton } from '../../ui/Skeleton';
import { type Filter, asked, fits, readFilter, write } from './filter';
import { InsightFilter } from './InsightFilter';
import { InsightList, useInsights } from './InsightList';
import styles from './InsightsPage.module.css';
import { OtherWays } from './OtherWays';
import { OpenInsight, type OpenInsightProps } from './OpenInsight';
import type { InsightList_product$key } from './__generated__/InsightList_product.graphql';
import type { InsightsPageQuery } from './__generated__/InsightsPageQuery.graphql';

/** What customers said: the inbox to triage, and what it speaks for since. */
export function InsightsPage({ product: key }: { product: string }) {
  const [search, setSearch] = useSearchParams();
  const wanted = useMemo(() => readFilter(search), [search]);
  // What is listed stays until what is wanted now is there.
  const shown = useDeferredValue(JSON.stringify(asked(wanted)));
  useReadAfterChanges(); // the counts
  const { product } = useLazyLoadQuery<InsightsPageQuery>(
    graphql`
      query InsightsPageQuery($product: String!, $filter: InsightFilter) {
        product(key: $product) {
          id
          inbox: insights(first: 1, filter: { state: [INBOX] }) {
            totalCount
          }
          linked: insights(first: 1, filter: { state: [LINKED] }) {
            totalCount
          }
          dismissed: insights(first: 1, filter: { state: [DISMISSED] }) {
            totalCount
          }
          canTriage: viewerCan(decision: TRIAGE_INSIGHTS) {
            ...Right_right
          }
          canCapture: viewerCan(decision: CAPTURE_INSIGHTS) {
            ...Right_right
          }
          ...InsightList_product @arguments(filter: $filter)
        }
      }
    `,
    { product: key, filter: JSON.parse(shown) as ReturnType<typeof asked> },
    useFresh(),
  );
  if (!product) return <NotFoundPage what="product" />;
  const counts = {
    inbox: product.inbox.totalCount,
    linked: product.linked.totalCount,
    dismissed: product.dismissed.totalCount,
  };
  const capture = readRight(product.canCapture);
  const heard = counts.inbox + counts.linked;
  const nothing = heard + counts.dismissed === 0;
  const triage = readRight(product.canTriage);
  const actions = (
    <>
      <OtherWays product={key} filter={wanted} triage={triage} capture={capture} />
      {capture.acts && !nothing && (
        <Button look="primary" keys="i" onClick={() => wishFor('capture')}>
          Capture
        </Button>
      )}
    </>
  );
  return (
    <Page
      title="Insights"
      actions={actions}
      meta={heard > 0 && `${number(heard)}, ${number(counts.inbox)} to triage`}
    >
      <Insights
        product={key}
        list={product}
        filter={wanted}
        counts={counts}
        open={search.get('insight') ?? undefined}
        triage={triage}
        capture={capture}
        onFilter={(filter) => setSearch(write(filter), { replace: true })}
        onOpen={(insight) => setSearch(write(wanted, insight), { replace: true })}
      />
    </Page>
  );
}

type InsightsProps = Pick<OpenInsightProps, 'product' | 'triage' | 'capture'> & {
  list: InsightList_product$key;
  filter: Filter;
  counts: Parameters<typeof InsightFilter>[0]['counts'];
  /** The one asked for; else the first is open. */
  open: string | undefined;
  onFilter: (filter: Filter) => void;
  onOpen: (id?: string) => void;
};

function Insights({ list, filter, counts, open, onFilter, onOpen, ...rights }: InsightsProps) {
  const { insights, more, reading } = useInsights(list);
  const [byHand, setByHand] = useState(false);
  const small = useMedia(phone);
  // What was triaged a moment ago is no longer what the list is of.
  const rows = insights.filter(({ id, state }) => fits(filter, state) || id === open);
  const shown = open ?? (small ? undefined : rows[0]?.id);
  const at = rows.findIndex(({ id }) => id === shown);

  function go(to: string | undefined) {
    setByHand(false);
    onOpen(to);
  }
  const step = (by: 1 | -1) => () => {
    const to = rows[at < 0 ? 0 : at + by];
    if (to) go(to.id);
  };
  useKeys([
    { keys: 'j', does: 'Next insight', run: step(1) },
    { keys: 'k', does: 'Insight before', run: step(-1) },
    { keys: 'ArrowDown', run: step(1) },
    { keys: 'ArrowUp', run: step(-1) },
  ]);
  const following = rows[at + 1] ?? rows[at - 1];
  const narrowed = Boolean(filter.text || filter.goal || filter.feature || filter.customer);
  const total = narrowed || filter.show === 'all' ? rows.length : counts[filter.show];
  const nothing = counts.inbox + counts.linked + counts.dismissed === 0;
  if (nothing && !open) {
    return (
      <Empty
        title="Nobody was heard yet."
        actions={
          rights.capture.acts && (
            <Button look="primary" keys="i" onClick={() => wishFor('capture')}>
              Capture an insight
            </Button>
          )
        }
      >
        What a customer said, in their words, waits here until it is linked to the goal or feature
        it speaks for.
      </Empty>
    );
  }
  const pane = shown && (
    <Boundary key={shown} what="The insight">
      <Ready
        waiting={
          <div className={styles.waiting}>
            <Skeleton />
          </div>
        }
      >
        <OpenInsight
          {...rights}
          id={shown}
          place={at < 0 ? undefined : `${at + 1} of ${number(total)}`}
          focused={byHand}
          onNext={() => go(following?.id)}
          onSee={(id) => {
            setByHand(true);
            onOpen(id);
          }}
        />
      </Ready>
    </Boundary>
  );
  if (small && pane) {
    return (
      <div className={styles.page}>
        <div className={styles.back}>
          <Button look="ghost" onClick={() => go(undefined)}>
            ‹ All insights
          </Button>
        </div>
        {pane}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.list}>
        <InsightFilter filter={filter} counts={counts} onChange={onFilter} />
        {rows.length > 0 ? (
          <InsightList
            insights={rows}
            shown={shown}
            more={more}
            reading={reading}
            onChoose={(id) => {
              setByHand(true);
              onOpen(id);
            }}
          />
        ) : (
          <p className={styles.none} role="status">
            {noneWords(filter)}
          </p>
        )}
      </div>
      {pane || (!small && <div className={styles.waiting} />)}
    </div>
  );
}

function noneWords({ text, show, goal, feature }: Filter): string {
  if (text) return `No insight here has “${text}”.`;
  if (goal || feature) return 'No insight speaks for it yet.';
  if (show === 'linked') return 'No insight speaks for a goal or feature yet.';
  if (show === 'dismissed') return 'None was dismissed.';
  return 'All insights are triaged.';
}
