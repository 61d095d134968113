import { Link } from 'wouter';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { BeforeAfter } from './BeforeAfter';
import type { Launch } from './launch';
import styles from './Launch.module.css';

type LaunchEffectProps = { product: string; effect: NonNullable<Launch['effect']> };

/** The goal's metric before and after, as measured. */
export function LaunchEffect({ product, effect }: LaunchEffectProps) {
  const { goal, days, before, after, change, whyNot } = effect;
  const { name } = goal.metric;
  return (
    <div className={styles.effect}>
      <h3>
        <Link href={paths.goal({ product, goal: goal.id })}>{name || goal.title}</Link>
      </h3>
      {typeof change === 'number' ? (
        <>
          <p className={styles.change}>
            <BeforeAfter effect={effect} />
          </p>
          <p className="meta">
            Mean of {count(before.readings, 'reading')} in the {count(days, 'day')} before, and of{' '}
            {after.readings} in as many since.
          </p>
        </>
      ) : (
        <p className="meta">Before and after cannot be compared yet. {whyNot}</p>
      )}
    </div>
  );
}
