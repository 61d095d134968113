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
