import { day } from '../../lib/days';
import { drawable } from '../../ui/drawing';
import { againstPath, inWords, type Metric, pathAt } from '../../ui/metric';
import { MetricChart, MetricDrawing } from '../../ui/MetricChart';
import { Chart } from '../charts/Chart';
import styles from './GoalChart.module.css';

type GoalChartProps = { file: string; name: string; metric: Metric };

/** The metric of a goal as a picture, a table and files. */
export function GoalChart({ file, name, metric }: GoalChartProps) {
  if (!drawable(metric)) return <MetricChart name={name} metric={metric} size="page" />;
  const legend = ['solid is measured', 'dotted is the target path'];
  const sub = [againstPath(metric), ...legend, metric.fan && 'the fan is what may be'];
  return (
    <Chart
      title={name || 'Metric'}
      sub={sub.filter(Boolean).join(', ')}
      file={file}
      words={inWords(name, metric)}
      columns={['Day', 'Measured', 'Target path', '85 % from', '85 % to']}
      rows={rowsOf(metric)}
      height={240}
      className={styles.chart}
    >
      {(size) => <MetricDrawing metric={metric} size="page" {...size} />}
    </Chart>
  );
}

/** Every value drawn: what was measured, then what may be. */
export function rowsOf(metric: Metric) {
  const path = (at: string) => tidy(pathAt(metric, at));
  return [
    ...metric.readings.map(({ at, value }) => [on(at), value, path(at), null, null]),
    ...(metric.fan ?? [])
      .slice(1) // the first is the newest reading
      .map(({ at, most }) => [on(at), null, path(at), tidy(most.low), tidy(most.high)]),
  ];
}

const on = (at: string) => day(at.slice(0, 10));
const tidy = (n: number | undefined) => (n === undefined ? null : Number(n.toPrecision(4)));
