import { expect, test } from 'vitest';
import { horizonsIn } from './horizons';

const sprints = [
  { start: '2026-11-23', end: '2026-12-04' },
  { start: '2026-12-07', end: '2026-12-18' },
  { start: null, end: null },
];

function lines(dates: Record<string, string | null>, of = sprints, order = Object.keys(dates)) {
  const horizons = horizonsIn(order, new Map(Object.entries(dates)), of);
  return horizons.map(({ below, by }) => `${below} ${by}`);
}

test('a line stands below the last story that is likely done by the end of each sprint', () => {
  const dates = { a: '2026-12-02', b: '2026-12-04', c: '2026-12-05', d: '2026-12-18' };
  expect(lines(dates)).toEqual(['b 2026-12-04', 'd 2026-12-18']);
});

test('after the last sprint others as long follow, in whole weeks', () => {
  expect(lines({ a: '2026-12-20', b: '2027-01-01', c: '2027-01-02' })).toEqual([
    'b 2027-01-01',
    'c 2027-01-15',
  ]);
});

test('a sprint in which no story is likely done has no line', () => {
  expect(lines({ a: '2026-12-02', b: '2026-12-30' })).toEqual(['a 2026-12-04', 'b 2027-01-01']);
});

test('what comes later by a story above it stands above the later line', () => {
  expect(lines({ a: '2026-12-10', b: '2026-12-02', c: '2026-12-19' })).toEqual([
    'b 2026-12-18',
    'c 2027-01-01',
  ]);
});

test('there are three lines at most', () => {
  const dates = { a: '2026-12-02', b: '2026-12-10', c: '2026-12-20', d: '2027-01-10' };
  expect(lines(dates)).toEqual(['a 2026-12-04', 'b 2026-12-18', 'c 2027-01-01']);
});

test('below a story of which nothing is known stands no line, and none without a sprint', () => {
  expect(lines({ a: '2026-12-02', b: null, c: '2026-12-18' })).toEqual([]);
  expect(lines({ a: '2026-12-02' }, sprints, ['a', 'unread'])).toEqual([]);
  expect(lines({ a: '2026-12-02' }, [])).toEqual([]);
});
