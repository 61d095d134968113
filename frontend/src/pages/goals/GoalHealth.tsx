import { graphql, useFragment } from 'react-relay/hooks';
import { day, today } from '../../lib/days';
import type { Metric } from '../../ui/metric';
import type { Right } from '../../ui/Right';
import { HealthMark } from '../reports/HealthMark';
import type { GoalHealth_goal$key } from './__generated__/GoalHealth_goal.graphql';
import { chanceWords, healthWords, outlookWords } from './goalHealth';
import { GoalWordPart } from './GoalWord';
import styles from './GoalHealth.module.css';

const fragment = graphql`
  fragment GoalHealth_goal on Goal {
    start
    due
    metric {
      unit
      target
    }
    product {
      timeZone
    }
    health {
      state
      path
      value
      behind
      slack
      age
      stale
      staleAfter
      broken {
        name
      }
    }
    outlook {
      by
      chance
      likelyBy
      readings
    }
    ...GoalWord_goal
  }
`;

/** How a goal stands, in a list: its health, and how likely its target is. */
export function GoalStanding({ goal: key }: { goal: GoalHealth_goal$key }) {
  const { health, outlook } = useFragment(fragment, key);
  if (!health) return null;
  return (
    <>
      <p>
        <HealthMark health={health.state} broken={health.broken.map(({ name }) => name)} />
      </p>
      {outlook && (
        <>
          <p>
            {chanceWords(outlook.chance)} by {day(outlook.by)}
          </p>
          {outlook.likelyBy && <p className="meta">85 % by {day(outlook.likelyBy)}</p>}
        </>
      )}
    </>
  );
}

type GoalHealthProps = { goal: GoalHealth_goal$key; metric: Metric; right: Right };

/** How a goal stands, with the figures that say so and the outlook of its readings. */
export function GoalHealth({ goal: key, metric: drawn, right }: GoalHealthProps) {
  const goal = useFragment(fragment, key);
  const { health, outlook, metric, product } = goal;
  if (!health) return null;
  return (
    <div className={styles.health}>
      <p>
        <HealthMark health={health.state} broken={health.broken.map(({ name }) => name)} />
      </p>
      <p className="sub">{healthWords(health, metric.unit, outlook?.chance)}</p>
      <p className="sub">{outlookWords(goal, drawn.readings, today(product.timeZone))}</p>
      <GoalWordPart goal={goal} right={right} />
    </div>
  );
}
