import type { ScaleLinear } from 'd3-scale';
import { number } from '../../lib/words';
import styles from './Heights.module.css';

type HeightsProps = { y: ScaleLinear<number, number>; from: number; to: number };

/** The lines across a chart, each with its figure at the left: whole ones, since none is between. */
export function Heights({ y, from, to }: HeightsProps) {
  const whole = y.ticks(4).filter(Number.isInteger);
  return whole.map((value) => (
    <g key={value}>
      <path className={styles.line} d={`M${from} ${y(value)}H${to}`} />
      <text className={styles.figure} x={from - 8} y={y(value) + 3.5} textAnchor="end">
        {number(value)}
      </text>
    </g>
  ));
}
