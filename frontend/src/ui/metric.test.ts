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
  timeZone: 'Europe/Berlin',
  readings: [
    { at: '2026-07-01T09:00:00Z', value: 95 },
    { at: '2026-07-29T09:00:00Z', value: 91 },
    { at: '2026-08-19T09:00:00Z', value: 84 },
  ],
  today: '2026-08-20',
  stale: false,
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

test('a stale value is told with its day', () => {
  expect(staleSince(checkout)).toBeUndefined();
  expect(staleSince({ ...checkout, stale: true })).toBe('2026-08-19');
  expect(staleSince({ ...checkout, stale: true, readings: [] })).toBeUndefined();
  expect(againstPath({ ...checkout, stale: true })).toBeUndefined();
  const readings = [{ at: '2026-08-18T23:30:00Z', value: 84 }];
  const late = { ...checkout, stale: true, readings };
  expect(staleSince(late)).toBe('2026-08-19');
  expect(staleSince({ ...late, timeZone: 'America/New_York' })).toBe('2026-08-18');
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

const range = (low: number, high: number) => ({ low, high });
const fan = [
  { at: '2026-08-19T09:00:00Z', half: range(84, 84), most: range(84, 84) },
  { at: '2026-10-01T00:00:00Z', half: range(74, 78), most: range(70, 82) },
];

test('the fan opens from the newest value to the due day, half of it within the rest', () => {
  const drawing = draw({ ...checkout, fan }, box);
  const numbers = (path = '') => (path.match(/[\d.]+/g) ?? []).map(Number);
  const [x1, top1, x2, top2, , bottom2, , bottom1] = numbers(drawing?.fan?.most);
  expect(x1).toBeCloseTo(drawing?.points.at(-1)?.x ?? 0, 0);
  expect(top1).toBe(bottom1);
  expect(top1).toBeCloseTo(drawing?.points.at(-1)?.y ?? 0, 0);
  expect(x2).toBe(box.width - box.right);
  const [, , , half2, , halfBelow2] = numbers(drawing?.fan?.half);
  expect(top2).toBeLessThan(half2 ?? 0);
  expect(halfBelow2).toBeLessThan(bottom2 ?? 0);
  expect(draw(checkout, box)?.fan).toBeUndefined();
});

test('a fan far wider than what was measured is cut off at the edge', () => {
  const wide = fan.map((point, i) => (i ? { ...point, most: range(-9e9, 9e9) } : point));
  const drawing = draw({ ...checkout, fan: wide }, box);
  const measured = drawing?.points.map(({ y }) => y) ?? [];
  expect(Math.max(...measured) - Math.min(...measured)).toBeGreaterThan(box.height / 6);
  for (const y of (drawing?.fan?.most.match(/,[-\d.]+/g) ?? []).map((y) => Number(y.slice(1)))) {
    expect(y).toBeGreaterThanOrEqual(box.top);
    expect(y).toBeLessThanOrEqual(box.height - box.bottom);
  }
});
