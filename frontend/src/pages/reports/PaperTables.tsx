import { day, dayIn } from '../../lib/days';
import { firstName, measured, number } from '../../lib/words';
import { Standing } from './HealthMark';
import { before, fitting, type Goal, type Numbers } from './paper';
import styles from './Paper.module.css';

type GoalTableProps = { goals: readonly Goal[]; timeZone: string };

/** The goals beside the one of the chart. */
export function GoalTable({ goals, timeZone }: GoalTableProps) {
  const { shown, left } = fitting(goals, 4);
  if (shown.length === 0) return null;
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">Goal</th>
            <th scope="col">Now</th>
            <th scope="col">Target</th>
            <th scope="col">Due</th>
            <th scope="col">Health</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((goal) => (
            <tr key={goal.goalId}>
              <th scope="row">
                {goal.title}
                {goal.word && <Word word={goal.word} timeZone={timeZone} />}
              </th>
              <td data-of="Now">
                <i>{measured(goal.current, goal.unit)}</i>{' '}
                <span className="meta">{before(goal)}</span>
              </td>
              <td data-of="Target">{measured(goal.target, goal.unit)}</td>
              <td data-of="Due">{goal.due ? day(goal.due) : '–'}</td>
              <td data-of="Health" className={styles.health}>
                <Standing goal={goal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Left n={left} what="goals" />
    </div>
  );
}

type WordProps = { word: NonNullable<Goal['word']>; timeZone: string };

/** A person's word on how a goal stands. */
export function Word({ word, timeZone }: WordProps) {
  return (
    <p className={styles.word}>
      “{word.text}” {word.by && `${firstName(word.by)}, `}
      {day(dayIn(timeZone, word.at))}
      {word.stale && ', before that changed'}
    </p>
  );
}

const states: { [state: string]: string } = {
  LAUNCHED: 'Launched',
  BUILDING: 'Building',
  PLANNED: 'Planned',
};

/** The features that are built for them, by how much of each was accepted. */
export function FeatureTable({ features }: { features: Numbers['features'] }) {
  const { shown, left } = fitting(features, 6);
  if (shown.length === 0) return null;
  const dated = shown.some(({ likely }) => likely);
  const noDate = !dated && shown.find(({ noDate }) => noDate)?.noDate;
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">State</th>
            <th scope="col">Shipped</th>
            <th scope="col">
              <span className="unseen">Part of it</span>
            </th>
            {dated && <th scope="col">85 % likely by</th>}
            <th scope="col">Open risks</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ featureId, title, state, stories, accepted, openRisks, likely }) => (
            <tr key={featureId}>
              <th scope="row">{title}</th>
              <td data-of="State">{states[state] ?? state}</td>
              <td data-of="Shipped">
                <i>
                  {number(accepted)} of {number(stories)}
                </i>
              </td>
              <td className={styles.bar}>
                <Part of={stories ? accepted / stories : 0} />
              </td>
              {dated && <td data-of="85 % likely by">{likely ? <i>{day(likely)}</i> : '–'}</td>}
              <td data-of="Open risks">{openRisks || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Left n={left} what="features" />
      {noDate && <p className="meta">No dates yet. {noDate}</p>}
    </div>
  );
}

function Left({ n, what }: { n: number; what: string }) {
  if (n <= 0) return null;
  return (
    <p className="meta">
      and {number(n)} more {what}, not on this page
    </p>
  );
}

function Part({ of }: { of: number }) {
  return (
    <svg viewBox="0 0 120 6" width="120" height="6" aria-hidden="true">
      <rect width="120" height="6" rx="3" fill="var(--line-plan)" />
      {of > 0 && (
        <rect width={Math.max(6, 120 * of)} height="6" rx="3" fill="var(--line-shipped)" />
      )}
    </svg>
  );
}
