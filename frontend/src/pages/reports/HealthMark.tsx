import { classes } from '../../ui/classes';
import { AtRisk, OffTrack } from '../../ui/icons';
import type { Health } from './paper';
import styles from './HealthMark.module.css';

export const healths: Record<Health, string> = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  OFF_TRACK: 'Off track',
  NO_DATA: 'No data',
};

/** How a goal stands: circle good, triangle at risk, octagon off. */
export function HealthMark({ health }: { health: Health }) {
  return (
    <span className={classes(styles.health, styles[health])}>
      {health === 'AT_RISK' ? <AtRisk /> : health === 'OFF_TRACK' ? <OffTrack /> : <Dot />}
      {healths[health]}
    </span>
  );
}

const Dot = () => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="4.2" fill="currentColor" />
  </svg>
);
