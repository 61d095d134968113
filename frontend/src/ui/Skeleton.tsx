import styles from './Skeleton.module.css';

/** Rows to come: their true height, no shimmer, and not before 300 ms. */
export function Skeleton({ rows = 8, height = 32 }: { rows?: number; height?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="unseen">Loading</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={styles.row} style={{ height }} aria-hidden="true">
          <i />
          <i />
          <i style={{ width: `${[34, 27, 41, 22, 30][i % 5]}%` }} />
        </div>
      ))}
    </div>
  );
}
