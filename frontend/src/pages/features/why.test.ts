import { expect, test } from 'vitest';
import { added, partsOf, question, total } from './why';

const sum = { itself: 3, before: 7, growth: 2, absent: 0, doubt: 4 };
const forecast = {
  unit: 'POINTS',
  amount: 11,
  unestimated: 0,
  drivers: { days: 14, pace: 31.7, low: 19, high: 38, growth: 0.041, typical: 3 },
};

test('the parts add up, each from where the one before ends', () => {
  expect(total(sum)).toBe(16);
  const parts = partsOf(sum, forecast);
  expect(parts.map(({ name, from, days }) => [name, from, days])).toEqual([
    ['itself', 0, 3],
    ['before', 3, 7],
    ['growth', 10, 2],
    ['doubt', 12, 4],
  ]);
  expect(parts.map(added)).toEqual(['3 days', '+7 days', '+2 days', '+4 days']);
});

test('each part says what it is in figures', () => {
  const [itself, , growth, doubt] = partsOf(sum, forecast);
  expect(itself?.words).toBe('11 pts, where a usual sprint brings 32');
  expect(itself?.detail).toBe('as if nothing else were built');
  expect(growth?.detail).toBe('4.1 % more in a usual sprint');
  expect(doubt?.detail).toBe('sprints brought 19 to 38 pts');
  const weekly = { ...forecast, drivers: { ...forecast.drivers, days: 7 } };
  expect(partsOf(sum, weekly)[0]?.words).toBe('11 pts, where a usual week brings 32');
  const [counted] = partsOf(sum, { ...forecast, unit: 'STORIES', amount: 4, unestimated: 2 });
  expect(counted?.words).toBe('4 stories, where a usual sprint brings 32');
  expect(counted?.detail).toBe('2 stories without an estimate, 3 stories each');
});

test('more people than usual take days away', () => {
  const parts = partsOf({ ...sum, absent: -1 }, forecast);
  const absent = parts.find(({ name }) => name === 'absent');
  expect(absent?.words).toBe('More people are there than usual');
  expect(absent && added(absent)).toBe('−1 day');
});

test('the question names how long it takes, and how long the work alone would', () => {
  expect(question(sum)).toBe('Why three weeks, not one?');
  expect(question({ ...sum, itself: 1, before: 1, growth: 0, doubt: 2 })).toBe(
    'Why four days, not one?',
  );
  expect(question({ itself: 5, before: 0, growth: 0, absent: 0, doubt: 0 })).toBe('Why one week?');
  expect(question({ itself: 0, before: 60, growth: 0, absent: 0, doubt: 0 })).toBe('Why 12 weeks?');
});
