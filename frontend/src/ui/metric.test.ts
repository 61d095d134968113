import { expect, test } from 'vitest';
import { draw } from './drawing';
import { againstPath, inWords, type Metric, pathAt, staleSince } from './metric';

const checkout: Metric = {
  unit: 's',
  baseline: 95,
  target: 76,
  start: '2026-07-01',
  due: '2026-09-30',
  lowerIsBetter: true,
  readings: [
    { at: '2026-07-01T09:00:00Z', value: 95 },
    { at: '2026-07-29T09:00:00Z', value: 91 },
    { at: '2026-08-19T09:00:00Z', value: 84 },
  ],
  today: '2026-08-20',
};
const box = { width: 300, height: 108, left: 2, right: 48, top: 6, bottom: 16 };

test('the path leads from the baseline on the first day to the target on the last', () => {
  expect(pathAt(checkout, '2026-07-01')).toBe(95);
  expect(pathAt(checkout, '2026-09-30')).toBe(76);
  expect(pathAt(checkout, '2027-01-01')).toBe(76);
  expect(pathAt({ ...checkout, due: null }, '2026-08-01')).toBeUndefined();
});

test('the newest value is ahead of its path or behind it', () => {
  expect(againstPath(checkout)).toBe('0.7 s ahead of the path');
  expect(againstPath({ ...checkout, lowerIsBetter: false })).toBe('0.7 s behind the path');
  expect(againstPath({ ...checkout, readings: [] })).toBeUndefined();
});

test('a value is stale when twice the usual gap has gone by', () => {
  expect(staleSince(checkout)).toBeUndefined();
  expect(staleSince({ ...checkout, today: '2026-10-16' })).toBe('2026-08-19');
  expect(staleSince({ ...checkout, today: null })).toBeUndefined();
  const one = { ...checkout, readings: checkout.readings.slice(2) };
  expect(staleSince({ ...one, today: '2026-09-02' })).toBeUndefined();
  expect(staleSince({ ...one, today: '2026-09-03' })).toBe('2026-08-19');
});

test('the chart in words', () => {
  expect(inWords('Checkout time', checkout)).toMatch(
    /^Checkout time: from 95 s, now 84 s, target 76 s by 30 Sep( 2026)?, 0.7 s ahead of the path$/,
  );
  expect(inWords('', { ...checkout, readings: [], target: null })).toBe(
    'Metric: from 95 s, not measured yet',
  );
});

test('the drawing fits its box', () => {
  const drawing = draw(checkout, box);
  expect(drawing?.path?.x1).toBe(2);
  expect(drawing?.path?.x2).toBe(252);
  expect(drawing?.target?.x).toBe(252);
  expect(drawing?.due).toBe(252);
  expect(drawing?.today).toBeGreaterThan(drawing?.points.at(-1)?.x ?? Infinity);
  expect(drawing?.times.map(({ words }) => words)).toEqual(['Jul', 'Aug', 'Sep']);
  for (const { x, y } of drawing?.points ?? []) {
    expect(x).toBeGreaterThanOrEqual(box.left);
    expect(x).toBeLessThanOrEqual(252);
    expect(y).toBeGreaterThanOrEqual(box.top);
    expect(y).toBeLessThanOrEqual(box.height - box.bottom);
  }
  expect(drawing?.line).toMatch(/^M3,11.9L.*L/);
});

test('values past the due day widen the drawing', () => {
  const late = draw({ ...checkout, today: '2026-10-20' }, box);
  expect(late?.due).toBeLessThan(252);
  expect(late?.today).toBe(252);
});

test('few days are told by their Mondays, many months by a few', () => {
  const month = { ...checkout, readings: [], start: '2026-08-03', due: '2026-08-28' };
  expect(draw(month, box)?.times.map(({ words }) => words)).toEqual(['3 Aug', '17 Aug']);
  const years = { ...month, start: '2025-01-01', due: '2026-12-31' };
  expect(draw(years, box)?.times.map(({ words }) => words)).toEqual(['2025', '2026']);
});

test('a flat line and a lone value are drawn, nothing is not', () => {
  const flat = { ...checkout, baseline: null, target: null };
  const alone = { ...flat, start: null, due: null, readings: checkout.readings.slice(2) };
  expect(draw(alone, box)?.points).toHaveLength(1);
  expect(draw({ ...alone, readings: [] }, box)).toBeUndefined();
  expect(draw({ ...flat, readings: [] }, box)).toBeUndefined();
});
