import { Fragment } from 'react';
import { Link } from 'wouter';
import { day } from '../../lib/days';
import { all, count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Chip } from '../../ui/Chip';
import { classes } from '../../ui/classes';
import { type Horizon, horizons, planned } from '../features/featureWords';
import { Chance } from '../features/Likely';
import { arithmetic, effortOf, effortWords, riceScore, roundScore } from '../features/rice';
import { healthOf } from '../features/slices';
import { quoted } from '../insights/insightWords';
import type { Proposal } from '../proposals/proposal';
import type { Feature } from './feature';
import { ghostOf } from './ghosts';
import {
  at,
  type Axis,
  barOf,
  byHorizon,
  duesOf,
  inOrder,
  promises,
  quarter,
  rangeOf,
  shippedEarly,
  shifted,
  startsQuarter,
  waitsFor,
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
                <span className={classes('meta', styles.facts)}>
                  {horizon === 'LATER' ? '' : `${planned(feature).replace(/^\w+,? ?/, '')} `}
                  <Shipped feature={feature} />
                  <Score feature={feature} />
                  {feature.voices > 0 && <span>{count(feature.voices, 'customer')}</span>}
                </span>
                {horizon === 'LATER' && (feature.quote || feature.why) && (
                  <span className={styles.reason}>{evidence(feature)}</span>
                )}
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
          <b>On time</b>
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
          {horizon === 'NOW' && <Dues axis={axis} features={of.NOW} today={today} />}
          <ul data-horizon={horizon}>
            {of[horizon].map((feature) => (
              <li key={feature.id} data-feature={feature.id} className={styles.row}>
                <Title product={product} feature={feature} />
                <Goal feature={feature} />
                <Stands feature={feature} />
                <span className={styles.lane}>
                  {horizon === 'LATER' ? (
                    <span className={styles.why}>
                      {evidence(feature) || 'Nobody has said or written down why yet.'}
                    </span>
                  ) : (
                    <Bar axis={axis} feature={feature} today={today} />
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
      <p className={styles.legend} aria-hidden="true">
        <i className={styles.bar}>
          <i />
        </i>
        shipped
        <i className={styles.bar} />
        to do
        <i className={styles.keyed}>
          <i className={styles.likely} />
          <i className={styles.unlikely} />
          <i className={styles.sure} />
        </i>
        50, 85, 95 % likely
        <i className={styles.promised} />
        planned until
      </p>
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
  const { open, behind } = waitsFor(feature);
  return (
    <span className={styles.title}>
      <Link
        href={paths.feature({ product, feature: feature.id })}
        className="clip"
        draggable={false}
      >
        {feature.title}
      </Link>
      {open.length > 0 && (
        <small className={classes('meta clip', behind.length > 0 && styles.behind)}>
          needs {all(open.map(({ title }) => title))}
          {behind.length > 0 &&
            `; ${behind.length === open.length ? '' : `${all(behind.map(({ title }) => title))} `}${
              behind.length > 1 ? 'come later' : 'comes later'
            }`}
        </small>
      )}
    </span>
  );
}

/** By when the goals of what is being built are due. */
function Dues({
  axis,
  features,
  today,
}: {
  axis: Axis;
  features: readonly Feature[];
  today: string;
}) {
  return (
    <div className={styles.dues} aria-hidden="true">
      {duesOf(axis, features, today).map(({ day: due, titles, left, room }) => {
        const words = `Due ${day(due)}: ${all(titles)}`;
        return (
          <Fragment key={due}>
            <span style={{ left: `${left}%`, maxWidth: `${room}%` }} title={words}>
              {room < few ? day(due) : words}
            </span>
            <i style={{ left: `${left}%` }} />
          </Fragment>
        );
      })}
    </div>
  );
}

/** In less of the axis, in per cent, only a day has room. */
const few = 16;

/** What it is worth against the effort, and why. */
function Score({ feature }: { feature: Feature }) {
  const score = riceScore(feature, feature.progress);
  if (score === undefined) return null;
  const guessed = effortOf(feature, feature.progress)?.guessed;
  return (
    <span
      title={`Reach × impact × confidence ÷ effort: ${arithmetic(feature, feature.progress)}. ${effortWords(feature, feature.progress)}`}
    >
      {guessed ? 'Score about' : 'Score'} {number(roundScore(score))}
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

/** How likely it is in time, and how much of it is shipped; of what comes later, who asks for it. */
function Stands({ feature }: { feature: Feature }) {
  const { horizon, inTime, voices } = feature;
  if (horizon === 'LATER')
    return (
      <span className={styles.shipped}>
        {voices > 0 ? count(voices, 'customer') : <Shipped feature={feature} />}
      </span>
    );
  return (
    <span className={styles.stands}>
      {typeof inTime === 'number' && <Chance chance={inTime} />}
      <Shipped feature={feature} />
    </span>
  );
}

/** What speaks for it most: a customer's words, or why in the PM's. */
const evidence = ({ quote, why }: Feature) => (quote ? quoted(quote) : why).split('\n')[0];

type BarProps = { axis: Axis; feature: Feature; today: string };

function Bar({ axis, feature, today }: BarProps) {
  const range = rangeOf(axis, feature, today);
  const early = shippedEarly(feature, today);
  const window = barOf(axis, early ? { ...feature, windowEnd: today } : feature);
  if (range) return <Range range={range} axis={axis} feature={feature} />;
  if (!window) return <span className={classes('meta', styles.undated)}>No window yet</span>;
  return (
    <>
      <Body feature={feature} left={window.left} width={window.width} />
      <span className={styles.until} style={{ left: `${window.left + window.width}%` }}>
        <span className={styles.spoken}>{planned(feature)}</span>
        <span title={planned(feature)}>
          {early ? 'all shipped' : feature.windowEnd ? day(feature.windowEnd) : 'open end'}
        </span>
      </span>
    </>
  );
}

/** What is shipped, and what is to do. */
function Body({ feature, left, width }: { feature: Feature; left: number; width: number }) {
  const { progress, horizon } = feature;
  return (
    <span
      className={classes(styles.bar, horizon === 'NEXT' && styles.outline)}
      style={{ left: `${left}%`, width: `${width}%` }}
    >
      {horizon === 'NOW' && (
        <i style={{ width: `${(100 * progress.accepted) / Math.max(1, progress.stories)}%` }} />
      )}
    </span>
  );
}

type RangeProps = {
  range: NonNullable<ReturnType<typeof rangeOf>>;
  axis: Axis;
  feature: Feature;
};

/** When it is likely to be done, beside until when it is planned. */
function Range({ range: { left, even, sure, nearly }, axis, feature }: RangeProps) {
  const { forecast, windowEnd, inTime } = feature;
  const health = typeof inTime === 'number' ? healthOf(inTime) : undefined;
  const words = [
    ['50 %', forecast?.even],
    ['85 %', forecast?.sure],
    ['95 %', forecast?.nearly],
  ].map(([part, date]) => `${part} by ${date ? day(date) : 'more than two years'}`);
  return (
    <>
      <Body feature={feature} left={left} width={even - left} />
      <i className={styles.likely} style={{ left: `${even}%`, width: `${sure - even}%` }} />
      <i className={styles.unlikely} style={{ left: `${sure}%`, width: `${nearly - sure}%` }} />
      {sure < 100 && <i className={styles.sure} style={{ left: `${sure}%` }} />}
      {windowEnd && (
        <i className={styles.promised} style={{ left: `${at(axis, shifted(windowEnd, 1))}%` }} />
      )}
      <span
        className={classes(styles.until, health && styles[health], nearly > 92 && styles.inside)}
        style={{ left: `${nearly}%` }}
      >
        <span className={styles.spoken}>
          {words[1]}
          {windowEnd && `, planned until ${day(windowEnd)}`}
        </span>
        <span title={`${planned(feature)}. Done ${all(words)}.`}>
          {forecast?.sure ? day(forecast.sure) : 'over 2 years'}
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
