import { type ReactNode, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { useHat } from '../../api/hat';
import { signedIn } from '../../api/session';
import { count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Empty } from '../../ui/Empty';
import { hatNames } from '../../ui/Mark';
import { readRight, type Right } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import type { NameOf } from '../discussion/changes';
import { InboxRow } from '../inbox/InboxRow';
import { Part, Strip } from '../inbox/Part';
import { useRows } from '../inbox/useRows';
import { Named } from '../proposals/Named';
import { type Proposal, readProposal } from '../proposals/proposal';
import { useProposalKeys } from '../proposals/useProposalKeys';
import type { Waiting_product$key } from './__generated__/Waiting_product.graphql';
import { furtherOf, type Plain } from './further';
import styles from './HomePage.module.css';
import { type Question, useQuestions } from './questions';
import { AskRow, PlainRow, QuestionRow, ReviewRow, type Story } from './WaitingRows';

const fragment = graphql`
  fragment Waiting_product on Product {
    forMe: proposals(first: 50, state: [OPEN], forMe: true) {
      totalCount
      edges {
        node {
          ...proposal_proposal
        }
      }
    }
    mine: proposals(first: 50, state: [OPEN, OUTDATED], mine: true) {
      totalCount
      edges {
        node {
          ...proposal_proposal
        }
      }
    }
    open: questions(first: 100, open: true) {
      edges {
        node {
          id
          ...questions_question
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    review: backlog(first: 50, filter: { status: [IN_REVIEW], scope: ALL }) {
      totalCount
      edges {
        node {
          id
          key
          title
          statusSince
          criteria {
            state
          }
          assignees {
            name
          }
        }
      }
    }
    asksForMe {
      id
      question
      createdAt
      report {
        id
        headline
        publishedBy {
          name
        }
      }
    }
    ...further_product
    canAnswer: viewerCan(decision: ANSWER) {
      ...Right_right
    }
    canAccept: viewerCan(decision: ACCEPT_STORIES) {
      ...Right_right
    }
  }
`;

/** What waits: one thing, and the right with which it is done. */
type Item = { id: string; right: Right } & (
  | { proposal: Proposal }
  | { question: Question }
  | { story: Story }
  | { plain: Plain }
);

type WaitingProps = { product: Waiting_product$key; productKey: string };

/** Of what is one's own, whatever hat one wears. */
const own: Right = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: [],
  people: [],
  ask: '',
};

/** One list of what waits, this hat's first; and what one waits for oneself. */
export function Waiting({ product: key, productKey }: WaitingProps) {
  const product = useFragment(fragment, key);
  const hat = useHat(productKey);
  const list = useRef<HTMLDivElement>(null);
  const me = signedIn()?.id;
  const accept = readRight(product.canAccept);
  const answer = readRight(product.canAnswer);
  const open = useQuestions(productKey, product.open);
  const mine = product.mine.edges.map(({ node }) => readProposal(node));

  const further = furtherOf(product, productKey, me);
  const items: Item[] = [
    ...product.review.edges.map(({ node }) => ({ id: node.id, right: accept, story: node })),
    ...product.forMe.edges
      .map(({ node }) => readProposal(node))
      .map((proposal) => ({ id: proposal.id, right: proposal.right, proposal })),
    ...further.waits.map((plain) => ({ id: plain.id, right: plain.right ?? own, plain })),
    ...open
      .filter(({ author }) => author?.id !== me)
      .map((question) => ({ id: question.id, right: answer, question })),
  ].filter(({ right }) => right.decides);
  const reviews = accept.decides ? left(product.review) : 0;
  const [proposed, ours] = [left(product.forMe), left(product.mine)];
  const hers = items.filter(({ right }) => !right.hat);
  const others = items.filter(({ right }) => right.hat);
  const asked: Item[] = [
    ...mine
      .filter(({ id }) => !items.some((item) => item.id === id))
      .map((proposal) => ({ id: proposal.id, right: proposal.right, proposal })),
    ...open
      .filter(({ author }) => author?.id === me)
      .map((question) => ({ id: question.id, right: answer, question })),
    ...further.waitsFor.map((plain) => ({ id: plain.id, right: plain.right ?? own, plain })),
  ];
  const asks = product.asksForMe;
  const other = others[0]?.right.hat;
  const [only, setOnly] = useState<string>('BOTH');
  const mineToo = only !== other || !other;
  const theirsToo = only !== hat || !hat;
  const shown = [...asks, ...(mineToo ? hers : []), ...(theirsToo ? others : []), ...asked];
  const { current, onFocus } = useRows(list, shown);
  useProposalKeys();
  const proposals = shown.flatMap((item) => ('proposal' in item ? item.proposal : []));

  const row = (nameOf: NameOf) => (item: Item) => {
    const on = { current: item.id === current, onFocus, product: productKey };
    if ('proposal' in item) {
      return (
        <InboxRow key={item.id} {...on} proposal={item.proposal} nameOf={nameOf} kind="Proposal" />
      );
    }
    if ('plain' in item) return <PlainRow key={item.id} {...on} {...item} />;
    if ('story' in item) return <ReviewRow key={item.id} {...on} {...item} />;
    return <QuestionRow key={item.id} {...on} {...item} mine={item.question.author?.id === me} />;
  };
  return (
    <div ref={list}>
      <Named proposals={proposals}>
        {(nameOf) => (
          <>
            <Part
              title="Waits for you"
              beside={
                hat &&
                other &&
                hers.length > 0 && (
                  <Segmented
                    label="Under which hat"
                    value={mineToo && theirsToo ? 'BOTH' : only}
                    options={[
                      ['BOTH', 'Both hats'],
                      [hat, `${hat} ${number(hers.length)}`],
                      [other, `${other} ${number(others.length)}`],
                    ]}
                    onChange={setOnly}
                  />
                )
              }
              about={
                items.length + asks.length > 0 &&
                `${number(asks.length + items.length + reviews + proposed)}${hat && others.length > 0 ? `, in the order the ${hatNames[hat]} sees them` : ''}`
              }
            >
              {asks.map((ask) => (
                <AskRow
                  key={ask.id}
                  ask={ask}
                  product={productKey}
                  current={ask.id === current}
                  onFocus={onFocus}
                />
              ))}
              {mineToo && hers.map(row(nameOf))}
              {other && mineToo && theirsToo && <Strip hat={other} />}
              {theirsToo && others.map(row(nameOf))}
              {reviews > 0 && (
                <More href={`${paths.backlog({ product: productKey })}?scope=all&status=IN_REVIEW`}>
                  {count(reviews, 'more story', 'more stories')} in review
                </More>
              )}
              {proposed > 0 && (
                <More href={paths.inbox({ product: productKey })}>
                  {count(proposed, 'more proposal')} in the inbox
                </More>
              )}
            </Part>
            {items.length + asks.length === 0 && (
              <Empty title="Nothing waits for you.">
                Proposals you decide, questions you answer and stories you accept come here.
              </Empty>
            )}
            <Part title="You wait for" about={number(asked.length + ours)}>
              {asked.map(row(nameOf))}
              {ours > 0 && (
                <More href={paths.inbox({ product: productKey })}>
                  {count(ours, 'more proposal')} of yours in the inbox
                </More>
              )}
            </Part>
          </>
        )}
      </Named>
    </div>
  );
}

const left = ({ totalCount, edges }: { totalCount: number; edges: readonly unknown[] }) =>
  totalCount - edges.length;

/** What there is no room for here, and where it is. */
function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className={styles.more}>
      <Link href={href}>{children}</Link>
    </li>
  );
}
