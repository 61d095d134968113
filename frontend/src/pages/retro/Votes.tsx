import { count } from '../../lib/words';
import { classes } from '../../ui/classes';
import type { Box } from './boxes';
import styles from './Votes.module.css';

const most = 8;

/** A box's votes as dots, one's own in the hue of the hat. A press votes, or takes the vote back. */
export function Votes({ box, onVote }: { box: Box; onVote?: (() => void) | undefined }) {
  const { votes, notes, says } = box;
  const mine = notes.filter(({ voted }) => voted).length;
  const dots = (
    <>
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: Math.min(votes, most) }, (_, i) => (
          <i key={i} className={i < mine ? styles.mine : undefined} />
        ))}
      </span>
      <span aria-hidden="true">{votes}</span>
    </>
  );
  const words = `${count(votes, 'vote')}${mine > 0 ? `, ${mine} yours` : ''}`;
  if (!onVote) {
    return votes > 0 ? (
      <span className={styles.votes}>
        {dots}
        <span className="unseen">{words}</span>
      </span>
    ) : null;
  }
  return (
    <button
      type="button"
      className={classes(styles.votes, styles.button, mine > 0 && styles.given)}
      aria-pressed={mine > 0}
      title={mine > 0 ? 'Take your vote back' : 'Vote for it'}
      onClick={onVote}
    >
      {dots}
      <span className="unseen">{`Vote for “${says}”: ${words}`}</span>
    </button>
  );
}
