import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useAll } from '../../api/useAll';
import { measured } from '../../lib/words';
import { paths } from '../../paths';
import { HealthMark } from '../reports/HealthMark';
import type { Serving_goal$key } from './__generated__/Serving_goal.graphql';
import type { Serving_row$key } from './__generated__/Serving_row.graphql';
import type { ServingMoreQuery } from './__generated__/ServingMoreQuery.graphql';
import { isOpen } from './goalMetric';
import page from './GoalPage.module.css';
import { State } from './GoalRow';
import { rollUpWords, servingWords } from './rollUpWords';
import styles from './Serving.module.css';

type Row = { readonly id: string } & Serving_row$key;

/** The goals that serve a wider one, how each stands, and what they come to where that can be said. */
export function Serving({ product, goal: key }: { product: string; goal: Serving_goal$key }) {
  const goal = useFragment(
    graphql`
      fragment Serving_goal on Goal {
        id
        rolledUp {
          goals
          others
          made
        }
        servedBy(first: 100) {
          edges {
            node {
              id
              ...Serving_row
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    key,
  );
  const { nodes } = useAll<ServingMoreQuery, Row>(goal.servedBy, {
    query: graphql`
      query ServingMoreQuery($goal: ID!, $after: String!) {
        node(id: $goal) {
          ... on Goal {
            servedBy(first: 100, after: $after) {
              edges {
                node {
                  id
                  ...Serving_row
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `,
    variables: { goal: goal.id },
    read: ({ node }) => node?.servedBy,
  });
  if (nodes.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby={`serving-${goal.id}`}>
      <div className={page.sectionHead}>
        <h2 id={`serving-${goal.id}`}>Served by</h2>
        <span className="meta">{servingWords(nodes.length)}</span>
      </div>
      {goal.rolledUp && <p className="sub">{rollUpWords(goal.rolledUp)}</p>}
      <ul className={styles.serving}>
        {nodes.map((row) => (
          <ServingRow key={row.id} product={product} goal={row} />
        ))}
      </ul>
    </section>
  );
}

function ServingRow({ product, goal: key }: { product: string; goal: Serving_row$key }) {
  const { id, title, state, metric, current, health } = useFragment(
    graphql`
      fragment Serving_row on Goal {
        id
        title
        state
        metric {
          unit
          target
        }
        current {
          value
        }
        health {
          state
          broken {
            name
          }
        }
      }
    `,
    key,
  );
  return (
    <li className={styles.row}>
      <Link href={paths.goal({ product, goal: id })} className={styles.title}>
        {title}
      </Link>
      <span className={styles.value}>
        {current ? (
          <>
            <b className="strong">{measured(current.value, metric.unit)}</b>{' '}
            <span className="meta">target {measured(metric.target, metric.unit)}</span>
          </>
        ) : (
          <span className="muted">Not measured yet</span>
        )}
      </span>
      <span>
        {isOpen(state) && health ? (
          <HealthMark health={health.state} broken={health.broken.map(({ name }) => name)} />
        ) : (
          <State state={state} />
        )}
      </span>
    </li>
  );
}
