import { count } from './words';

type Score = { likely: number; times: number; held: number };

/** With fewer, the part that held says nothing yet. */
const few = 10;

/** How far forecasts held: `When we said 85 %, it held 83 % of 41 times.` Nothing before the first. */
export function heldWords(scores: readonly Score[], likely = 0.85): string | undefined {
  const score = scores.find((one) => one.likely === likely);
  if (!score || score.times === 0) return undefined;
  const { times, held } = score;
  const said = `When we said ${Math.round(likely * 100)} %, it held`;
  return times < few
    ? `${said} ${held} of ${count(times, 'time')}.`
    : `${said} ${Math.round((100 * held) / times)} % of ${count(times, 'time')}.`;
}
