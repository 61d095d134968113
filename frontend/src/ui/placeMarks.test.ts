import { expect, test } from 'vitest';
import { markWords, placeMarks } from './placeMarks';

const month = (day: string) => (day < '2026-08-01' ? undefined : Number(day.slice(8)) * 20);

test('what happened on one day is one mark, in the order of the days', () => {
  const marks = [
    { on: '2026-08-20', words: 'Store credit' },
    { on: '2026-08-03', words: 'Guest checkout' },
    { on: '2026-08-20', words: 'Pay in one tap' },
  ];
  const placed = placeMarks(marks, month, 640);
  expect(placed.map(({ x, label }) => [x, label])).toEqual([
    [60, 'Guest checkout'],
    [400, 'Store credit and 1 more'],
  ]);
  expect(placed[1]?.all).toEqual(['Store credit', 'Pay in one tap']);
});

test('a mark outside the drawing is left out', () => {
  expect(placeMarks([{ on: '2026-07-31', words: 'Before' }], month, 640)).toEqual([]);
});

test('a name is cut where the next mark stands, and left away where it would say nothing', () => {
  const marks = ['2026-08-03', '2026-08-09', '2026-08-10'].map((on) => ({
    on,
    words: 'A name that goes on for long',
  }));
  expect(placeMarks(marks, month, 640).map(({ label }) => label)).toEqual([
    'A name that goe…',
    '',
    'A name that goes on for long',
  ]);
});

test('the words of a mark stay within the drawing', () => {
  const [mark] = placeMarks([{ on: '2026-08-31', words: 'x'.repeat(300) }], month, 640);
  const shown = mark && markWords(mark, 640);
  expect(shown?.x).toBeGreaterThanOrEqual(4);
  expect((shown?.x ?? 0) + (shown?.words.length ?? 0) * 6.2).toBeLessThanOrEqual(640);
  expect(shown?.words).toMatch(/…, 31 Aug$/);
});
