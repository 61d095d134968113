import { navigate } from 'wouter/use-browser-location';
import { ago, day, instant } from '../../lib/days';
import { overHere } from '../../lib/panel';
import { all, firstName } from '../../lib/words';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { Glyph, hatNames } from '../../ui/Mark';
import { Decides } from '../../ui/Right';
import type { NameOf } from '../discussion/changes';
import type { Proposal } from '../proposals/proposal';
import { Would } from '../proposals/ProposalBox';
import { ProposalButtons } from '../proposals/ProposalButtons';
import { proposed } from '../proposals/proposalWords';
import styles from './InboxRow.module.css';
import { targetOf } from './target';

type InboxRowProps = {
  product: string;
  proposal: Proposal;
  nameOf: NameOf;
  current: boolean;
  onFocus: (id: string) => void;
};

/** One proposal: what, by whom and why; what becomes of it is one press away, Enter opens what it is about. */
export function InboxRow({ product, proposal, nameOf, current, onFocus }: InboxRowProps) {
  const { id, hat, author, mine, reason, createdAt, expiresAt, waits, right } = proposal;
  const what = proposed(proposal, nameOf);
  const who = mine ? 'You' : author ? firstName(author.name) : 'Someone';
  // A sentence calls a story by its key.
  const titles = proposal.changes.flatMap(({ subject }) => (subject?.key && subject.title) || []);
  const stories = [...new Set(titles)].slice(0, 3);
  const { href, panel } = targetOf(proposal, product);
  const open = () => navigate(href, panel ? { state: overHere() } : {});
  return (
    <li
      className={classes(styles.row, hat && styles[hat], current && styles.current)}
      data-proposal={id}
    >
      <span className={styles.glyph}>{hat && <Glyph role={hat} />}</span>
      <div className={styles.what}>
        <a
          href={href}
          tabIndex={current ? 0 : -1}
          onFocus={() => onFocus(id)}
          className={styles.title}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            open();
          }}
        >
          {what}
        </a>
        {stories.length > 0 && <p className={styles.stories}>{all(stories)}</p>}
        <p className={styles.why}>
          {who}
          {hat && `, ${hatNames[hat]}`}
          {reason && `: ${reason}`}
        </p>
        {waits && <Would proposal={proposal} nameOf={nameOf} />}
        {!waits && <Outcome proposal={proposal} />}
      </div>
      <span className={styles.when}>
        <time dateTime={createdAt} title={instant(createdAt)}>
          {ago(createdAt)}
        </time>
        {waits && expiresAt && <span>until {day(expiresAt.slice(0, 10))}</span>}
        {waits && mine && !right.decides && <Decides right={right} />}
      </span>
      <span className={styles.buttons}>
        <ProposalButtons proposal={proposal} what={what} keys={current} primary={current} />
      </span>
    </li>
  );
}

/** What became of it, by whom and with which words. */
function Outcome({ proposal }: { proposal: Proposal }) {
  const { state, decidedBy, decidedHat, decidedAt, answer } = proposal;
  const said = { ACCEPTED: 'Accepted', DECLINED: 'Declined', EXPIRED: 'Lapsed' }[state as string];
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
