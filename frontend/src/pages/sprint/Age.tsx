import { lasting } from '../../lib/days';
import { number } from '../../lib/words';
import { classes } from '../../ui/classes';
import { AtRisk } from '../../ui/icons';
import styles from './Card.module.css';

type AgeProps = {
  /** Working days since it first was in progress. */
  days: number;
  /** In how many most stories are accepted; undefined while none was. */
  usual: number | undefined;
  reviewing: boolean;
};

/** For how long a story is in hand, marked once most others were accepted by then. */
export function Age({ days, usual, reviewing }: AgeProps) {
  const old = usual !== undefined && days > usual;
  if (!old && days < 0.5) return null;
  const words = reviewing ? `begun ${lasting(days)} ago` : `in progress ${lasting(days)}`;
  const most = usual && `85 of 100 were accepted within ${number(Math.round(usual * 10) / 10)}.`;
  return (
    <span
      className={classes(styles.age, old && styles.old)}
      title={`In working days. ${most ?? ''}`}
    >
      {old && <AtRisk />}
      {words}
      {old && <span className="unseen">, longer than most: {most}</span>}
    </span>
  );
}
