import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import { dayOf } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { count } from '../../lib/words';
import { insightAt, paths } from '../../paths';
import { classes } from '../../ui/classes';
import { readInsight } from './insight';
import styles from './InsightsOf.module.css';
import { about, quoted } from './insightWords';
import { Severity } from './Severity';
import type { InsightsOfQuery } from './__generated__/InsightsOfQuery.graphql';

type InsightsOfProps = {
  product: string;
  /** A goal or a feature. */
  of: string;
};

/** What customers say for a goal or feature: how many they are, and the strongest quotes. */
export function InsightsOf({ product, of }: InsightsOfProps) {
  const { node } = useLazyLoadQuery<InsightsOfQuery>(
    graphql`
      query InsightsOfQuery($of: ID!) {
        node(id: $of) {
          ... on Goal @alias(as: "goal") {
            voices
            insights(first: 3) {
              ...InsightsOf_insights @relay(mask: false)
            }
          }
          ... on Feature @alias(as: "feature") {
            voices
            insights(first: 3) {
              ...InsightsOf_insights @relay(mask: false)
            }
          }
        }
      }
    `,
    { of },
    useFresh(),
  );
  const found = node?.goal ?? node?.feature;
  if (!found) return null;
  const { totalCount, edges } = found.insights;
  const name = node?.goal ? 'goal' : 'feature';
  return (
    <section className={styles.section} aria-labelledby={`insights-${of}`}>
      <h2 id={`insights-${of}`}>
        What customers say{' '}
        {totalCount > 0 && (
          <span className="meta">
            {count(found.voices, 'customer')}, {count(totalCount, 'quote')}
          </span>
        )}
      </h2>
      {totalCount === 0 ? (
        <p className="sub">
          Nobody was heard on this yet.{' '}
          <Link href={paths.insights({ product })} className={styles.all}>
            To the insights
          </Link>
        </p>
      ) : (
        <>
          <ul className={styles.quotes}>
            {edges.map(({ node }) => {
              const insight = readInsight(node);
              return (
                <li key={insight.id}>
                  <Link href={insightAt({ product, insight: insight.id })}>
                    <span
                      className={classes(
                        styles.words,
                        insight.source === 'ANALYTICS' && styles.figure,
                      )}
                    >
                      {quoted(insight)}
                    </span>
                    <span className={styles.facts}>
                      <Severity severity={insight.severity} />
                      <span className="meta clip">
                        {about(insight)}, {dayOf(insight.occurredAt)}
                      </span>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
          <Link href={`${paths.insights({ product })}?${name}=${of}`} className={styles.all}>
            {totalCount > edges.length ? `All ${totalCount} quotes` : 'In the insights'}
          </Link>
        </>
      )}
    </section>
  );
}

void graphql`
  fragment InsightsOf_insights on InsightConnection {
    totalCount
    edges {
      node {
        ...insight_insight
      }
    }
  }
`;
