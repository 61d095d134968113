import { count, number, points } from '../../lib/words';
import { Triangle } from '../../ui/icons';
import styles from './Capacity.module.css';

type CapacityProps = {
  points: number;
  capacity: number | null | undefined;
  /** Points accepted in each of the last closed sprints. */
  landed: readonly number[];
  /** What the selected stories would add. */
  would: { stories: number; points: number };
  /** How likely it is all done in time. */
  chance?: string | undefined;
};

/** The range most sprints landed in, without the best and the worst when there are enough of them. */
export function velocity(landed: readonly number[]) {
  if (landed.length < 3) return undefined;
  const sorted = landed.toSorted((a, b) => a - b);
  const cut = landed.length >= 5 ? 1 : 0;
  const kept = sorted.slice(cut, sorted.length - cut);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return {
    low: kept[0] ?? 0,
    high: kept.at(-1) ?? 0,
    median: Math.round(median * 10) / 10,
    sprints: kept.length,
    of: landed.length,
  };
}

/** What the sprint holds against what it can: committed solid, selected dashed, the past as a bracket. */
export function Capacity({ points: held, capacity, landed, would, chance }: CapacityProps) {
  const past = velocity(landed);
  const then = held + would.points;
  const most = Math.max(capacity ?? 0, past?.high ?? 0, then, 1) * 1.08;
  const part = (value: number) => `${(value / most) * 100}%`;
  const room = capacity === null || capacity === undefined ? undefined : capacity - held;
  return (
    <section className={styles.capacity} aria-label="Capacity">
      <div className="row">
        <b className={styles.big}>{number(held)}</b>
        <span className="sub">
          {room === undefined ? 'pts, no capacity set' : `of ${points(capacity ?? 0)}`}
        </span>
        <span className="grow" />
        {room !== undefined &&
          (room < 0 ? (
            <span className={styles.over}>
              <Triangle />
              {points(-room)} over
            </span>
          ) : (
            <span className="sub">{room === 0 ? 'Full' : `Room for ${points(room)}`}</span>
          ))}
      </div>
      <div className={styles.meter} aria-hidden="true">
        <div
          className={styles.room}
          style={{ width: room === undefined ? '100%' : part(capacity ?? 0) }}
        />
        <div className={styles.fill} style={{ width: part(held) }} />
        {would.points > 0 && (
          <div className={styles.would} style={{ left: part(held), width: part(would.points) }} />
        )}
        {past && (
          <>
            <span
              className={styles.range}
              style={{ left: part(past.low), width: part(past.high - past.low) }}
            />
            <span className={styles.median} style={{ left: part(past.median) }} />
          </>
        )}
      </div>
      {past && (
        <div className={styles.scale} aria-hidden="true">
          {[...new Set([past.low, past.median, past.high])].map((value) => (
            <span
              key={value}
              className={value === past.median ? 'strong' : undefined}
              style={{ left: part(value) }}
            >
              {number(value)}
            </span>
          ))}
        </div>
      )}
      <p className={styles.words}>
        {past &&
          `${past.sprints === past.of ? `The last ${past.of}` : `${past.sprints} of the last ${past.of}`} sprints landed ${number(past.low)} to ${points(past.high)}. `}
        {!past &&
          landed.length > 0 &&
          `${count(3 - landed.length, 'more sprint')} and this shows what usually lands. `}
        {would.stories > 0 &&
          `The ${would.stories === 1 ? 'selected story' : `${would.stories} selected stories`} would make it ${number(then)}.`}
      </p>
      {chance && <p className={styles.chance}>{chance}</p>}
    </section>
  );
}
