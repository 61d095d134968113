import { expect, test } from 'vitest';
import {
  at,
  axisOf,
  barOf,
  byHorizon,
  duesOf,
  horizonBeside,
  placeBeside,
  rangeOf,
  reach,
  shifted,
  shippedEarly,
  waitsFor,
} from './roadmap';

const feature = (id: string, rank: string, horizon: 'NOW' | 'NEXT' | 'LATER' = 'NOW') => ({
  id,
  rank,
  horizon,
});

test('features stand in each horizon by rank, bytewise', () => {
  const { NOW, LATER } = byHorizon([
    feature('a', 'b1'),
    feature('b', 'Zz'),
    feature('c', 'a0', 'LATER'),
  ]);
  expect(NOW.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(LATER.map(({ id }) => id)).toEqual(['c']);
});

test('a place sorts where it will be until the API answers', () => {
  const [a, b] = [feature('a', 'a0'), feature('b', 'a1')];
  const between = placeBeside('before', b, [a, b]);
  expect(between.input).toEqual({ before: 'b' });
  expect(between.rank > a.rank && between.rank < b.rank).toBe(true);
  expect(placeBeside('before', a, [a, b]).rank < a.rank).toBe(true);
  expect(placeBeside('after', b, [a, b]).rank > b.rank).toBe(true);
});

test('beyond Now and Later there is nothing', () => {
  expect(horizonBeside('NOW', -1)).toBeUndefined();
  expect(horizonBeside('NOW', 1)).toBe('NEXT');
  expect(horizonBeside('LATER', 1)).toBeUndefined();
});

test('the axis is whole quarters around today and the windows', () => {
  const none = axisOf([], '2026-08-20');
  expect([none.from, none.to, none.months.length]).toEqual(['2026-07-01', '2027-01-01', 6]);
  const one = axisOf([{ windowStart: '2026-05-02', windowEnd: '2027-01-10' }], '2026-08-20');
  expect([one.from, one.to]).toEqual(['2026-04-01', '2027-04-01']);
  const far = axisOf([{ windowStart: '1990-01-01', windowEnd: '2090-01-01' }], '2026-08-20');
  expect(far.months.length).toBe(24);
});

test('a bar covers its window, both days counted', () => {
  const axis = axisOf([], '2026-08-20');
  const bar = barOf(axis, { windowStart: '2026-07-01', windowEnd: '2026-12-31' });
  expect(bar).toEqual({ left: 0, width: 100 });
  expect(barOf(axis, { windowStart: null, windowEnd: null })).toBeUndefined();
  expect(barOf(axis, { windowStart: '2026-08-01', windowEnd: null })?.width).toBeGreaterThan(15);
  expect(at(axis, '2020-01-01')).toBe(0);
  expect(shifted('2026-12-31', 1)).toBe('2027-01-01');
});

test('what is shipped before its window ends is shipped early', () => {
  const window = { windowStart: '2026-08-01', windowEnd: '2026-09-30' };
  const done = { ...window, progress: { stories: 3, accepted: 3 } };
  expect(shippedEarly(done, '2026-08-20')).toBe(true);
  expect(shippedEarly(done, '2026-09-30')).toBe(false);
  expect(shippedEarly({ ...done, windowEnd: null }, '2026-08-20')).toBe(false);
  expect(shippedEarly({ ...window, progress: { stories: 3, accepted: 2 } }, '2026-08-20')).toBe(
    false,
  );
  expect(shippedEarly({ ...window, progress: { stories: 0, accepted: 0 } }, '2026-08-20')).toBe(
    false,
  );
});

test('what is likely goes on from its window to 95 %, and ends with the axis', () => {
  const axis = axisOf([], '2026-08-20');
  const window = { windowStart: '2026-08-01', windowEnd: '2026-09-30' };
  const likely = { even: '2026-09-10', sure: '2026-09-20', nearly: '2026-10-01' };
  const range = rangeOf(axis, { ...window, forecast: likely }, '2026-08-20');
  expect(range?.left).toBe(at(axis, '2026-08-01'));
  expect(range?.even).toBe(at(axis, '2026-09-11'));
  expect(range && range.even < range.sure && range.sure < range.nearly).toBe(true);
  expect(
    rangeOf(axis, { ...window, forecast: { even: '2026-09-10' } }, '2026-08-20'),
  ).toMatchObject({
    sure: 100,
    nearly: 100,
  });
  const late = rangeOf(
    axis,
    { ...window, windowStart: '2026-12-01', forecast: likely },
    '2026-08-20',
  );
  expect(late && late.left <= late.even).toBe(true);
  expect(rangeOf(axis, { ...window, forecast: null }, '2026-08-20')).toBeUndefined();
});

test('the axis reaches as far as what is likely, but not for what comes later', () => {
  const far = { windowStart: null, windowEnd: null, forecast: { even: '2027-02-01' } };
  const to = (horizon: 'NOW' | 'LATER') =>
    axisOf(reach([{ ...feature('a', 'a0', horizon), ...far }]), '2026-08-20').to;
  expect(to('NOW')).toBe('2027-04-01');
  expect(to('LATER')).toBe('2027-01-01');
});

test('a feature warns of what it needs and stands behind it', () => {
  const need = (id: string, rank: string, horizon: 'NOW' | 'NEXT', state = 'PLANNED') => ({
    ...feature(id, rank, horizon),
    title: id,
    state,
  });
  const { open, behind } = waitsFor({
    ...feature('a', 'a1'),
    needs: [
      need('b', 'a0', 'NOW'),
      need('c', 'a2', 'NOW'),
      need('d', 'a0', 'NEXT'),
      need('e', 'a9', 'NOW', 'LAUNCHED'),
    ],
  });
  expect(open.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(behind.map(({ id }) => id)).toEqual(['c', 'd']);
});

test('a goal is due at the end of its day, and several of one day stand together', () => {
  const axis = axisOf([], '2026-08-20');
  const goal = (title: string, due: string | null) => ({ goal: { title, due } });
  const dues = duesOf(
    axis,
    [
      goal('Faster', '2026-09-30'),
      goal('Faster', '2026-09-30'),
      goal('Cheaper', '2026-09-30'),
      goal('Sooner', '2026-08-31'),
      goal('Some day', null),
      goal('Long gone', '2020-01-01'),
      goal('Far', '2030-01-01'),
      { goal: null },
    ],
    '2026-08-20',
  );
  expect(dues.map(({ day, titles }) => [day, titles])).toEqual([
    ['2026-08-31', ['Sooner']],
    ['2026-09-30', ['Faster', 'Cheaper']],
  ]);
  expect(dues[1]?.left).toBeCloseTo(at(axis, '2026-10-01'));
  // Words go no farther than the line before, and not over what marks today.
  expect(dues[1]?.room).toBeCloseTo((dues[1]?.left ?? 0) - (dues[0]?.left ?? 0));
  expect(dues[0]?.room).toBeLessThan((dues[0]?.left ?? 0) - at(axis, '2026-08-20'));
});
