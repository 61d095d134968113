import { ago, dateOf } from '../../lib/days';
import { all, firstName } from '../../lib/words';
import { Chip } from '../../ui/Chip';
import { hatNames } from '../../ui/Mark';
import { Decides, type Right } from '../../ui/Right';
import type { NameOf } from '../discussion/changes';
import { Undo } from '../discussion/Undo';
import type { Proposal } from '../proposals/proposal';
import { Would } from '../proposals/ProposalBox';
import { ProposalButtons } from '../proposals/ProposalButtons';
import { proposed } from '../proposals/proposalWords';
import styles from './InboxRow.module.css';
import { Row, Why } from './Row';
import { targetOf } from './target';

/** The event of an acceptance, and how one stands to undoing it. */
export type Acceptance = { id: string; right: Right };

type InboxRowProps = {
  product: string;
  proposal: Proposal;
  nameOf: NameOf;
  /** What it is among other things. */
  kind?: string;
  /** How it was accepted, when that can be undone. */
  acceptance?: Acceptance | undefined;
  current: boolean;
  onFocus: (id: string) => void;
};

/** One proposal: what, by whom and why; what becomes of it is one press away, Enter opens what it is about. */
export function InboxRow({
  product,
  proposal,
  nameOf,
  kind,
  acceptance,
  current,
  onFocus,
}: InboxRowProps) {
  const { id, hat, author, mine, reason, createdAt, expiresAt, waits, right } = proposal;
  const what = proposed(proposal, nameOf);
  const who = mine ? 'You' : author ? firstName(author.name) : 'Someone';
  // A sentence calls a story by its key.
  const titles = proposal.changes.flatMap(({ subject }) => (subject?.key && subject.title) || []);
  const stories = [...new Set(titles)].slice(0, 3);
  return (
    <Row
      id={id}
      hat={hat}
      {...(kind && { kind })}
      to={targetOf(proposal, product)}
      title={what}
      at={createdAt}
      proposal
      current={current}
      onFocus={onFocus}
      beside={
        waits && (
          <>
            {expiresAt && <span>until {dateOf(expiresAt)}</span>}
            {mine && !right.decides && <Decides right={right} />}
          </>
        )
      }
      buttons={
        <>
          <ProposalButtons proposal={proposal} what={what} keys={current} primary={current} />
          {acceptance && proposal.state === 'ACCEPTED' && (
            <Undo event={acceptance.id} words={what} right={acceptance.right} />
          )}
        </>
      }
    >
      {stories.length > 0 && <p className="sub">{all(stories)}</p>}
      <Why who={hat ? `${who}, ${hatNames[hat]}` : who}>{reason}</Why>
      {waits ? <Would proposal={proposal} nameOf={nameOf} /> : <Outcome proposal={proposal} />}
    </Row>
  );
}

/** What became of it, by whom and with which words. */
function Outcome({ proposal }: { proposal: Proposal }) {
  const { state, decidedBy, decidedHat, decidedAt, answer } = proposal;
  const said = { ACCEPTED: 'Accepted', UNDONE: 'Undone', DECLINED: 'Declined', EXPIRED: 'Lapsed' }[
    state as string
  ];
  return (
    <>
      <p className={styles.outcome}>
        <Chip tone={state === 'ACCEPTED' ? 'good' : 'outline'}>{said ?? 'Closed'}</Chip>
        <span className="meta">
          {decidedBy && `by ${firstName(decidedBy.name)}`}
          {decidedHat && `, ${hatNames[decidedHat]}`}
          {decidedAt && `, ${ago(decidedAt)}`}
        </span>
      </p>
      {answer && <p className={styles.answer}>“{answer}”</p>}
    </>
  );
}
