import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { ago, instant } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Check, Chevron } from '../../ui/icons';
import { Boundary } from '../../ui/Problem';
import { Ready } from '../../ui/Ready';
import { Skeleton } from '../../ui/Skeleton';
import { Raised } from './RiskRow';
import styles from './Risks.module.css';
import type { ClosedRisksQuery } from './__generated__/ClosedRisksQuery.graphql';

type ClosedRisksProps = { subject: string; count: number };

/** Risks that were closed, and what happened: folded away until somebody looks. */
export function ClosedRisks({ subject, count }: ClosedRisksProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.closed}>
      <Button
        look="ghost"
        size="small"
        aria-expanded={open}
        className={open ? styles.unfolded : styles.fold}
        onClick={() => setOpen(!open)}
      >
        <Chevron />
        {count} closed
      </Button>
      {open && (
        <Boundary what="What was closed">
          <Ready waiting={<Skeleton rows={Math.min(count, 4)} height={64} />}>
            <ol aria-label="Closed risks">
              <Closed subject={subject} count={count} after={null} />
            </ol>
          </Ready>
        </Boundary>
      )}
    </div>
  );
}

function Closed({ subject, count, after }: ClosedRisksProps & { after: string | null }) {
  const { fetchKey, fetchPolicy } = useFresh();
  const [further, setFurther] = useState(false);
  const { node } = useLazyLoadQuery<ClosedRisksQuery>(
    graphql`
      query ClosedRisksQuery($subject: ID!, $after: String) {
        node(id: $subject) {
          ... on Feature {
            risks(first: 50, after: $after, open: false) {
              ...ClosedRisks_risks @relay(mask: false)
            }
          }
          ... on Goal {
            risks(first: 50, after: $after, open: false) {
              ...ClosedRisks_risks @relay(mask: false)
            }
          }
        }
      }
    `,
    { subject, after },
    { fetchKey: `${fetchKey} ${count}`, fetchPolicy },
  );
  const risks = node?.risks;
  const end = risks?.pageInfo.endCursor;
  return (
    <>
      {risks?.edges.map(({ node: { id, text, outcome, closedBy, closedAt, ...raised } }) => (
        <li key={id} className={styles.risk}>
          <span className={styles.over}>
            <Check />
          </span>
          <div>
            <p className={styles.text}>{text}</p>
            <Raised risk={raised} />
            <p className={styles.outcome}>{outcome}</p>
            <p className={styles.by}>
              <span>Closed by {closedBy ? firstName(closedBy.name) : 'someone'}</span>
              {closedAt && (
                <time className="meta" dateTime={closedAt} title={instant(closedAt)}>
                  {ago(closedAt)}
                </time>
              )}
            </p>
          </div>
        </li>
      ))}
      {risks?.pageInfo.hasNextPage &&
        end &&
        (further ? (
          <Closed subject={subject} count={count} after={end} />
        ) : (
          <li>
            <Button look="ghost" size="small" onClick={() => setFurther(true)}>
              Earlier ones
            </Button>
          </li>
        ))}
    </>
  );
}

void graphql`
  fragment ClosedRisks_risks on RiskConnection {
    edges {
      node {
        id
        text
        hat
        createdAt
        raisedBy {
          name
        }
        outcome
        closedAt
        closedBy {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;
