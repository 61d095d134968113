import { expect, test } from 'vitest';
import { ago, day, days, workingDays } from './days';
import { all, count, either, firstName, measured, number, points } from './words';

test('numbers and lists as they are said', () => {
  expect(count(1, 'story', 'stories')).toBe('1 story');
  expect(count(3, 'sprint')).toBe('3 sprints');
  expect(number(1284)).toBe('1\u202f284');
  expect(points(1)).toBe('1 pt');
  expect(either(['Lea'])).toBe('Lea');
  expect(either(['Lea', 'Maya', 'Jonas'])).toBe('Lea, Maya or Jonas');
  expect(all(['a criterion', 'an estimate'])).toBe('a criterion and an estimate');
});

test('a small number is never told as none', () => {
  const told = (n: number) => measured(n, 's');
  expect([84, 8.25, 1.004, 0.5, 0.123].map(told)).toEqual([
    '84 s',
    '8.25 s',
    '1 s',
    '0.5 s',
    '0.12 s',
  ]);
  expect([0.0042, 0.00416, -0.0042, 0.00000012, 0].map(told)).toEqual([
    '0.0042 s',
    '0.0042 s',
    '-0.0042 s',
    '0.00000012 s',
    '0 s',
  ]);
});

test('people are called by their first name, services by all of it', () => {
  expect(firstName('Lea Brandt')).toBe('Lea');
  expect(firstName('Nightly report (service)')).toBe('Nightly report (service)');
});

test('days as they are said', () => {
  const now = new Date('2026-08-20T12:00:00Z');
  expect(day('2026-08-20', now)).toBe('20 Aug');
  expect(day('2025-12-31', now)).toBe('31 Dec 2025');
  expect(days('2026-08-17', '2026-08-28', now)).toBe('17 to 28 Aug');
  expect(days('2026-08-31', '2026-09-11', now)).toBe('31 Aug to 11 Sep');
  expect(workingDays('2026-08-17', '2026-08-28', [1, 2, 3, 4, 5])).toBe(10);
  expect(ago('2026-08-20T11:48:00Z', now)).toBe('12 min');
});
