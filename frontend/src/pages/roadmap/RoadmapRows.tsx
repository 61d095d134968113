import { Link } from 'wouter';
import { day } from '../../lib/days';
import { count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { type Horizon, horizons, planned } from '../features/featureWords';
import type { Proposal } from '../proposals/proposal';
import type { Feature } from './feature';
import { ghostOf } from './ghosts';
import {
  at,
  type Axis,
  barOf,
  byHorizon,
  inOrder,
  promises,
  quarter,
  startsQuarter,
} from './roadmap';
import styles from './Roadmap.module.css';

export type RoadmapProps = {
  product: string;
  features: readonly Feature[];
  proposals: readonly Proposal[];
};

/** The horizons side by side. */
export function Columns({ product, features, proposals }: RoadmapProps) {
  const of = byHorizon(features);
  return (
    <div className={styles.columns}>
      {inOrder.map((horizon) => (
        <section key={horizon} className={styles.column} aria-labelledby={horizon}>
          <Head horizon={horizon} n={of[horizon].length} />
          <ul data-horizon={horizon} className={styles.cards}>
            {of[horizon].map((feature) => (
              <li key={feature.id} data-feature={feature.id} className={styles.card}>
                <Title product={product} feature={feature} />
                <Goal feature={feature} />
                <span className="meta">
                  {horizon === 'LATER' ? '' : `${planned(feature).replace(/^\w+,? ?/, '')} `}
                  <Shipped feature={feature} />
                </span>
                <Ghost feature={feature} proposals={proposals} />
              </li>
            ))}
            {of[horizon].length === 0 && <li className="sub">Nothing here.</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The horizons one below the other, along time. */
export function Timeline({
  product,
  features,
  proposals,
  axis,
  today,
}: RoadmapProps & { axis: Axis; today: string }) {
  const of = byHorizon(features);
  return (
    <div className={styles.timeline}>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.heads}>
          <b>Feature</b>
          <b>Goal</b>
          <b>Shipped</b>
        </span>
        <span className={styles.months}>
          {axis.months.map((month) => (
            <span key={month} style={{ left: `${at(axis, month)}%` }}>
              <b>{startsQuarter(month) ? quarter(month) : ''}</b>
              {day(month, new Date(month)).slice(2)}
            </span>
          ))}
        </span>
      </div>
      <div className={styles.scale} aria-hidden="true">
        {axis.months.map((month) => (
          <i key={month} style={{ left: `${at(axis, month)}%` }} />
        ))}
        <i className={styles.today} style={{ left: `${at(axis, today)}%` }}>
          <b>Today</b>
        </i>
      </div>
      {inOrder.map((horizon) => (
        <section key={horizon} className={styles.band} aria-labelledby={horizon}>
          <Head horizon={horizon} n={of[horizon].length} />
          <ul data-horizon={horizon}>
            {of[horizon].map((feature) => (
              <li key={feature.id} data-feature={feature.id} className={styles.row}>
                <Title product={product} feature={feature} />
                <Goal feature={feature} />
                <Shipped feature={feature} />
                <span className={styles.lane}>
                  {horizon === 'LATER' ? (
                    <q className={styles.why}>
                      {feature.why.split('\n')[0] || 'Nobody has written down why yet.'}
                    </q>
                  ) : (
                    <Bar axis={axis} feature={feature} />
                  )}
                  <Ghost feature={feature} proposals={proposals} axis={axis} />
                </span>
              </li>
            ))}
            {of[horizon].length === 0 && (
              <li className={classes('sub', styles.none)}>Nothing here.</li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Head({ horizon, n }: { horizon: Horizon; n: number }) {
  return (
    <header className={styles.head}>
      <h2 id={horizon}>{horizons[horizon]}</h2>
      <span className="meta">{promises[horizon]}</span>
      <span className="unseen">{count(n, 'feature')}</span>
    </header>
  );
}

function Title({ product, feature }: { product: string; feature: Feature }) {
  const { needs } = feature;
  return (
    <span className={styles.title}>
      <Link href={paths.feature({ product, feature: feature.id })} className="clip">
        {feature.title}
      </Link>
      {needs.length > 0 && (
        <small className="meta clip">after {needs.map(({ title }) => title).join(', ')}</small>
      )}
    </span>
  );
}

function Goal({ feature: { goal } }: { feature: Feature }) {
  return <span className={styles.goal}>{goal && <Chip tone="goal">{goal.title}</Chip>}</span>;
}

function Shipped({ feature: { progress } }: { feature: Feature }) {
  return (
    <span className={styles.shipped}>
      {progress.stories === 0
        ? 'No stories yet'
        : `${number(progress.accepted)} of ${number(progress.stories)}`}
    </span>
  );
}

function Bar({ axis, feature }: { axis: Axis; feature: Feature }) {
  const bar = barOf(axis, feature);
  if (!bar) return <span className={classes('meta', styles.undated)}>No window yet</span>;
  const { progress } = feature;
  return (
    <>
      <span
        className={classes(styles.bar, feature.horizon === 'NEXT' && styles.outline)}
        style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
      >
        {feature.horizon === 'NOW' && (
          <i style={{ width: `${(100 * progress.accepted) / Math.max(1, progress.stories)}%` }} />
        )}
      </span>
      <span className={styles.until} style={{ left: `${bar.left + bar.width}%` }}>
        <span className={styles.spoken}>{planned(feature)}</span>
        <span title={planned(feature)}>
          {feature.windowEnd ? day(feature.windowEnd) : 'open end'}
        </span>
      </span>
    </>
  );
}

function Ghost({
  feature,
  proposals,
  axis,
}: {
  feature: Feature;
  proposals: readonly Proposal[];
  axis?: Axis;
}) {
  const ghost = ghostOf(feature, proposals);
  if (!ghost) return null;
  const bar = axis && ghost.window && barOf(axis, ghost.window);
  return (
    <span
      className={classes(styles.ghost, ghost.hat && styles[ghost.hat], bar && styles.barred)}
      style={bar ? { left: `${bar.left}%`, width: `${bar.width}%` } : undefined}
    >
      {ghost.words}
    </span>
  );
}
