/** Where a strand runs: out of the goal, level through its ribbon, and down to its station. */
export type Course = {
  /** Its height at the goal, px from the top. */
  from: number;
  /** Its height in the ribbon of its feature. */
  level: number;
  /** Where it leaves the ribbon. */
  leaves: number;
  station: Spot;
};
export type Spot = { x: number; y: number };

/** Where every picture has the goal, the knots of its features, and the seam between why and what. */
export const goalAt = 198;
export const knotAt = 292;
export const seamAt = 438;
/** How far a strand bends, from its ribbon to its station, px. */
export const bend = 18;

const round = (n: number) => Math.round(n * 10) / 10;
/** A curve that leaves and arrives level. */
const curve = (x0: number, x1: number, y0: number, y1: number) => {
  const middle = round((x0 + x1) / 2);
  return `C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
};

/** What a wide strand narrows to at its station, px. */
const narrowest = 7;

/** The middle of the PM's part, from the goal to the seam. */
export const whyLine = ({ from, level }: Pick<Course, 'from' | 'level'>) =>
  `M${goalAt} ${round(from)}${curve(goalAt, knotAt, from, level)}H${seamAt}`;

/** The middle of the PO's part, from the seam to the station. */
export const whatLine = ({ level, leaves, station }: Course) =>
  `M${seamAt} ${round(level)}H${round(leaves)}${curve(leaves, leaves + bend, level, station.y)}H${round(station.x)}`;

/** A stroke that is wider would fold in its bends: such a strand is an area. */
export const widestStroke = 8;

/** The PM's part of a wide strand. */
export function whyArea({ from, level }: Course, width: number): string {
  const half = width / 2;
  const [top, bottom] = [level - half, level + half];
  return (
    `M${goalAt} ${round(from - half)}${curve(goalAt, knotAt, from - half, top)}H${seamAt}` +
    `V${round(bottom)}H${knotAt}${curve(knotAt, goalAt, bottom, from + half)}Z`
  );
}

/** The PO's part of a wide strand, which narrows to its station. */
export function whatArea({ level, leaves, station }: Course, width: number): string {
  const half = width / 2;
  const end = Math.min(half, narrowest / 2);
  const [top, bottom] = [station.y - end, station.y + end];
  return (
    `M${seamAt} ${round(level - half)}H${round(leaves)}${curve(leaves, leaves + bend, level - half, top)}` +
    `H${round(station.x)}V${round(bottom)}H${round(leaves + bend)}` +
    `${curve(leaves + bend, leaves, bottom, level + half)}H${seamAt}Z`
  );
}

/** How high a strand runs at some x; undefined where it does not. */
export function heightAt({ from, level, leaves, station }: Course, x: number): number | undefined {
  if (x < goalAt || x > station.x) return undefined;
  if (x < knotAt) return from + (level - from) * eased((x - goalAt) / (knotAt - goalAt));
  if (x <= leaves) return level;
  return level + (station.y - level) * eased(Math.min(1, (x - leaves) / bend));
}

/** How far down the curve is at a part of its way, both from 0 to 1: a cubic with its handles in the middle. */
function eased(part: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < part) low = t;
    else high = t;
  }
  return low * low * (3 - 2 * low);
}
