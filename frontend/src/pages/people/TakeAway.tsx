import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { useAll } from '../../api/useAll';
import { all, firstName, number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Decide, type Right } from '../../ui/Right';
import { type kinds, shortNames } from './Roles';
import { useMembers } from './useMembers';
import type { TakeAwayProposalsQuery } from './__generated__/TakeAwayProposalsQuery.graphql';
import type { TakeAwayQuery, TakeAwayQuery$data } from './__generated__/TakeAwayQuery.graphql';
import styles from './TakeAway.module.css';

type TakeAwayProps = {
  kind: (typeof kinds)[number];
  person: { id: string; name: string };
  product: { id: string; key: string; name: string };
  /** It is their only role in the product. */
  last: boolean;
  right: Right;
  onTake: () => void;
  onKeep: () => void;
};

type Open = TakeAwayQuery$data['proposals']['edges'][number]['node'];

/** What waits for the role, and who it waits for when it is taken away. */
export function TakeAway({ kind, person, product, last, right, onTake, onKeep }: TakeAwayProps) {
  const data = useLazyLoadQuery<TakeAwayQuery>(
    graphql`
      query TakeAwayQuery($key: String!, $id: ID!, $person: ID!) {
        product(key: $key) {
          inReview: backlog(first: 1, filter: { scope: ALL, status: [IN_REVIEW] }) {
            totalCount
          }
          theirs: backlog(
            first: 1
            filter: { scope: ALL, assignee: $person, status: [READY, IN_PROGRESS, IN_REVIEW] }
          ) {
            totalCount
          }
          members(first: 100) {
            edges {
              roles
              node {
                id
                name
                active
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
        proposals(first: 100, product: $id, state: [OPEN]) {
          edges {
            node {
              id
              decisions
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        decisionRights {
          decision
          roles {
            role
            may
          }
        }
      }
    `,
    { key: product.key, id: product.id, person: person.id },
    useFresh(),
  );
  const others = useMembers(product.key, data.product?.members)
    .filter(({ roles, node }) => node.active && node.id !== person.id && roles.includes(kind))
    .map(({ node }) => firstName(node.name));
  const who = others.length > 3 ? `${others.length} others` : all(others);
  const decides = new Set(
    data.decisionRights
      .filter(({ roles }) => roles.some(({ role, may }) => role === kind && may === 'DECIDE'))
      .map(({ decision }) => decision),
  );
  const { nodes: open } = useAll<TakeAwayProposalsQuery, Open>(data.proposals, {
    query: graphql`
      query TakeAwayProposalsQuery($id: ID!, $after: String!) {
        proposals(first: 100, after: $after, product: $id, state: [OPEN]) {
          edges {
            node {
              id
              decisions
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    variables: { id: product.id },
    read: ({ proposals }) => proposals,
  });
  const proposals = open.filter(({ decisions }) =>
    decisions.some((one) => decides.has(one)),
  ).length;
  const waiting = others.length > 0 ? `for ${who} instead` : 'for nobody';
  const steers = kind === 'PM' || kind === 'PO';
  const lines: [number | undefined, string, boolean?][] = [];
  if (kind === 'PO') {
    const n = data.product?.inReview.totalCount ?? 0;
    lines.push([n, `${n === 1 ? 'story in review waits' : 'stories in review wait'} ${waiting}`]);
  }
  if (steers) {
    lines.push([proposals, `${proposals === 1 ? 'proposal waits' : 'proposals wait'} ${waiting}`]);
  }
  if (kind === 'DEVELOPER') {
    const n = data.product?.theirs.totalCount ?? 0;
    lines.push([n, `open ${n === 1 ? 'story stays' : 'stories stay'} with them`]);
  }
  if (steers && others.length === 0) {
    lines.push([undefined, `${product.name} is left without a ${kind}`, true]);
  }
  if (last) lines.push([undefined, `${firstName(person.name)} no longer sees ${product.name}`]);
  const verb = `Take ${shortNames[kind]} away`;

  return (
    <section className={styles.away} aria-live="polite">
      <h2>If you take {shortNames[kind]} away</h2>
      {lines.length > 0 && (
        <ul>
          {lines.map(([n, words, warns]) => (
            <li key={words} className={classes(warns && styles.warns)}>
              <b>{n === undefined ? '–' : number(n)}</b>
              {words}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Decide right={right} size="small" onClick={onTake}>
          {verb}
        </Decide>
        <Button look="ghost" size="small" onClick={onKeep}>
          Keep it
        </Button>
        <span className="meta">nothing decided is undone</span>
      </div>
    </section>
  );
}
