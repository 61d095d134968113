import { type Day, day } from '../lib/days';

/** What happened on a day, as a chart of time tells it. */
export type Mark = { on: Day; words: string };

export type PlacedMark = {
  x: number;
  on: Day;
  /** All that happened on its day. */
  all: readonly string[];
  /** What has room beside it; nothing when that is too little. */
  label: string;
};

const letter = 6.2; // of the small bold type, on the average
const pole = 11;
const least = 7; // letters: fewer say nothing

/** Where marks stand: one a day, those outside the drawing left out, named as far as there is room. */
export function placeMarks(
  marks: readonly Mark[],
  place: (day: Day) => number | undefined,
  width: number,
): PlacedMark[] {
  const days = [...new Set(marks.map(({ on }) => on))].toSorted();
  const placed = days.flatMap((on) => {
    const x = place(on);
    const all = marks.filter((mark) => mark.on === on).map(({ words }) => words);
    return x === undefined ? [] : [{ x, on, all }];
  });
  return placed.map((mark, i) => {
    const letters = Math.floor(((placed[i + 1]?.x ?? width) - mark.x - pole - 4) / letter);
    return { ...mark, label: letters < least ? '' : clipped(several(mark.all), letters) };
  });
}

/** A mark's words in full, as far as the drawing is wide, and where they begin. */
export function markWords({ x, on, all }: PlacedMark, width: number) {
  const when = `, ${day(on)}`;
  const room = Math.floor((width - 8) / letter) - when.length;
  const words = clipped(several(all), room) + when;
  return { words, x: Math.max(4, Math.min(x + pole, width - 4 - words.length * letter)) };
}

/** `Guest checkout and 2 more` */
const several = ([first = '', ...others]: readonly string[]) =>
  others.length ? `${first} and ${others.length} more` : first;

const clipped = (words: string, letters: number) =>
  words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
