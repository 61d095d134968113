import { describe, expect, test } from 'vitest';
import { beside, burnup, daysAcross, withRoom } from './burnup';

const columns = [
  { left: 400, right: 500 },
  { left: 500, right: 600 },
  { left: 600, right: 700 },
  { left: 700, right: 800 },
];
const spans = [
  undefined,
  { start: '2026-08-03', end: '2026-08-16' },
  { start: '2026-08-17', end: '2026-08-30' },
  undefined,
];

describe('days across the columns', () => {
  const x = daysAcross(columns, spans);

  test('stand in the column of their sprint', () => {
    expect(x?.('2026-08-03')).toBe(500);
    expect(x?.('2026-08-10')).toBe(550);
    expect(x?.('2026-08-17')).toBe(600);
    expect(x?.('2026-08-31')).toBe(700);
  });

  test('go on at the same pace before and after, as far as the picture', () => {
    expect(x?.('2026-07-27')).toBe(450);
    expect(x?.('2026-01-01')).toBe(400);
    expect(x?.('2026-09-07')).toBe(750);
    expect(x?.('2027-09-07')).toBe(800);
  });

  test('are nowhere without a sprint that has dates', () => {
    expect(daysAcross(columns, [undefined, undefined])).toBeUndefined();
  });

  test('stand in order where sprints overlap or leave days between them', () => {
    const across = daysAcross(
      [
        { left: 0, right: 100 },
        { left: 100, right: 200 },
      ],
      [
        { start: '2026-08-03', end: '2026-08-20' },
        { start: '2026-08-17', end: '2026-08-30' },
      ],
    );
    const places = ['03', '10', '16', '17', '20', '25', '30'].map(
      (day) => across?.(`2026-08-${day}`) ?? 0,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('the burn-up rises with what was accepted until today, under its scope', () => {
  const x = daysAcross(columns, spans) ?? (() => 0);
  const course = [
    { date: '2026-08-03', scope: 10, accepted: 0 },
    { date: '2026-08-10', scope: 10, accepted: 5 },
    { date: '2026-08-17', scope: 20, accepted: 5 },
    { date: '2026-08-24', scope: 20, accepted: 15 },
  ];
  const drawn = burnup(course, '2026-08-20', x, { top: 0, bottom: 100 });
  expect(drawn.accepted).toBe(`M500 100H550V75H600V75H${Math.round(x('2026-08-20') * 10) / 10}`);
  expect(drawn.scope(800)).toBe('M500 50H550V50H600V0H800');
  expect(drawn.now).toEqual({ x: x('2026-08-20'), y: 75 });
  expect(drawn.came).toEqual([{ x: 600, y: 0, scope: 20 }]);
  expect(burnup([], '2026-08-20', x, { top: 0, bottom: 100 }).area).toBe('');
});

test('of dates too near each other the one said aloud is kept, and who has room', () => {
  const marks = [100, 130, 190].map((at) => ({ at, said: at === 130 }));
  expect(withRoom(marks, 58).map(({ at }) => at)).toEqual([130, 190]);
  expect(withRoom(marks, 20)).toHaveLength(3);
});

test('words beside today stay in the picture wherever today is', () => {
  const measure = (words: string) => words.length * 6;
  const words = ['No date yet. ' + 'Nothing was accepted in any of the last sprints. '.repeat(3)];
  const [left, right] = [438, 1240];
  for (let at = left; at <= right + 40; at += 20) {
    const { lines, x, anchor } = beside(words, at, right, measure);
    expect(lines.length).toBeGreaterThan(1);
    for (const { line } of lines) {
      const [from, to] = anchor === 'end' ? [x - measure(line), x] : [x, x + measure(line)];
      expect(from).toBeGreaterThan(0);
      expect(to).toBeLessThanOrEqual(right);
    }
  }
  expect(beside(['Soon'], 500, right, measure)).toMatchObject({ x: 514, anchor: 'start' });
  expect(beside(['Soon'], 1230, right, measure)).toMatchObject({ x: 1216, anchor: 'end' });
});
