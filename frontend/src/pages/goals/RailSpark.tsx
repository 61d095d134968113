import { draw } from '../../ui/drawing';
import styles from './GuardRails.module.css';
import type { State } from './railWords';

type RailSparkProps = {
  readings: readonly { at: string; value: number }[];
  limit: number;
  state: State;
};
const [width, height] = [168, 36];

/** The readings of a guard rail against its limit. Beside it stands what it shows, in words. */
export function RailSpark({ readings, limit, state }: RailSparkProps) {
  const drawing = draw(
    {
      unit: '',
      baseline: null,
      target: limit,
      start: null,
      due: null,
      lowerIsBetter: true,
      readings,
      today: null,
      stale: false,
    },
    { width, height, left: 4, right: 4, top: 3, bottom: 3 },
  );
  const last = drawing?.points.at(-1);
  if (!drawing?.target || !last) return <span className={styles.spark} />;
  return (
    <svg
      className={`${styles.spark} ${styles[state]}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className={styles.limit} d={`M0 ${drawing.target.y}H${width}`} />
      <path className={styles.line} d={drawing.line} />
      <circle className={styles.last} cx={last.x} cy={last.y} r="3" />
    </svg>
  );
}
