import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { since } from '../../lib/days';
import { useTouched } from '../../lib/touched';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { type Insight, readInsight } from './insight';
import styles from './InsightList.module.css';
import { about, quoted } from './insightWords';
import { Severity } from './Severity';
import type { InsightList_product$key } from './__generated__/InsightList_product.graphql';
import type { InsightListMoreQuery } from './__generated__/InsightListMoreQuery.graphql';

/** The insights of a product that fit a filter, page by page. */
export function useInsights(product: InsightList_product$key) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    InsightListMoreQuery,
    InsightList_product$key
  >(
    graphql`
      fragment InsightList_product on Product
      @refetchable(queryName: "InsightListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        filter: { type: "InsightFilter" }
      ) {
        insights(first: $count, after: $cursor, filter: $filter)
          @connection(key: "InsightList_insights") {
          edges {
            node {
              id
              ...insight_insight
            }
          }
        }
      }
    `,
    product,
  );
  return {
    insights: data.insights.edges.map(({ node }) => readInsight(node)),
    more: hasNext ? () => void loadNext(30) : undefined,
    reading: isLoadingNext,
  };
}

type InsightListProps = {
  insights: readonly Insight[];
  /** The open one. */
  shown: string | undefined;
  onChoose: (id: string) => void;
  more: (() => void) | undefined;
  reading: boolean;
};

export function InsightList({ insights, shown, onChoose, more, reading }: InsightListProps) {
  return (
    <>
      <ul className={styles.list} aria-label="Insights">
        {insights.map((insight) => (
          <Row
            key={insight.id}
            insight={insight}
            here={insight.id === shown}
            onChoose={() => onChoose(insight.id)}
          />
        ))}
      </ul>
      {more && (
        <div className={styles.more}>
          <Button busy={reading} onClick={more}>
            More insights
          </Button>
        </div>
      )}
    </>
  );
}

type RowProps = { insight: Insight; here: boolean; onChoose: () => void };

function Row({ insight, here, onChoose }: RowProps) {
  const { id, source, severity, occurredAt, state, goals, features, merged } = insight;
  const touched = useTouched(id);
  const [first, ...others] = [...features, ...goals];
  return (
    <li
      ref={(row) => {
        if (here) row?.scrollIntoView?.({ block: 'nearest' });
      }}
      className={classes(
        styles.row,
        here && styles.here,
        state !== 'INBOX' && styles.done,
        touched && 'touched',
      )}
    >
      <button type="button" aria-current={here || undefined} onClick={onChoose}>
        <span className={classes('clip', source === 'ANALYTICS' ? styles.figure : styles.quote)}>
          {quoted(insight)}
        </span>
        <span className={styles.facts}>
          <span className="meta clip grow">{about(insight)}</span>
          {merged.length > 0 && (
            <span className="meta" title={count(1 + merged.length, 'quote')}>
              {1 + merged.length}×
            </span>
          )}
          {first && (
            <span className={styles.chip}>
              <Chip {...(goals.some(({ id }) => id === first.id) && { tone: 'goal' })}>
                {first.title}
              </Chip>
            </span>
          )}
          {others.length > 0 && <span className="meta">+{others.length}</span>}
          {state === 'DISMISSED' && <Chip tone="outline">Dismissed</Chip>}
          <Severity severity={severity} />
          <time className={styles.time} dateTime={occurredAt}>
            {since(occurredAt)}
          </time>
        </span>
      </button>
    </li>
  );
}
