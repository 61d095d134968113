import { clipped, count } from '../../lib/words';
import { classes } from '../../ui/classes';
import { AtRisk, OffTrack } from '../../ui/icons';
import { goalStates, isOpen } from '../goals/goalMetric';
import type { Goal, Health } from './paper';
import styles from './HealthMark.module.css';

export const healths: Record<Health, string> = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  OFF_TRACK: 'Off track',
  NO_DATA: 'No data',
};

type HealthMarkProps = {
  health: Health;
  /** The names of its guard rails whose limit is broken. */
  broken?: readonly string[] | null | undefined;
};

/** How a goal stands: circle good, triangle at risk, octagon off, and which guard rails broke. */
export function HealthMark({ health, broken }: HealthMarkProps) {
  const mark = (
    <span className={classes(styles.health, styles[health])}>
      {health === 'AT_RISK' ? <AtRisk /> : health === 'OFF_TRACK' ? <OffTrack /> : <Dot />}
      {healths[health]}
    </span>
  );
  if (!broken?.length) return mark;
  return (
    <span title={broken.join(', ')}>
      {mark}
      <span className={styles.broken}>, {brokenWords(health, broken)}</span>
    </span>
  );
}

/** How a goal of a report stands: by its health, or by what it was closed as. */
export function Standing({ goal: { state, health, broken } }: { goal: StandingGoal }) {
  if (isOpen(state)) return <HealthMark health={health} broken={broken} />;
  return (
    <span className={classes(styles.health, styles[state])}>
      <Dot />
      {goalStates[state]}
    </span>
  );
}

type StandingGoal = Pick<Goal, 'state' | 'health' | 'broken'>;

/** `but “Support calls” broke its limit` */
export function brokenWords(health: Health, [first = '', ...others]: readonly string[]): string {
  const names = others.length > 0 ? count(1 + others.length, 'guard rail') : `“${clipped(first)}”`;
  const limits = others.length > 0 ? 'their limits' : 'its limit';
  return `${health === 'ON_TRACK' ? 'but' : 'and'} ${names} broke ${limits}`;
}

const Dot = () => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="4.2" fill="currentColor" />
  </svg>
);
