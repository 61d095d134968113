import { clock } from '../../lib/days';
import { useOfflineSince } from '../../lib/online';
import styles from './OfflineStrip.module.css';

export function OfflineStrip() {
  const since = useOfflineSince();
  if (!since) return null;
  return (
    <p role="status" className={styles.strip}>
      <span className={styles.ring} />
      <span>
        <b>Offline since {clock(since)}.</b> You can read and draft. Nothing is decided until you
        are back.
      </span>
    </p>
  );
}
