import { expect, test } from 'vitest';
import { shifted, shiftWords } from './shiftWords';

const shift = (title: string, days: number) => ({
  title,
  from: '2026-10-03',
  to: days > 0 ? '2026-10-09' : '2026-09-30',
  days,
});

test('a date that would move is said with how far', () => {
  expect(shifted(shift('Faster confirmation', 6))).toMatch(
    /^Faster confirmation would reach 85 % on 9 Oct, 6 days later$/,
  );
  expect(shifted(shift('Buy again', -1))).toMatch(/1 day sooner$/);
  expect(shifted({ title: 'A', from: '2026-10-03', to: null, days: null })).toBe(
    'A would have no date within two years',
  );
  expect(shifted({ title: 'A', from: null, to: '2026-10-03', days: null })).toMatch(
    /, and had no date$/,
  );
});

test('what it costs and what it gains are told, of the others how many', () => {
  expect(shiftWords([])).toBeUndefined();
  expect(shiftWords([shift('A', 6)])).toMatch(/^A .* 6 days later\.$/);
  expect(shiftWords([shift('A', 6), shift('B', 2), shift('C', -3)])).toMatch(
    /^A .* 6 days later, C .* 3 days sooner and 1 other date would move\.$/,
  );
});
