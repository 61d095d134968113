import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { day } from '../../lib/days';
import { measured, number } from '../../lib/words';
import { Empty } from '../../ui/Empty';
import { staleSince } from '../../ui/metric';
import { Decide, type Right } from '../../ui/Right';
import type { GoalMeasured_goal$key } from './__generated__/GoalMeasured_goal.graphql';
import { GoalChart } from './GoalChart';
import { GoalHealth } from './GoalHealth';
import type { readMetric } from './goalMetric';
import styles from './GoalPage.module.css';
import { readLaunches } from './launchMarks';

type GoalMeasuredProps = {
  product: string;
  goal: GoalMeasured_goal$key;
  metric: ReturnType<typeof readMetric>;
  /** How one stands to setting goals. */
  right: Right;
  onEdit: () => void;
};

/** How far the goal's metric is, and what it says of the goal's health. */
export function GoalMeasured({ product, goal: key, metric, right, onEdit }: GoalMeasuredProps) {
  const goal = useFragment(
    graphql`
      fragment GoalMeasured_goal on Goal {
        metric {
          name
          unit
          baseline
          target
        }
        current {
          value
        }
        progress {
          points
          acceptedPoints
        }
        ...GoalHealth_goal
        ...launchMarks_goal
      }
    `,
    key,
  );
  const { name, unit, baseline, target } = goal.metric;
  const stale = staleSince(metric);
  const launches = readLaunches(goal);
  return (
    <section className={styles.section} aria-label={name || 'Metric'}>
      {name || goal.current ? (
        <>
          <dl className={styles.figures}>
            <Figure name={stale ? `Last value, ${day(stale)}` : 'Now'} late={Boolean(stale)}>
              {measured(goal.current?.value, unit)}
            </Figure>
            <Figure name="From">{measured(baseline, unit)}</Figure>
            <Figure name="Target">{measured(target, unit)}</Figure>
            <Figure name="Points shipped">
              {number(goal.progress.acceptedPoints)} of {number(goal.progress.points)}
            </Figure>
          </dl>
          <GoalHealth goal={goal} metric={metric} right={right} />
          <GoalChart product={product} name={name} metric={metric} launches={launches} />
        </>
      ) : (
        <Empty
          inside
          title="Nothing measures this goal yet."
          actions={
            <Decide right={right} otherwise={null} onClick={onEdit}>
              Set a metric
            </Decide>
          }
        >
          A metric says which figure changes, from where to where.
        </Empty>
      )}
    </section>
  );
}

function Figure({ name, late, children }: { name: string; late?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className={late ? styles.late : undefined}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
