import type { Day } from '../../lib/days';
import { number } from '../../lib/words';
import { burnup, type CoursePoint } from './burnup';
import styles from './LinePicture.module.css';

type BurnUpProps = {
  course: readonly CoursePoint[];
  unit: 'points' | 'stories';
  today: Day;
  x: (day: Day) => number;
  top: number;
  bottom: number;
  right: number;
};

/** Below the line: what there was to do, and what of it was accepted, day by day. */
export function BurnUp({ course, unit, today, x, top, bottom, right }: BurnUpProps) {
  const drawn = burnup(course, today, x, { top, bottom });
  const now = x(today);
  const amount = (n: number) => `${number(n)} ${unit === 'points' ? 'pts' : 'stories'}`;
  const last = course.findLast(({ date }) => date <= today);
  return (
    <g aria-hidden="true">
      <path className={styles.base} d={`M${x(course[0]?.date ?? today)} ${bottom}H${right}`} />
      <path className={styles.area} d={drawn.area} />
      <path className={styles.scope} d={drawn.scope(right)} />
      <path className={styles.accepted} d={drawn.accepted} />
      {drawn.came.map(({ x: at, y, scope }) => (
        <text key={at} className={styles.detail} x={at} y={y - 5}>
          Scope {amount(scope)}
        </text>
      ))}
      <path className={styles.today} d={`M${now} 84V${bottom}`} />
      <g className={styles.todayWords} transform={`translate(${now} 76)`}>
        <rect x={-20} y={-8} width={40} height={16} rx={8} />
        <text y={3.5} textAnchor="middle">
          Today
        </text>
      </g>
      {drawn.now && last && (
        <>
          <circle className={styles.dot} cx={drawn.now.x} cy={drawn.now.y} r={4} />
          <text
            className={styles.landed}
            x={drawn.now.x + 10}
            y={Math.min(drawn.now.y + 16, bottom - 4)}
          >
            {amount(last.accepted)} accepted, {amount(last.scope - last.accepted)} left
          </text>
        </>
      )}
    </g>
  );
}
