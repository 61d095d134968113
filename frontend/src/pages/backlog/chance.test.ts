import { expect, test } from 'vitest';
import { day } from '../../lib/days';
import { chanceWords } from './chance';

const [end, date] = ['2026-12-07', '2026-12-18'];

test('the chance to finish a sprint is said before its date', () => {
  const forecast = { noDate: null, date: end };
  expect(chanceWords({ end, inTime: 0.914, forecast })).toBe(`91 % likely by ${day(end)}.`);
});

test('where it is not likely in time, the day by which it is follows', () => {
  expect(chanceWords({ end, inTime: 0.17, forecast: { noDate: null, date } })).toBe(
    `17 % likely by ${day(end)}, 85 % likely by ${day(date)}.`,
  );
  expect(chanceWords({ end, inTime: 0.17, forecast: { noDate: null, date: null } })).toBe(
    `17 % likely by ${day(end)}, 85 % likely in more than two years.`,
  );
});

test('without a last day there is only the day by which it is likely', () => {
  const forecast = { noDate: null, date };
  expect(chanceWords({ end: null, inTime: null, forecast })).toBe(`85 % likely by ${day(date)}.`);
});

test('without a date the reason is said, and nothing of a sprint with nothing left', () => {
  const noDate = 'A date takes 3 whole periods of history; there are 2.';
  expect(chanceWords({ end, inTime: null, forecast: { noDate, date: null } })).toBe(
    `No date yet. ${noDate}`,
  );
  expect(chanceWords({ end, inTime: null, forecast: null })).toBeUndefined();
});
