import { classes } from '../../ui/classes';
import type { InsightSeverity } from './__generated__/insight_insight.graphql';
import { levelOf, severities } from './insightWords';
import styles from './Severity.module.css';

/** How much it hurts: three bars, read as a word. */
export function Severity({ severity }: { severity: InsightSeverity }) {
  const level = levelOf(severity);
  return (
    <span className={classes(styles.bars, styles[severity])}>
      <i />
      <i />
      <i />
      <span className="unseen">{`Severity ${level} of 3, ${severities[level - 1]?.[1]}`}</span>
    </span>
  );
}
