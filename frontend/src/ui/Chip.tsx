import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes';
import { Ring } from './icons';

type ChipProps = {
  tone?: 'goal' | 'outline' | 'good' | 'warn' | 'bad';
  title?: string;
  children: ReactNode;
};

/** A word about a thing. `goal` is copper and carries the ring. */
export function Chip({ tone, title, children }: ChipProps) {
  return (
    <span className={classes(styles.chip, tone && styles[tone])} title={title}>
      {tone === 'goal' && <Ring />}
      <span className="clip">{children}</span>
    </span>
  );
}

/** A story's points, `–` without an estimate. */
export function Points({ value }: { value: number | null | undefined }) {
  const known = value !== null && value !== undefined;
  return (
    <span className={classes(styles.points, !known && styles.none)}>
      <span aria-hidden="true">{known ? value : '–'}</span>
      <span className="unseen">{known ? `${value} points` : 'not estimated'}</span>
    </span>
  );
}

/** Criteria as pips: how many of them are done. The column head says what done means. */
export function Pips({ done, of, what }: { done: number; of: number; what: string }) {
  if (of === 0) return <span className={styles.empty}>No criteria yet</span>;
  return (
    <span className={styles.pips}>
      <span className={styles.row} aria-hidden="true">
        {Array.from({ length: Math.min(of, 8) }, (_, i) => (
          <i
            key={i}
            className={i < Math.round((done / of) * Math.min(of, 8)) ? styles.done : undefined}
          />
        ))}
      </span>
      <span aria-hidden="true">{`${done}/${of}`}</span>
      <span className="unseen">{`${done} of ${of} ${what}`}</span>
    </span>
  );
}
