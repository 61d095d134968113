import type { ReactNode } from 'react';
import { number } from '../../lib/words';
import { Arrow } from '../../ui/icons';
import { Mark } from '../../ui/Mark';
import { Decides, type Right } from '../../ui/Right';
import styles from './Palette.module.css';

type AnswerProps = {
  /** From which rank to which; zero is none. */
  ranks?: { from: number; to: number } | undefined;
  children: ReactNode;
};

/** What an order would do, said before it is given. */
export function Answer({ ranks, children }: AnswerProps) {
  return (
    <div className={styles.answer} role="status">
      {ranks && ranks.to > 0 && (
        <p className={styles.ranks}>
          <span className="unseen">Rank </span>
          {ranks.from > 0 && (
            <>
              {number(ranks.from)}
              <Arrow size={14} />
              <span className="unseen"> to </span>
            </>
          )}
          <b>{number(ranks.to)}</b>
        </p>
      )}
      <p>{children}</p>
    </div>
  );
}

/** How the one who types stands to it, said where they type. */
export function Standing({ right }: { right: Right }) {
  const [role] = right.decidedBy;
  if (right.hat) return <Mark role={right.hat}>as {right.hat}</Mark>;
  if (right.proposes && role) return <Mark role={role}>You propose</Mark>;
  return <Decides right={right} />;
}
