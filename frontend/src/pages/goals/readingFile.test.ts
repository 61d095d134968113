import { describe, expect, it } from 'vitest';
import { becomes, isWorkbook, partsOf, type Row, sendings, textOf, together } from './readingFile';

const row = (n: number, more: Partial<Row> = {}): Row => ({
  row: n,
  at: new Date(n * 3_600_000).toISOString(),
  value: n,
  note: '',
  recorded: null,
  ...more,
});

describe('a file of readings', () => {
  it('is one part up to a thousand rows', () => {
    expect(partsOf('2026-08-01,84\n2026-08-02,85')).toEqual([
      { text: '2026-08-01,84\n2026-08-02,85', firstRow: 1 },
    ]);
    expect(partsOf(' \n')).toEqual([]);
  });

  it('is cut after each thousand, and nothing of it is lost', () => {
    const text = `day,value\n${'2026-08-01,84\n'.repeat(2_500)}`;
    const parts = partsOf(text);
    expect(parts.map(({ firstRow }) => firstRow)).toEqual([1, 1_001, 2_001]);
    expect(parts.map(({ text }) => text).join('')).toBe(text);
  });

  it('is not cut within a note of several lines', () => {
    const text = `${'2026-08-01,84\n'.repeat(999)}2026-08-01,84,"a\nb ""c""\nd"\n2026-08-01,85`;
    expect(partsOf(text)[1]).toEqual({ text: '2026-08-01,85', firstRow: 1_001 });
  });

  it('ends rows where a quote is never closed', () => {
    const text = `2026-08-01,84,5" pipe\n"2026-08-01,84\n${'2026-08-01,85\n'.repeat(999)}`;
    expect(partsOf(text)).toHaveLength(2);
  });

  it('is cut before a part grows too long', () => {
    const long = `2026-08-01,84,${'x'.repeat(200_000)}\n`;
    expect(partsOf(long.repeat(3)).map(({ firstRow }) => firstRow)).toEqual([1, 2, 3]);
  });

  it('is read as its spreadsheet wrote it', () => {
    expect(textOf(new TextEncoder().encode('Größe'))).toBe('Größe');
    expect(textOf(new Uint8Array([0x47, 0x72, 0xf6]))).toBe('Grö');
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x47, 0]))).toBe('G');
    expect(isWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(true);
  });
});

describe('a row', () => {
  it('is new, replaces a value, or is there', () => {
    expect(becomes(row(1))).toBe('new');
    expect(becomes(row(1, { recorded: { value: 2, note: '' } }))).toBe('replaces');
    expect(becomes(row(1, { recorded: { value: 1, note: 'seen' } }))).toBe('replaces');
    expect(becomes(row(1, { recorded: { value: 1, note: '' } }))).toBe('there');
  });

  it('of a time that another part has is told, not recorded', () => {
    const { rows, problems } = together([
      { rows: [row(1)], problems: [{ row: 3, reason: 'late' }] },
      { rows: [row(2, { at: row(1).at })], problems: [] },
    ]);
    expect(rows).toEqual([row(1)]);
    expect(problems).toEqual([
      { row: 2, reason: 'Row 1 is of the same time.' },
      { row: 3, reason: 'late' },
    ]);
  });

  it('is sent with at most 999 others, fewer where notes are long', () => {
    const many = Array.from({ length: 1_001 }, (_, n) => row(n));
    expect(sendings(many).map((part) => part.length)).toEqual([1_000, 1]);
    const long = Array.from({ length: 40 }, (_, n) => row(n, { note: 'x'.repeat(20_000) }));
    expect(Math.max(...sendings(long).map((part) => part.length))).toBeLessThan(20);
    expect(sendings([])).toEqual([]);
  });
});
