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
const curve = (x0: number, x1: number, y1: number) => {
  const middle = round((x0 + x1) / 2);
  return (y0: number) => `C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
};

/** The PM's part: from the goal to the seam. */
export function whyPath({ from, level }: Course): string {
  return `M${goalAt} ${round(from)}${curve(goalAt, knotAt, level)(from)}H${seamAt}`;
}

/** The PO's part: from the seam to the station. */
export function whatPath({ level, leaves, station }: Course): string {
  const { x, y } = station;
  return `M${seamAt} ${round(level)}H${round(leaves)}${curve(leaves, leaves + bend, y)(level)}H${round(x)}`;
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
