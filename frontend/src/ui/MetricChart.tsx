import { type PointerEvent, useState } from 'react';
import { type Day, day } from '../lib/days';
import { useWidth } from '../lib/useWidth';
import { measured, number } from '../lib/words';
import { classes } from './classes';
import { draw, drawable } from './drawing';
import { Marks } from './Marks';
import { type Mark, placeMarks } from './placeMarks';
import { dayOf, inWords, type Metric, pathAt } from './metric';
import styles from './MetricChart.module.css';

type MetricChartProps = {
  /** What is measured. */
  name: string;
  metric: Metric;
  /** `row` for a list, `page` with both axes, its words and a table for who does not see it. */
  size?: 'row' | 'page';
};

/** A metric over time. Measured is a solid line, the way to the target is dotted, what may be is a fan. */
export function MetricChart({ name, metric, size = 'row' }: MetricChartProps) {
  const large = size === 'page';
  const [width, box] = useWidth(large ? 720 : 296);
  const height = large ? 240 : 108;
  if (!drawable(metric)) {
    return (
      <div ref={box} className={classes(styles.nothing, large && styles.large)}>
        <p className="sub">
          {metric.readings.length ? 'One value so far.' : 'Nothing measured yet.'}
        </p>
      </div>
    );
  }
  return (
    <figure ref={box} className={styles.figure}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={inWords(name, metric)}
      >
        <MetricDrawing metric={metric} size={size} width={width} height={height} />
      </svg>
      {large && <Table name={name} metric={metric} />}
    </figure>
  );
}

type MetricDrawingProps = {
  metric: Metric;
  size: 'row' | 'page';
  width: number;
  height: number;
  /** Days to tell of, on a page: why the line may bend there. */
  marks?: readonly Mark[];
  /** The day whose mark is told in full. */
  told?: Day | undefined;
  onTell?: (day: Day | undefined) => void;
};

/** What stands in the picture of a metric. */
export function MetricDrawing({
  metric,
  size,
  width,
  height,
  marks = [],
  told,
  onTell,
}: MetricDrawingProps) {
  const large = size === 'page';
  const [near, setNear] = useState<number>();
  const drawing = draw(metric, {
    width,
    height,
    ...(large
      ? { left: 40, right: 64, top: marks.length ? 42 : 26, bottom: 24 }
      : { left: 2, right: 46, top: 8, bottom: 16 }),
  });
  if (!drawing) return null;
  const { line, points, path, target, today, due, fan, times, values } = drawing;
  const floor = height - (large ? 24 : 16);
  const last = points.at(-1);
  const shown = near === undefined ? undefined : points[near];

  function pointed({ clientX, currentTarget }: PointerEvent<SVGGElement>) {
    const x = clientX - (currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0);
    const gaps = points.map((point) => Math.abs(point.x - x));
    const least = gaps.indexOf(Math.min(...gaps));
    setNear((gaps[least] ?? Infinity) < 40 ? least : undefined);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the table says the same
    <g
      className={classes(styles.chart, metric.stale && styles.stale)}
      {...(large && { onPointerMove: pointed, onPointerLeave: () => setNear(undefined) })}
    >
      {large && <rect width={width} height={height} fill="none" pointerEvents="all" />}
      {large &&
        values.map(({ at, words }) => (
          <g key={words}>
            <path className={styles.grid} d={`M40 ${at}H${width - 64}`} />
            <text className={styles.axis} x={32} y={at + 3.5} textAnchor="end">
              {words}
            </text>
          </g>
        ))}
      <path
        className={styles.floor}
        d={`M${large ? 40 : 2} ${floor}H${width - (large ? 64 : 46)}`}
      />
      {times.map(({ at, words }) => (
        <g key={at}>
          {large && <path className={styles.floor} d={`M${at} ${floor}v4`} />}
          {at < width - 60 && (
            <text className={styles.axis} x={at} y={large ? floor + 16 : height - 3}>
              {words}
            </text>
          )}
        </g>
      ))}
      {due !== undefined && (
        <path className={styles.due} d={`M${due} ${large ? 20 : floor - 5}V${floor}`} />
      )}
      {today !== undefined && (
        <path className={styles.today} d={`M${today} ${large ? 20 : 8}V${floor}`} />
      )}
      {large && (
        <Heads
          today={today}
          due={due}
          dueWords={metric.due ? `Due ${day(metric.due)}` : ''}
          width={width}
        />
      )}
      {large && marks.length > 0 && (
        <Marks
          marks={placeMarks(marks, drawing.place, width)}
          width={width}
          floor={floor}
          told={told}
          onTell={onTell}
        />
      )}
      {fan && (
        <>
          <path className={styles.most} d={fan.most} />
          <path className={styles.half} d={fan.half} />
        </>
      )}
      {path && <path className={styles.path} d={`M${path.x1} ${path.y1}L${path.x2} ${path.y2}`} />}
      {points.length > 1 && <path className={styles.line} d={line} />}
      {large && points.length <= 40 && (
        <g className={styles.points}>
          {points.slice(0, -1).map(({ x, y, at }) => (
            <circle key={at} cx={x} cy={y} r="2" />
          ))}
        </g>
      )}
      {last && <circle className={styles.now} cx={last.x} cy={last.y} r="3.2" />}
      {target && (
        <>
          <path className={styles.target} d={`M${target.x - 5} ${target.y}h10`} />
          <text x={target.x + 9} y={target.y + 4}>
            {large ? measured(metric.target ?? 0, metric.unit) : number(metric.target ?? 0)}
          </text>
        </>
      )}
      {shown && (
        <g className={styles.near}>
          <circle cx={shown.x} cy={shown.y} r="5" />
          <text
            x={Math.min(Math.max(shown.x, 90), width - 130)}
            y={Math.max(shown.y - 12, marks.length ? 52 : 34)}
            textAnchor="middle"
          >
            {measured(shown.value, metric.unit)}, {day(dayOf(metric, shown.at))}
          </text>
        </g>
      )}
    </g>
  );
}

/** The words above today's and the due line, kept apart. */
function Heads({
  today,
  due,
  dueWords,
  width,
}: {
  today: number | undefined;
  due: number | undefined;
  dueWords: string;
  width: number;
}) {
  const close = today !== undefined && due !== undefined && Math.abs(due - today) < 90;
  const late = close && (today ?? 0) > (due ?? 0);
  const anchor = (before: boolean, at: number) =>
    close ? (before ? 'end' : 'start') : at > width - 90 ? 'end' : at < 80 ? 'start' : 'middle';
  return (
    <>
      {today !== undefined && (
        <text className={styles.todayWord} x={today} y={13} textAnchor={anchor(!late, today)}>
          Today
        </text>
      )}
      {due !== undefined && (
        <text className={styles.dueWord} x={due} y={13} textAnchor={anchor(late, due)}>
          {dueWords}
        </text>
      )}
    </>
  );
}

/** The chart's twin for who does not see it. */
function Table({ name, metric }: { name: string; metric: Metric }) {
  if (!metric.readings.length) return null;
  return (
    <table className="unseen">
      <caption>{name || 'Metric'}, measured</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Value</th>
          <th scope="col">Target path</th>
        </tr>
      </thead>
      <tbody>
        {metric.readings.map(({ at, value }) => {
          const path = pathAt(metric, at);
          return (
            <tr key={at}>
              <th scope="row">{day(dayOf(metric, at))}</th>
              <td>{measured(value, metric.unit)}</td>
              <td>
                {path === undefined ? '–' : measured(Math.round(path * 10) / 10, metric.unit)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
