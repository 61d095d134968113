import { useState } from 'react';
import { Link } from 'wouter';
import { type Day, day } from '../../lib/days';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Flag } from '../../ui/icons';
import { BeforeAfter } from '../launches/BeforeAfter';
import type { Launched } from './launchMarks';
import styles from './GoalLaunches.module.css';

type GoalLaunchesProps = {
  product: string;
  launches: readonly Launched[];
  /** The day told in the chart. */
  told: Day | undefined;
  onTell: (day: Day | undefined) => void;
};
const few = 4;

/** What was launched for the goal, newest first, with its metric before and after. */
export function GoalLaunches({ product, launches, told, onTell }: GoalLaunchesProps) {
  const [whole, setWhole] = useState(false);
  if (launches.length === 0) return null;
  const rows = launches.toReversed();
  const shown = whole ? rows : rows.slice(0, few);
  return (
    <section className={styles.launches} aria-label="Launched for this goal">
      <ul>
        {shown.map(({ on, words, feature, effect }) => (
          <li
            key={feature}
            className={classes(styles.launch, told === on && styles.told)}
            onPointerEnter={() => onTell(on)}
            onPointerLeave={() => onTell(undefined)}
          >
            <Flag />
            <time className="meta" dateTime={on}>
              {day(on)}
            </time>
            <Link
              href={paths.feature({ product, feature })}
              className={styles.name}
              onFocus={() => onTell(on)}
              onBlur={() => onTell(undefined)}
            >
              {words}
            </Link>
            {effect && typeof effect.change === 'number' ? (
              <span className={styles.effect}>
                <span className="strong">
                  <BeforeAfter effect={effect} />
                </span>{' '}
                <span className="meta">in {count(effect.days, 'day')}</span>
              </span>
            ) : (
              <span className={classes(styles.effect, 'meta')}>{effect?.whyNot}</span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button look="ghost" size="small" onClick={() => setWhole(true)}>
          {count(rows.length - shown.length, 'earlier launch', 'earlier launches')}
        </Button>
      )}
    </section>
  );
}
