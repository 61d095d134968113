const about = 0.52; // of its size, what a letter of the app's font is wide

type Measure = (words: string) => number;
const measurers = new Map<string, Measure>();
// What was measured before the app's font was there was measured in another.
globalThis.document?.fonts?.addEventListener('loadingdone', () => measurers.clear());

/** Tells how wide words are, px, in a size of the app's font; what was measured once is known. */
export function measurer(size: number, weight = 400): Measure {
  const font = `${weight} ${size}`;
  const measure = measurers.get(font) ?? fresh(size, weight);
  measurers.set(font, measure);
  return measure;
}

function fresh(size: number, weight: number): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return (words) => words.length * size * about;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  const known = new Map<string, number>();
  return (words) => {
    const width = known.get(words) ?? context.measureText(words).width;
    known.set(words, width);
    return width;
  };
}

/** Words in lines of so much room, px; what does not fit into the last ends in an ellipsis. */
export function wrapped(
  words: string,
  room: number,
  most: number,
  measure: (words: string) => number,
): string[] {
  const lines: string[] = [];
  let rest = words.trim();
  while (rest && lines.length < most) {
    const parts = rest.split(/\s+/);
    let many = parts.length;
    while (many > 1 && measure(parts.slice(0, many).join(' ')) > room) many--;
    const line = lines.length === most - 1 ? rest : parts.slice(0, many).join(' ');
    lines.push(clipped(line, room, measure));
    rest = parts.slice(many).join(' ');
  }
  return lines;
}

/** As much of the words as there is room for, px. */
export function clipped(words: string, room: number, measure: (words: string) => number): string {
  if (measure(words) <= room) return words;
  let [fits, not] = [0, words.length];
  while (not - fits > 1) {
    const middle = (fits + not) >> 1;
    if (measure(`${words.slice(0, middle).trimEnd()}…`) <= room) fits = middle;
    else not = middle;
  }
  return `${words.slice(0, fits).trimEnd()}…`;
}
