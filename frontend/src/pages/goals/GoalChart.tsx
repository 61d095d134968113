import { useState } from 'react';
import { type Day, day } from '../../lib/days';
import { drawable } from '../../ui/drawing';
import { againstPath, dayOf, inWords, type Metric, milliseconds, pathAt } from '../../ui/metric';
import { MetricChart, MetricDrawing } from '../../ui/MetricChart';
import type { Mark } from '../../ui/placeMarks';
import { Chart } from '../charts/Chart';
import type { Launched } from './launchMarks';
import { GoalLaunches } from './GoalLaunches';
import styles from './GoalChart.module.css';

type GoalChartProps = {
  product: string;
  name: string;
  metric: Metric;
  /** What was launched for the goal, oldest first: marks in the picture. */
  launches: readonly Launched[];
};

/** The metric of a goal as a picture, a table and files, with what was launched for it. */
export function GoalChart({ product, name, metric, launches }: GoalChartProps) {
  const [told, setTold] = useState<Day>();
  return (
    <>
      {drawable(metric) ? (
        <Chart
          title={name || 'Metric'}
          sub={subOf(metric, launches)}
          file={`${product}-goal`}
          words={[inWords(name, metric), ...launches.map(inShort)].join(', ')}
          columns={columnsOf(launches)}
          rows={rowsOf(metric, launches)}
          height={launches.length ? 256 : 240}
          className={styles.chart}
        >
          {(size) => (
            <MetricDrawing
              metric={metric}
              size="page"
              marks={launches}
              told={told}
              onTell={setTold}
              {...size}
            />
          )}
        </Chart>
      ) : (
        <MetricChart name={name} metric={metric} size="page" />
      )}
      <GoalLaunches product={product} launches={launches} told={told} onTell={setTold} />
    </>
  );
}

const inShort = ({ on, words }: Mark) => `${words} launched ${day(on)}`;

const subOf = (metric: Metric, launches: readonly Mark[]) =>
  [
    againstPath(metric),
    'solid is measured',
    'dotted is the target path',
    metric.fan && 'the fan is what may be',
    launches.length > 0 && 'a flag is a launch',
  ]
    .filter(Boolean)
    .join(', ');

const columnsOf = (launches: readonly Mark[]) => [
  'Day',
  'Measured',
  'Target path',
  '85 % from',
  '85 % to',
  ...(launches.length ? ['Launched'] : []),
];

/** Every value drawn, with what was launched among them: what was measured, then what may be. */
export function rowsOf(metric: Metric, launches: readonly Mark[] = []) {
  const path = (at: string) => tidy(pathAt(metric, at));
  const last = <T,>(row: T[], launched: string | null) =>
    launches.length ? [...row, launched] : row;
  const measured = metric.readings.map(({ at, value }) => {
    const on = dayOf(metric, at);
    return { on, row: last([day(on), value, path(at), null, null], null) };
  });
  const launched = launches.map(({ on, words }) => ({
    on,
    row: last([day(on), null, path(on), null, null], words),
  }));
  // The fan ends where the due day does, at the start of the next.
  const until = (at: string) => dayOf(metric, new Date(milliseconds(at) - 1).toISOString());
  return [
    ...[...launched, ...measured]
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map(({ row }) => row),
    ...(metric.fan ?? [])
      .slice(1) // the first is the newest reading
      .map(({ at, most }) =>
        last([day(until(at)), null, path(at), tidy(most.low), tidy(most.high)], null),
      ),
  ];
}

const tidy = (n: number | undefined) => (n === undefined ? null : Number(n.toPrecision(4)));
