import { useOfflineSince } from '../../lib/online';
import styles from './OfflineStrip.module.css';

export function OfflineStrip() {
  const since = useOfflineSince();
  if (!since) return null;
  const clock = since.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <p role="status" className={styles.strip}>
      <span className={styles.ring} />
      <span>
        <b>Offline since {clock}.</b> You can read and draft. Nothing is decided until you are back.
      </span>
    </p>
  );
}
