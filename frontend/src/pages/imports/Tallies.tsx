import { number } from '../../lib/words';
import { kindNames } from './fields';
import styles from './Tallies.module.css';

type Tally = { kind: string; new: number; changed: number; same: number };

/** How many of each kind come, or came. */
export function Tallies({ tallies }: { tallies: readonly Tally[] }) {
  return (
    <dl className={styles.tallies}>
      {tallies
        .filter((tally) => tally.new + tally.changed + tally.same > 0)
        .map((tally) => (
          <div key={tally.kind}>
            <dt>{kindNames[tally.kind as keyof typeof kindNames]}</dt>
            <dd>
              {tally.changed > 0 && <span>{number(tally.changed)} changed</span>}
              {tally.same > 0 && <span>{number(tally.same)} as they are</span>}
              {tally.new > 0 && number(tally.new)}
            </dd>
          </div>
        ))}
    </dl>
  );
}

type Problem = { reason: string; refused: boolean };

/** What went wrong, by reason, the rows that stay out first. */
export function ProblemKinds({ problems }: { problems: readonly Problem[] }) {
  const kinds = new Map<string, { reason: string; refused: boolean; n: number }>();
  for (const { reason, refused } of problems) {
    const key = `${refused} ${reason}`;
    const kind = kinds.get(key) ?? { reason, refused, n: 0 };
    kind.n++;
    kinds.set(key, kind);
  }
  const sorted = [...kinds.values()].toSorted(
    (a, b) => Number(b.refused) - Number(a.refused) || b.n - a.n,
  );
  return (
    <ul className={styles.kinds}>
      {sorted.slice(0, 12).map(({ reason, refused, n }) => (
        <li key={`${refused} ${reason}`}>
          <i className={refused ? styles.out : styles.in} aria-hidden="true" />
          <span className="grow">
            {refused && <span className="unseen">Left out: </span>}
            {reason}
          </span>
          <b>{number(n)}</b>
        </li>
      ))}
    </ul>
  );
}
