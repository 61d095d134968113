type Range = readonly [from: number, to: number];

/** Carries a number from one range into another: a value to its place on an axis. */
export function scale([from, to]: Range, [start, end]: Range) {
  return (value: number) => start + ((value - from) / (to - from)) * (end - start);
}

/** The round numbers between two, in steps of 1, 2 or 5 that make about `most` of them. */
export function ticks(from: number, to: number, most: number): number[] {
  const least = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

type Point = readonly [x: number, y: number];

const round = (n: number) => Math.round(n * 10) / 10;

/** The line through points, as the path of an SVG. */
export const lineThrough = (points: readonly Point[]) =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)},${round(y)}`).join('');

/** A line that keeps its height until the next point. */
export const stepsThrough = (points: readonly Point[]) =>
  lineThrough(
    points.flatMap(([x, y], i): Point[] => {
      const before = points[i - 1];
      return before
        ? [
            [x, before[1]],
            [x, y],
          ]
        : [[x, y]];
    }),
  );

/** What lies between two lines. */
export const areaBetween = (upper: readonly Point[], lower: readonly Point[]) =>
  upper.length > 0 ? `${lineThrough([...upper, ...lower.toReversed()])}Z` : '';
