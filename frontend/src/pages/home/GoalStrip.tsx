import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day } from '../../lib/days';
import { count, measured, number } from '../../lib/words';
import { paths } from '../../paths';
import { staleSince } from '../../ui/metric';
import { chanceWords } from '../goals/goalHealth';
import { readMetric } from '../goals/goalMetric';
import { brokenWords, HealthMark } from '../reports/HealthMark';
import type { GoalStrip_goals$key } from './__generated__/GoalStrip_goals.graphql';
import styles from './GoalStrip.module.css';

type GoalStripProps = {
  product: string;
  goals: GoalStrip_goals$key;
  /** What they were is what they were then; without it, at the reading before the last. */
  since: number | undefined;
  /** How many active goals there are besides. */
  more: number;
};

/** The active goals: what they are now, and what they were. */
export function GoalStrip({ product, goals: key, since, more }: GoalStripProps) {
  const goals = useFragment(
    graphql`
      fragment GoalStrip_goals on Goal @relay(plural: true) {
        id
        title
        due
        metric {
          name
          unit
        }
        health {
          state
          broken {
            id
            name
          }
        }
        outlook {
          chance
        }
        ...goalMetric_goal
      }
    `,
    key,
  );
  if (goals.length === 0) return null;
  return (
    <ul className={styles.goals} aria-label="Active goals">
      {goals.map((goal) => {
        const metric = readMetric(goal);
        const now = metric.readings.at(-1);
        const stale = staleSince(metric);
        return (
          <li key={goal.id}>
            <h2 className="why">
              <Link href={paths.goal({ product, goal: goal.id })}>{goal.title}</Link>
            </h2>
            <p className={styles.now} title={goal.metric.name}>
              {now ? (
                <>
                  <b>{number(now.value)}</b>
                  <span className="small sub">{goal.metric.unit}</span>
                  <span className="meta">{was(metric.readings, since, goal.metric.unit)}</span>
                </>
              ) : (
                <span className="muted">
                  {goal.metric.name ? 'Not measured yet' : 'No metric yet'}
                </span>
              )}
            </p>
            <p className={styles.due}>
              {goal.health && <HealthMark health={goal.health.state} />}
              <span className="meta">
                {stale
                  ? `last value ${day(stale)}`
                  : [
                      goal.outlook && chanceWords(goal.outlook.chance),
                      goal.due && `by ${day(goal.due)}`,
                    ]
                      .filter(Boolean)
                      .join(' ')}
              </span>
            </p>
            {goal.health && goal.health.broken.length > 0 && (
              <p className={styles.broken}>
                {brokenWords(
                  goal.health.state,
                  goal.health.broken.map(({ name }) => name),
                )}
              </p>
            )}
          </li>
        );
      })}
      {more > 0 && (
        <li className={styles.more}>
          <h2>
            <Link href={paths.goals({ product })}>{count(more, 'more goal')}</Link>
          </h2>
        </li>
      )}
    </ul>
  );
}

type Reading = { at: string; value: number };

/** `was 85.2 s`, `unchanged`; nothing when it is not known. */
export function was(
  readings: readonly Reading[],
  since: number | undefined,
  unit: string,
): string | undefined {
  const now = readings.at(-1);
  if (!now) return undefined;
  const before =
    since === undefined ? readings.at(-2) : readings.findLast(({ at }) => Date.parse(at) <= since);
  if (!before) return undefined;
  if (before.value === now.value) return 'unchanged';
  return `was ${measured(before.value, unit.startsWith('of ') ? '' : unit)}`;
}
