import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useAll } from '../../api/useAll';
import { hasDraft } from '../../lib/draft';
import { today } from '../../lib/days';
import { count } from '../../lib/words';
import { Decide, readRight } from '../../ui/Right';
import { ClosedRisks } from './ClosedRisks';
import { RaiseRisk } from './RaiseRisk';
import { raisingDraft } from './riskForm';
import { RiskRow } from './RiskRow';
import styles from './Risks.module.css';
import type { RiskRow_risk$key } from './__generated__/RiskRow_risk.graphql';
import type { Risks_open$key } from './__generated__/Risks_open.graphql';
import type { RisksFurtherQuery } from './__generated__/RisksFurtherQuery.graphql';
import type { Risks_subject$key } from './__generated__/Risks_subject.graphql';

/** What may go wrong with a feature or goal: raised, changed, and closed with a word. */
export function Risks({ product, subject: key }: { product: string; subject: Risks_subject$key }) {
  const subject = useFragment(
    graphql`
      fragment Risks_subject on Node {
        id
        ... on Feature {
          product {
            timeZone
          }
          canDiscuss: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
          canAnswer: viewerCan(decision: ANSWER) {
            ...Right_right
          }
        }
        ... on Goal {
          product {
            timeZone
          }
          canDiscuss: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
          canAnswer: viewerCan(decision: ANSWER) {
            ...Right_right
          }
        }
        ...Risks_open
      }
    `,
    key,
  );
  const { openRisks, risks, further, closedRisks } = useRisks(subject);
  const [raising, setRaising] = useState(() => hasDraft(raisingDraft(subject.id)));
  if (!subject.product || !subject.canDiscuss || !subject.canAnswer) return null;
  const [discuss, answer] = [readRight(subject.canDiscuss), readRight(subject.canAnswer)];
  return (
    <section className={styles.risks} aria-label="Risks">
      <div className={styles.head}>
        <h2>Risks</h2>
        <span className="meta">{openRisks > 0 ? `${openRisks} open` : 'none open'}</span>
        <span className="grow" />
        {!raising && (
          <Decide
            right={discuss}
            look="ghost"
            size="small"
            otherwise={null}
            onClick={() => setRaising(true)}
          >
            Raise
          </Decide>
        )}
      </div>
      {raising && discuss.decides && (
        <RaiseRisk
          product={product}
          subject={subject.id}
          right={discuss}
          onLeave={() => setRaising(false)}
        />
      )}
      {risks.length > 0 && (
        <ol aria-label="Open risks">
          {risks.map((risk) => (
            <RiskRow
              key={risk.id}
              product={product}
              page={subject.id}
              today={today(subject.product?.timeZone ?? 'UTC')}
              risk={risk}
              discuss={discuss}
              answer={answer}
            />
          ))}
        </ol>
      )}
      {further > 0 && <p className="meta">Reading {count(further, 'older one')} …</p>}
      {risks.length > 0 && discuss.decides && !answer.decides && (
        <p className="meta">A risk is closed with a word on what happened. {answer.ask}</p>
      )}
      {closedRisks > 0 && <ClosedRisks subject={subject.id} count={closedRisks} />}
    </section>
  );
}

type Open = { readonly id: string } & RiskRow_risk$key;

/** What changes when a risk is raised or closed. */
function useRisks(subject: Risks_open$key) {
  const {
    id,
    openRisks = 0,
    risks,
    closed,
  } = useFragment(
    graphql`
      fragment Risks_open on Node {
        id
        ... on Feature {
          openRisks
          risks(first: 100, open: true) {
            edges {
              node {
                id
                version
                ...RiskRow_risk
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          closed: risks(first: 1, open: false) {
            totalCount
          }
        }
        ... on Goal {
          openRisks
          risks(first: 100, open: true) {
            edges {
              node {
                id
                version
                ...RiskRow_risk
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          closed: risks(first: 1, open: false) {
            totalCount
          }
        }
      }
    `,
    subject,
  );
  const { nodes, reading } = useAll<RisksFurtherQuery, Open>(risks, {
    query: graphql`
      query RisksFurtherQuery($subject: ID!, $after: String) {
        node(id: $subject) {
          ... on Feature {
            risks(first: 100, after: $after, open: true) {
              edges {
                node {
                  id
                  ...RiskRow_risk
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
          ... on Goal {
            risks(first: 100, after: $after, open: true) {
              edges {
                node {
                  id
                  ...RiskRow_risk
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
    variables: { subject: id },
    read: ({ node }) => node?.risks,
  });
  return {
    openRisks,
    risks: nodes,
    /** How many are on their way. */
    further: reading ? openRisks - nodes.length : 0,
    closedRisks: closed?.totalCount ?? 0,
  };
}

// A goal counts the risks of its features, too.
void graphql`
  fragment Risks_about on Node {
    ...Risks_open
    ... on Feature {
      goal {
        ...Risks_open
      }
    }
  }
`;
