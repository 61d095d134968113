import type { CSSProperties } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day, daysBetween, today } from '../../lib/days';
import { useTouched } from '../../lib/touched';
import { count, measured, number } from '../../lib/words';
import { paths } from '../../paths';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { dayOf, staleSince } from '../../ui/metric';
import { MetricChart } from '../../ui/MetricChart';
import type { GoalRow_goal$key, GoalState } from './__generated__/GoalRow_goal.graphql';
import { RiskMark } from '../risks/RiskMark';
import { GoalStanding } from './GoalHealth';
import { goalStates, isOpen, readMetric } from './goalMetric';
import { GoalWord } from './GoalWord';
import styles from './GoalRow.module.css';
import { Shipped } from './Shipped';

type GoalRowProps = {
  product: string;
  goal: GoalRow_goal$key;
  /** How many goals it stands under in the list: the one above it, which it serves, and on. */
  depth?: number;
};

/** From here on rows are not moved in any further. */
const deepest = 4;

/** One goal of the list: why, how far, what is measured, by when. */
export function GoalRow({ product, goal: key, depth = 0 }: GoalRowProps) {
  const goal = useFragment(
    graphql`
      fragment GoalRow_goal on Goal {
        id
        title
        state
        due
        closedAt
        metric {
          name
          unit
          baseline
          target
        }
        product {
          timeZone
        }
        serves {
          title
        }
        current {
          value
        }
        openRisks
        outlook {
          by
        }
        features(first: 1) {
          totalCount
        }
        progress {
          ...Shipped_progress
        }
        ...goalMetric_goal
        ...GoalHealth_goal
        ...GoalWord_goal
      }
    `,
    key,
  );
  const touched = useTouched(goal.id);
  const metric = readMetric(goal);
  const { name, unit, baseline, target } = goal.metric;
  const stale = staleSince(metric);
  return (
    <li
      className={classes(styles.row, depth > 0 && styles.under, touched && 'touched')}
      style={{ '--depth': Math.min(depth, deepest) } as CSSProperties}
      aria-level={depth > 0 ? depth + 1 : undefined}
    >
      <div className={styles.goal}>
        <h2 className="why">
          <Link href={paths.goal({ product, goal: goal.id })}>{goal.title}</Link>
        </h2>
        {goal.serves && (
          <p className={depth > 0 ? 'unseen' : 'meta clip'}>Serves “{goal.serves.title}”</p>
        )}
        <Shipped progress={goal.progress} features={goal.features.totalCount} />
        <GoalWord goal={goal} short />
      </div>
      <div className={styles.now}>
        {goal.current ? (
          <p className={styles.value}>
            {number(goal.current.value)}
            {unit && <small>{unit}</small>}
          </p>
        ) : (
          <p className="muted">{name ? 'Not measured yet' : 'No metric yet'}</p>
        )}
        <p className="meta clip" title={name}>
          {name}
        </p>
        {(typeof baseline === 'number' || typeof target === 'number') && (
          <p className="meta">
            <span className="unseen">From </span>
            {measured(baseline)} <span aria-hidden="true">→</span>
            <span className="unseen">to</span> {measured(target)}
          </p>
        )}
        {stale && <p className={styles.late}>last value {day(stale)}</p>}
      </div>
      <div className={styles.chart}>
        <MetricChart name={name} metric={metric} />
      </div>
      <div className={styles.due}>
        {goal.state !== 'ACTIVE' && <State state={goal.state} />}
        <GoalStanding goal={goal} />
        {isOpen(goal.state) ? (
          <Due due={goal.due} said={Boolean(goal.outlook)} today={today(goal.product.timeZone)} />
        ) : (
          goal.closedAt && <p className="meta">{day(dayOf(metric, goal.closedAt))}</p>
        )}
        <RiskMark open={goal.openRisks} />
      </div>
    </li>
  );
}

const tones: { [K in GoalState]?: 'good' | 'warn' | 'outline' } = {
  DRAFT: 'outline',
  ACHIEVED: 'good',
  MISSED: 'warn',
};

export function State({ state }: { state: GoalState }) {
  const tone = tones[state];
  return <Chip {...(tone && { tone })}>{goalStates[state]}</Chip>;
}

type DueProps = {
  due: string | null | undefined;
  /** The day stands above already, with how likely it is. */
  said: boolean;
  today: string;
};

function Due({ due, said, today }: DueProps) {
  if (!due) return <p className="muted">No due date</p>;
  const left = daysBetween(today, due);
  return (
    <>
      {!said && <p className="medium">{day(due)}</p>}
      <p className={left < 0 ? styles.late : 'meta'}>
        {left > 0 && `${count(left, 'day')} left`}
        {left === 0 && 'due today'}
        {left < 0 && `${count(-left, 'day')} past due`}
      </p>
    </>
  );
}
