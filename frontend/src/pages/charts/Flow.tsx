import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { number } from '../../lib/words';
import { apart, axisOf, spaced, weekday } from './axis';
import { Chart, type Size } from './Chart';
import { Heights } from './Heights';
import type { Course } from './series';
import styles from './Flow.module.css';

const bands = [
  ['accepted', 'accepted'],
  ['inReview', 'in review'],
  ['inProgress', 'in progress'],
  ['waiting', 'ready'],
] as const;

/** How much of a sprint's scope had come how far, day by day. */
export function Flow(course: Course) {
  const { chart, unit, file } = course;
  const { last } = chart;
  return (
    <Chart
      title="Cumulative flow"
      sub={`${unit} by state`}
      file={`${file}-flow`}
      height={300}
      words={`Cumulative flow: ${bands.map(([band, words]) => `${number(last[band][unit])} ${words}`).join(', ')}.`}
      columns={['Day', 'Ready', 'In progress', 'In review', 'Accepted', 'Scope']}
      rows={chart.days.map(({ date, standing }) => [
        date,
        standing?.waiting[unit],
        standing?.inProgress[unit],
        standing?.inReview[unit],
        standing?.accepted[unit],
        standing?.scope[unit],
      ])}
    >
      {(size) => <Bands {...course} {...size} />}
    </Chart>
  );
}

const left = 34;
const top = 16;
const bottom = 28;
const right = 104;

function Bands({ chart, unit, until, width, height }: Course & Size) {
  const axis = axisOf(chart.days);
  const now = axis.at(until);
  // How it began, and how each day ended.
  const moments = [
    { at: chart.steps[0] ? axis.at(chart.steps[0].at) : 0, standing: chart.committed },
    ...chart.days.flatMap(({ standing }, i) => {
      if (!standing) return [];
      const after = chart.days[i + 1]?.begins;
      return [{ at: Math.min(after ? axis.at(after) : axis.length, now), standing }];
    }),
  ];
  const most = Math.max(1, ...moments.map(({ standing }) => standing.scope[unit]));
  const x = scaleLinear([0, Math.max(axis.length, 1)], [left, width - right]);
  const y = scaleLinear([0, most * 1.05], [height - bottom, top]);

  type Moment = (typeof moments)[number];
  const below = (standing: Moment['standing'], n: number) =>
    bands.slice(0, n).reduce((sum, [band]) => sum + standing[band][unit], 0);
  const end = x(now) + 8;
  const heights = apart(
    bands.map(([,], i) => y((below(chart.last, i) + below(chart.last, i + 1)) / 2)).toReversed(),
    14,
  ).toReversed();
  return (
    <>
      <Heights y={y} from={left} to={width - right} />
      {bands.map(([band, words], i) => {
        const shape = area<Moment>(
          ({ at }) => x(at),
          ({ standing }) => y(below(standing, i)),
          ({ standing }) => y(below(standing, i + 1)),
        );
        const figure = chart.last[band][unit];
        return (
          <g key={band}>
            <path className={styles[band]} d={shape(moments) ?? ''} />
            {figure > 0 && (
              <text className={styles.word} x={end} y={(heights[i] ?? 0) + 4}>
                {number(figure)} {words}
              </text>
            )}
          </g>
        );
      })}
      <path
        className={styles.scope}
        d={
          line<Moment>(
            ({ at }) => x(at),
            ({ standing }) => y(standing.scope[unit]),
          )(moments) ?? ''
        }
      />
      {spaced(axis.days, width - left - right, 46).map(({ date, at }) => (
        <text key={date} className={styles.axis} x={x(at + 0.5)} y={height - 8} textAnchor="middle">
          {weekday(date)}
        </text>
      ))}
    </>
  );
}
