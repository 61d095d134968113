import { count } from '../../lib/words';
import { AtRisk } from '../../ui/icons';
import styles from './RiskMark.module.css';

/** How many risks of a thing are open; nothing where there are none. */
export function RiskMark({ open }: { open: number }) {
  if (open === 0) return null;
  return (
    <span className={styles.mark}>
      <AtRisk />
      {count(open, 'open risk')}
    </span>
  );
}
