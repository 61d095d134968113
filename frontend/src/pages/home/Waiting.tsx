import { type ReactNode, useRef } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { useHat } from '../../api/hat';
import { signedIn } from '../../api/session';
import { overHere } from '../../lib/panel';
import { all, count, firstName, number } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { hatNames } from '../../ui/Mark';
import { Decide, readRight, type Right } from '../../ui/Right';
import type { NameOf } from '../discussion/changes';
import { InboxRow } from '../inbox/InboxRow';
import { Part, Strip } from '../inbox/Part';
import { Row, Why } from '../inbox/Row';
import { placeOf, type Target } from '../inbox/target';
import { useRows } from '../inbox/useRows';
import { Named } from '../proposals/Named';
import { type Proposal, readProposal } from '../proposals/proposal';
import { useProposalKeys } from '../proposals/useProposalKeys';
import type {
  Waiting_product$data,
  Waiting_product$key,
} from './__generated__/Waiting_product.graphql';
import styles from './HomePage.module.css';
import { type Question, useQuestions } from './questions';

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
    canAnswer: viewerCan(decision: ANSWER) {
      ...Right_right
    }
    canAccept: viewerCan(decision: ACCEPT_STORIES) {
      ...Right_right
    }
  }
`;

type Ask = Waiting_product$data['asksForMe'][number];
type Story = Waiting_product$data['review']['edges'][number]['node'];

/** What waits: one thing, and the right with which it is done. */
type Item = { id: string; right: Right } & (
  | { proposal: Proposal }
  | { question: Question }
  | { story: Story }
);

type WaitingProps = { product: Waiting_product$key; productKey: string };

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

  const items: Item[] = [
    ...product.review.edges.map(({ node }) => ({ id: node.id, right: accept, story: node })),
    ...product.forMe.edges
      .map(({ node }) => readProposal(node))
      .map((proposal) => ({ id: proposal.id, right: proposal.right, proposal })),
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
  ];
  const asks = product.asksForMe;
  const shown = [...asks, ...hers, ...others, ...asked];
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
              {hers.map(row(nameOf))}
              {others.length > 0 && <Strip hat={others[0]?.right.hat ?? 'PO'} />}
              {others.map(row(nameOf))}
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

type On = { product: string; current: boolean; onFocus: (id: string) => void };

const go = ({ href, panel }: Target) => navigate(href, panel ? { state: overHere() } : {});

function ReviewRow({ product, story, right, ...row }: On & { story: Story; right: Right }) {
  const { id, key, title, statusSince, criteria, assignees } = story;
  const to = placeOf({ id, key }, product) ?? { href: '', panel: true };
  const met = criteria.filter(({ state }) => state === 'MET').length;
  const by = all(assignees.map(({ name }) => firstName(name)));
  return (
    <Row
      {...row}
      id={id}
      hat={right.decidedBy[0]}
      kind="Review"
      to={to}
      title={`${key} ${title}`}
      at={statusSince}
      buttons={
        <Decide right={right} size="small" onClick={() => go(to)}>
          <span className="unseen">{key}: </span>
          Review
        </Decide>
      }
    >
      <Why who={[`${met} of ${criteria.length} criteria met`, by].filter(Boolean).join(', ')} />
    </Row>
  );
}

/** A decision that a report asks for. */
function AskRow({ product, ask, ...row }: On & { ask: Ask }) {
  const { id, question, createdAt, report } = ask;
  const to = { href: paths.report({ product, report: report.id }), panel: false };
  const by = report.publishedBy?.name;
  return (
    <Row
      {...row}
      id={id}
      hat="PM"
      kind="Decision"
      to={to}
      title={question}
      at={createdAt}
      buttons={
        <Button size="small" onClick={() => go(to)}>
          <span className="unseen">{question}: </span>
          Decide
        </Button>
      }
    >
      <Why who={by ? firstName(by) : 'A report'}>{report.headline}</Why>
    </Row>
  );
}

type QuestionRowProps = On & { question: Question; right: Right; mine: boolean };

function QuestionRow({ product, question, right, mine, ...row }: QuestionRowProps) {
  const { id, body, hat, author, subject, createdAt } = question;
  const to = placeOf(subject, product) ?? { href: '', panel: false };
  const about = [subject.key, subject.title ?? subject.name].filter(Boolean).join(' ');
  const who = mine ? 'You' : author ? firstName(author.name) : 'Someone';
  const name = <span className="unseen">{about}: </span>;
  return (
    <Row
      {...row}
      id={id}
      hat={hat}
      kind="Question"
      to={to}
      title={about}
      at={createdAt}
      buttons={
        mine ? (
          <Button size="small" onClick={() => go(to)}>
            {name}
            Open
          </Button>
        ) : (
          <Decide right={right} size="small" onClick={() => go(to)}>
            {name}
            Answer
          </Decide>
        )
      }
    >
      <Why who={hat ? `${who}, ${hatNames[hat]}` : who}>{body}</Why>
    </Row>
  );
}
