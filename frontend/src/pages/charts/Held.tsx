import { scaleLinear } from 'd3-scale';
import { graphql, useFragment } from 'react-relay/hooks';
import { heldWords } from '../../lib/held';
import { count } from '../../lib/words';
import { Chart, type Size } from './Chart';
import styles from './Held.module.css';
import type { Held_product$data, Held_product$key } from './__generated__/Held_product.graphql';

const row = 30;

/** How often what the forecast said came true, beside how sure it was. */
export function Held({ product, of }: { product: string; of: Held_product$key }) {
  const { forecastScores: scores } = useFragment(
    graphql`
      fragment Held_product on Product {
        forecastScores {
          likely
          times
          held
        }
      }
    `,
    of,
  );
  const counted = scores.some(({ times }) => times > 0);
  return (
    <Chart
      title="How far forecasts held"
      sub="of features, first slices, sprints and goals, week by week in the last year"
      file={`${product}-forecasts`}
      height={counted ? scores.length * row + 24 : 72}
      words={scores.map(({ likely }) => heldWords(scores, likely)).join(' ') || nothing}
      columns={['Said, %', 'Times', 'Held']}
      rows={scores.map(({ likely, times, held }) => [Math.round(likely * 100), times, held])}
    >
      {({ width, height }) =>
        counted ? (
          <Bars scores={scores} width={width} height={height} />
        ) : (
          <text className={styles.nothing} x={width / 2} y={height / 2} textAnchor="middle">
            {width < 480 ? 'No forecast has seen its day yet.' : nothing}
          </text>
        )
      }
    </Chart>
  );
}

const nothing = 'No forecast has seen its day yet. Each week’s are kept, and counted after it.';

function Bars({ scores, width }: Size & { scores: Held_product$data['forecastScores'] }) {
  const x = scaleLinear([0, 1], [72, width - (width < 480 ? 96 : 160)]);
  return scores.map(({ likely, times, held }, i) => {
    const y = 12 + i * row;
    const part = times > 0 ? held / times : 0;
    return (
      <g key={likely}>
        <text className={styles.said} x="0" y={y + 13}>
          said {Math.round(likely * 100)} %
        </text>
        <path className={styles.ground} d={`M${x(0)} ${y + 9}H${x(1)}`} />
        {times > 0 && <path className={styles.held} d={`M${x(0)} ${y + 9}H${x(part)}`} />}
        <path className={styles.mark} d={`M${x(likely)} ${y}v18`} />
        <text className={styles.word} x={x(1) + 12} y={y + 13}>
          {times === 0
            ? 'none yet'
            : width < 480
              ? `${Math.round(part * 100)} % of ${times}`
              : `held ${Math.round(part * 100)} % of ${count(times, 'time')}`}
        </text>
      </g>
    );
  });
}
