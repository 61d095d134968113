import { type Day, day } from '../../lib/days';
import { percent } from '../../lib/likely';
import { AtRisk, OffTrack } from '../../ui/icons';
import { classes } from '../../ui/classes';
import styles from './Likely.module.css';
import { type Axis, healthOf } from './slices';

export type Dates = {
  readonly noDate: string | null | undefined;
  readonly even: Day | null | undefined;
  readonly sure: Day | null | undefined;
  readonly nearly: Day | null | undefined;
};

const said = (date: Day | null | undefined) => (date ? day(date) : 'over 2 years');

/** When something is likely to be done: three days, the one to count on large. */
export function LikelyDates({ dates }: { dates: Dates }) {
  return (
    <dl className={styles.dates}>
      <div>
        <dt>50 %</dt>
        <dd>{said(dates.even)}</dd>
      </div>
      <div className={styles.sure}>
        <dt>85 %</dt>
        <dd>{said(dates.sure)}</dd>
      </div>
      <div>
        <dt>95 %</dt>
        <dd>{said(dates.nearly)}</dd>
      </div>
    </dl>
  );
}

type LikelyRangeProps = { dates: Dates; axis: Axis; marks: readonly Promised[] };

/** A day that was promised: until when it is planned, or when it launches. */
export type Promised = { day: Day; words: string; dashed?: boolean };

/** The three days along time, beside those that were promised. */
export function LikelyRange({ dates, axis, marks }: LikelyRangeProps) {
  const [even, sure, nearly] = [dates.even, dates.sure, dates.nearly].map((day) =>
    day ? Math.min(axis.at(day), 100) : 100,
  ) as [number, number, number];
  return (
    <div className={styles.range} aria-hidden="true">
      <i className={styles.way} style={{ width: `${even}%` }} />
      <i className={styles.likely} style={{ left: `${even}%`, width: `${sure - even}%` }} />
      <i className={styles.unlikely} style={{ left: `${sure}%`, width: `${nearly - sure}%` }} />
      {dates.sure && <i className={styles.tick} style={{ left: `${sure}%` }} />}
      {dates.nearly && <i className={styles.end} style={{ left: `${nearly}%` }} />}
      {marks.map(({ day, words, dashed }) => (
        <span
          key={words}
          className={classes(
            styles.promise,
            dashed && styles.dashed,
            axis.at(day) > 60 && styles.before,
          )}
          style={{ left: `${axis.at(day)}%` }}
        >
          {words}
        </span>
      ))}
      {axis.ticks.map(({ words, at }) => (
        <small key={words} className={styles.date} style={{ left: `${at}%` }}>
          {words}
        </small>
      ))}
    </div>
  );
}

type ChanceProps = { chance: number; by?: Day };

/** The chance first, then the day where nothing else says it: `74 % by 30 Sep`. */
export function Chance({ chance, by }: ChanceProps) {
  const health = healthOf(chance);
  return (
    <span className={classes(styles.chance, styles[health])}>
      {health === 'ON_TRACK' ? (
        <i className={styles.dot} />
      ) : health === 'AT_RISK' ? (
        <AtRisk />
      ) : (
        <OffTrack />
      )}
      {percent(chance)}
      {by && ` by ${day(by)}`}
    </span>
  );
}
