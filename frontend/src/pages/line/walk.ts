import type { Layout } from './layout';

/** Where the keyboard stands on the line: at the goal, at a feature, or at a station. */
export type Place =
  | { at: 'goal' }
  | { at: 'lane'; lane: number }
  | { at: 'strand'; strand: string };

/** How a place is told from others in the document. */
export const nameOf = (place: Place) =>
  place.at === 'goal' ? 'goal' : place.at === 'lane' ? `lane ${place.lane}` : place.strand;

/** Gives the focus to a place of the picture. */
export function focusOn(place: Place) {
  const marks = [...document.querySelectorAll<SVGElement>('[data-place]')];
  marks.find(({ dataset }) => dataset.place === nameOf(place))?.focus();
}

export type Way = 'left' | 'right' | 'up' | 'down';

const goal: Place = { at: 'goal' };

/**
 * The next place on the way, or the same at the end of it. To the left is why,
 * to the right is what ships: from the goal to its features, and through the
 * stations of a feature in the order they land in. Up and down lead through
 * what stands below each other.
 */
export function walk(layout: Pick<Layout, 'lanes' | 'strands'>, from: Place, way: Way): Place {
  const { lanes, strands } = layout;
  if (from.at === 'goal') {
    return way === 'right' && lanes.length ? { at: 'lane', lane: 0 } : goal;
  }
  if (from.at === 'lane') {
    if (way === 'left') return goal;
    if (way === 'right') return first(layout, from.lane) ?? from;
    const lane = from.lane + (way === 'down' ? 1 : -1);
    return lanes[lane] ? { at: 'lane', lane } : from;
  }
  const here = strands.find(({ id }) => id === from.strand);
  if (!here) return goal;
  const inLane = strands.filter(({ lane }) => lane === here.lane);
  const columns = [...new Set(inLane.map(({ column }) => column))].toSorted((a, b) => a - b);
  const at = columns.indexOf(here.column);
  if (way === 'right' || way === 'left') {
    const column = columns[at + (way === 'right' ? 1 : -1)];
    const next = inLane.find((strand) => strand.column === column);
    if (next) return { at: 'strand', strand: next.id };
    return way === 'left' ? { at: 'lane', lane: here.lane } : from;
  }
  const below = strands
    .filter(({ column }) => column === here.column)
    .toSorted((a, b) => a.station.y - b.station.y);
  const next = below[below.indexOf(here) + (way === 'down' ? 1 : -1)];
  return next ? { at: 'strand', strand: next.id } : from;
}

/** The station of a lane where the first of its stories landed. */
function first({ strands }: Pick<Layout, 'strands'>, lane: number): Place | undefined {
  const [earliest] = strands
    .filter((strand) => strand.lane === lane)
    .toSorted((a, b) => a.column - b.column || a.station.y - b.station.y);
  return earliest && { at: 'strand', strand: earliest.id };
}
