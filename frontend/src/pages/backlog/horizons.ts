import { type Day, daysAfter, daysBetween } from '../../lib/days';

/** Where the order is cut: what stands above is likely done by the end of a day. */
export type Horizon = { below: string; by: Day };

type Dates = ReadonlyMap<string, Day | null | undefined>;
type Sprints = readonly {
  readonly start: Day | null | undefined;
  readonly end: Day | null | undefined;
}[];

const most = 3;

/**
 * The last story above which all are likely done by the end of a sprint, for the
 * next sprints in which any are. After the last sprint, others as long follow.
 */
export function horizonsIn(order: readonly string[], dates: Dates, sprints: Sprints): Horizon[] {
  const endFrom = endsOf(sprints);
  const horizons: Horizon[] = [];
  let above: { id: string; done: Day } | undefined;
  for (const id of order) {
    const date = dates.get(id);
    if (!date) return horizons; // and of what comes after it nothing is known either
    const by = above && endFrom(above.done);
    if (above && by && date > by) horizons.push({ below: above.id, by });
    if (horizons.length === most) return horizons;
    above = { id, done: above && above.done > date ? above.done : date };
  }
  const by = above && endFrom(above.done);
  return above && by ? [...horizons, { below: above.id, by }] : horizons;
}

/** Finds the first end of a sprint on a day or after it. */
function endsOf(sprints: Sprints): (day: Day) => Day | undefined {
  const dated = sprints.flatMap(({ start, end }) => (start && end ? [{ start, end }] : []));
  const ends = dated.map(({ end }) => end).toSorted();
  const last = dated.find(({ end }) => end === ends.at(-1));
  if (!last) return () => undefined;
  const weeks = Math.ceil((daysBetween(last.start, last.end) + 1) / 7);
  return (day) => {
    const known = ends.find((end) => end >= day);
    if (known) return known;
    const more = Math.ceil(daysBetween(last.end, day) / (7 * weeks));
    return daysAfter(last.end, more * 7 * weeks);
  };
}
