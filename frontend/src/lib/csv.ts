export type Cell = string | number | null | undefined;

/**
 * Rows as CSV (RFC 4180). Spreadsheets take a text that begins as a formula for
 * one; an apostrophe before it keeps it a text. What begins as such a text gets one
 * more, so that the import, which takes one off, reads what was written.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = /^'*[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
