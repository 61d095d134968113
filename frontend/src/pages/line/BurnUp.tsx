import { type Day, day } from '../../lib/days';
import { measurer } from '../../lib/measure';
import { number } from '../../lib/words';
import { beside, burnup, type CoursePoint, withRoom } from './burnup';
import type { Outlook } from './line';
import styles from './LinePicture.module.css';

type BurnUpProps = {
  course: readonly CoursePoint[];
  outlook: Outlook | undefined;
  unit: 'points' | 'stories';
  today: Day;
  x: (day: Day) => number;
  top: number;
  bottom: number;
  right: number;
};

/** Below the line: what there was to do, and what of it was accepted, day by day. */
export function BurnUp({ course, outlook, unit, today, x, top, bottom, right }: BurnUpProps) {
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
      <g className={styles.todayWords} transform={`translate(${Math.min(now, right - 22)} 76)`}>
        <rect x={-20} y={-8} width={40} height={16} rx={8} />
        <text y={3.5} textAnchor="middle">
          Today
        </text>
      </g>
      {drawn.now && last && (
        <>
          <circle className={styles.dot} cx={drawn.now.x} cy={drawn.now.y} r={4} />
          {outlook?.dates && (
            <Fan
              from={drawn.now}
              to={drawn.y(last.scope)}
              bottom={bottom}
              dates={outlook.dates}
              few={outlook.few}
              x={x}
              right={right}
            />
          )}
          <Words
            words={
              outlook?.words ?? [
                `${amount(last.accepted)} accepted, ${amount(last.scope - last.accepted)} left`,
              ]
            }
            at={now}
            right={right}
            bottom={bottom - 12}
          />
        </>
      )}
    </g>
  );
}

/** What is likely, beside today: the first of it is said aloud. */
function Words(props: { words: readonly string[]; at: number; right: number; bottom: number }) {
  const { lines, x, anchor } = beside(props.words, props.at, props.right, measurer(12, 640));
  return lines.map(({ line, part }, i) => (
    <text
      key={i}
      className={part === 0 ? styles.landed : styles.detail}
      x={x}
      y={props.bottom - (lines.length - 1 - i) * 17}
      textAnchor={anchor}
    >
      {line}
    </text>
  ));
}

type FanProps = {
  from: { x: number; y: number };
  /** The height of the scope, px. */
  to: number;
  bottom: number;
  dates: NonNullable<Outlook['dates']>;
  /** Pale, and no more than where all three are. */
  few: boolean;
  x: (day: Day) => number;
  right: number;
};

/** Where it goes from here: to the days at which it is 50, 85 and 95 % likely to be done. */
function Fan({ from, to, bottom, dates, few, x, right }: FanProps) {
  const ways = (['p50', 'p85', 'p95'] as const).flatMap((chance) => {
    const day = dates[chance];
    return day ? [{ chance, at: x(day), day, said: chance === 'p85' }] : [];
  });
  const shown = ways.filter(({ at }) => at < right);
  const [first] = ways;
  const last = ways.at(-1);
  return (
    <>
      {first && last && (
        <path className={styles.fan} d={`M${from.x} ${from.y}L${first.at} ${to}H${last.at}Z`} />
      )}
      {!few &&
        ways.map(({ chance, at }) => (
          <path key={chance} className={styles[chance]} d={`M${from.x} ${from.y}L${at} ${to}`} />
        ))}
      {withRoom(shown, 32).map(({ chance, at, said }) => (
        <text
          key={chance}
          className={said ? styles.landed : styles.detail}
          x={at}
          y={to - 9}
          textAnchor="middle"
        >
          {chance.slice(1)} %
        </text>
      ))}
      {withRoom(shown, 58).map(({ chance, at, said, day: date }) => (
        <g key={chance}>
          <path
            className={said && !few ? styles.drop : styles.dropped}
            d={`M${at} ${to}V${bottom}`}
          />
          <text
            className={said ? styles.landed : styles.detail}
            x={at}
            y={bottom + 15}
            textAnchor={at > right - 30 ? 'end' : 'middle'}
          >
            {day(date)}
          </text>
        </g>
      ))}
      {shown.map(({ chance, at }) => (
        <circle
          key={chance}
          className={chance === 'p85' && !few ? styles.said : styles.mark}
          cx={at}
          cy={to}
          r={chance === 'p85' ? 4.5 : 3.2}
        />
      ))}
    </>
  );
}
