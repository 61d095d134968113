/** So many rows the API reads, and records, at a time. */
export const mostRows = 1_000;
/** So many readings of a file are taken; more are a script's to send. */
export const mostReadings = 100_000;
/** No file of so many readings is larger. */
export const mostBytes = 20_000_000;
const mostText = 300_000;
const mostQuoted = 64_000;

/** Some rows of a file, the first of them counted as a spreadsheet does. */
export type Part = { text: string; firstRow: number };

/** A file in parts that the API takes, none ending within a row. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let row = 1;
  let firstRow = 1;
  for (let at = 0; at < text.length; row++) {
    const end = endOfRow(text, at);
    if (row - firstRow === mostRows || (end - start > mostText && at > start)) {
      parts.push({ text: text.slice(start, at), firstRow });
      start = at;
      firstRow = row;
    }
    at = end;
  }
  if (text.slice(start).trim()) parts.push({ text: text.slice(start), firstRow });
  return parts;
}

/** Where the row after begins. A line that ends within quotes ends no row. */
function endOfRow(text: string, start: number): number {
  let cell = true;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') return at + 1;
    if (char === '"' && cell) at = closing(text, at);
    cell = char === ',' || char === ';' || char === '\t';
  }
  return text.length;
}

/** The quote that closes one; itself where none does, or only far behind. */
function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length && at - open < mostQuoted; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return open;
}

/** The text of a file as spreadsheets write them: UTF-8, UTF-16 or Windows-1252. */
export function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether it is a workbook, which is a ZIP, and no text. */
export const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

export type Row = {
  readonly row: number;
  readonly at: string;
  readonly value: number;
  readonly note: string;
  /** What is recorded of that time already. */
  readonly recorded: { readonly value: number; readonly note: string } | null | undefined;
};
export type Problem = { readonly row: number; readonly reason: string };

/** What recording a row does: a new value, another in the place of one, or nothing. */
export function becomes({ value, note, recorded }: Row): 'new' | 'replaces' | 'there' {
  if (!recorded) return 'new';
  return recorded.value === value && recorded.note === note ? 'there' : 'replaces';
}

/** Parts told the rows of a whole: a time that stands twice counts once. */
export function together(parts: readonly { rows: readonly Row[]; problems: readonly Problem[] }[]) {
  const first = new Map<string, number>();
  const rows: Row[] = [];
  const problems = parts.flatMap(({ problems }) => problems);
  for (const row of parts.flatMap(({ rows }) => rows)) {
    const before = first.get(row.at);
    if (before === undefined) {
      first.set(row.at, row.row);
      rows.push(row);
    } else problems.push({ row: row.row, reason: `Row ${before} is of the same time.` });
  }
  return { rows, problems: problems.toSorted((a, b) => a.row - b.row) };
}

/** Rows in parts that are recorded at a time. */
export function sendings(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  let part: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const more = 80 + 3 * row.note.length;
    if (part.length === mostRows || size + more > mostText * 2) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(row);
    size += more;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
