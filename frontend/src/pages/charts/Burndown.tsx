import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useState } from 'react';
import { number } from '../../lib/words';
import { Segmented } from '../../ui/Segmented';
import { apart, axisOf, spaced, weekday } from './axis';
import { Chart, type Size } from './Chart';
import { Heights } from './Heights';
import type { Course, Unit } from './series';
import styles from './Burndown.module.css';

type Way = 'down' | 'up';
const ways = [
  ['down', 'Burndown'],
  ['up', 'Burnup'],
] as const;

/** What is left of a sprint, or what was accepted, under a scope that keeps its past. */
export function Burndown(course: Course) {
  const { chart, unit, file } = course;
  const [way, setWay] = useState<Way>('down');
  const { scope, notAccepted, notBuilt, accepted, inReview } = chart.last;
  const name = way === 'down' ? 'Burndown' : 'Burnup';
  return (
    <Chart
      title={name}
      sub={
        way === 'down'
          ? `${unit} not accepted, dotted: even pace`
          : `${unit} accepted, dotted: even pace`
      }
      file={`${file}-${name.toLowerCase()}`}
      height={360}
      words={
        `${name}: of ${number(scope[unit])} ${unit}, ${number(accepted[unit])} are accepted, ` +
        `${number(notAccepted[unit])} are not, ${number(inReview[unit])} of them in review, and ${number(notBuilt[unit])} are not built.`
      }
      columns={['Day', 'Works', 'Scope', 'Not accepted', 'Not built', 'Accepted', 'Even pace']}
      rows={chart.days.map(({ date, works, standing, ideal }) => [
        date,
        works ? 'yes' : 'no',
        standing?.scope[unit],
        standing?.notAccepted[unit],
        standing?.notBuilt[unit],
        standing?.accepted[unit],
        ideal && Math.round(ideal[unit] * 10) / 10,
      ])}
      choice={<Segmented<Way> label="Way" value={way} options={ways} onChange={setWay} />}
    >
      {(size) => <Lines {...course} {...size} way={way} />}
    </Chart>
  );
}

const left = 34;
const top = 56;
const bottom = 28;

function Lines({ chart, unit, until, way, width, height }: Course & Size & { way: Way }) {
  const right = width < 520 ? 96 : 132;
  const axis = axisOf(chart.days);
  const down = way === 'down';
  const steps = chart.steps.map(({ at, standing }) => ({ at: axis.at(at), standing }));
  const start = steps[0]?.at ?? 0;
  const now = Math.max(axis.at(until), start);
  const most = Math.max(1, ...chart.steps.map(({ standing }) => standing.scope[unit]));
  const x = scaleLinear([0, Math.max(axis.length, 1)], [left, width - right]);
  const y = scaleLinear([0, most], [height - bottom, top]);

  type Standing = (typeof steps)[number]['standing'];
  const stepped = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  ).curve(curveStepAfter);
  const course = (value: (standing: Standing) => number) => {
    const points = steps.map(({ at, standing }) => [at, value(standing)] as const);
    const last = points.at(-1);
    return stepped(last ? [...points, [now, last[1]]] : points) ?? '';
  };
  const { last, committed } = chart;
  const ends = down
    ? [
        { key: 'scope', at: last.scope[unit], words: `Scope ${number(last.scope[unit])}` },
        {
          key: 'main',
          at: last.notAccepted[unit],
          words: `${number(last.notAccepted[unit])} not accepted`,
        },
        ...(last.inReview[unit] > 0
          ? [
              {
                key: 'second',
                at: last.notBuilt[unit],
                words: `${number(last.notBuilt[unit])} not built`,
              },
            ]
          : []),
      ]
    : [
        { key: 'scope', at: last.scope[unit], words: `Scope ${number(last.scope[unit])}` },
        { key: 'main', at: last.accepted[unit], words: `${number(last.accepted[unit])} accepted` },
      ];
  const heights = apart(
    ends.map(({ at }) => y(at)),
    15,
  );
  // The pace begins where the first of its days does.
  const pace = chart.days.flatMap(({ begins, ideal }, i) => {
    if (!ideal) return [];
    const after = chart.days[i + 1]?.begins;
    const at = after ? axis.at(after) : axis.length;
    const begun = i === 0 ? [[axis.at(begins), committed.notAccepted[unit]] as const] : [];
    return [...begun, [at, ideal[unit]] as const];
  });
  const even = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, value]) => y(down ? value : committed.scope[unit] - value),
  );

  return (
    <>
      <Heights y={y} from={left} to={width - right} />
      {spaced(axis.days, width - left - right, 46).map(({ date, at }) => (
        <text key={date} className={styles.axis} x={x(at + 0.5)} y={height - 8} textAnchor="middle">
          {weekday(date)}
        </text>
      ))}
      {pace.length > 0 && <path className={styles.pace} d={even(pace) ?? ''} />}
      <path className={styles.scope} d={course(({ scope }) => scope[unit])} />
      {down && last.inReview[unit] > 0 && (
        <path className={styles.second} d={course(({ notBuilt }) => notBuilt[unit])} />
      )}
      <path
        className={styles.main}
        d={course(({ notAccepted, accepted }) => (down ? notAccepted : accepted)[unit])}
      />
      <path className={styles.now} d={`M${x(now)} ${top - 20}V${height - bottom}`} />
      <Changes chart={chart} unit={unit} at={(moment) => x(axis.at(moment))} />
      {ends.map(({ key, at, words }, i) => (
        <g key={key}>
          {key !== 'scope' && (
            <circle className={styles[`${key}Dot`]} cx={x(now)} cy={y(at)} r="3.5" />
          )}
          <text className={styles[`${key}Word`]} x={width - right + 10} y={(heights[i] ?? 0) + 4}>
            {words}
          </text>
        </g>
      ))}
    </>
  );
}

const mark = 18;

/** The changes of scope, numbered as in their list. */
function Changes({
  chart,
  unit,
  at,
}: {
  chart: Course['chart'];
  unit: Unit;
  at: (moment: string) => number;
}) {
  const marks: { n: number; x: number; row: number; words: string }[] = [];
  for (const [i, { at: moment, by, story }] of chart.changes.entries()) {
    if (by[unit] === 0) continue;
    const x = at(moment);
    const row = marks.filter((other) => x - other.x < mark + 2).length;
    marks.push({ n: i + 1, x, row, words: `${signed(by[unit])} ${story.key}` });
  }
  const shown = marks.filter(({ row }) => row < 2);
  const labelled = marks.length <= 3;
  return shown.map(({ n, x, row, words }, i) => {
    const next = shown[i + 1]?.x ?? Infinity;
    return (
      <g key={n} className={styles.change}>
        <path d={`M${x} ${top - 8}V${top + 4}`} />
        <circle cx={x} cy={top - 17 - row * (mark + 2)} r={mark / 2} />
        <text x={x} y={top - 13.5 - row * (mark + 2)} textAnchor="middle">
          {n}
        </text>
        {labelled && row === 0 && next - x > 100 && (
          <text className={styles.by} x={x + 14} y={top - 13.5}>
            {words}
          </text>
        )}
      </g>
    );
  });
}

/** `+3`, `−3`: with the minus sign that is as wide as the plus. */
export const signed = (n: number) => (n < 0 ? `−${number(-n)}` : `+${number(n)}`);
