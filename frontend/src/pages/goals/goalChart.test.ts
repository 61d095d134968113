import { expect, test } from 'vitest';
import type { Metric } from '../../ui/metric';
import { rowsOf } from './GoalChart';

const metric: Metric = {
  unit: 's',
  baseline: null,
  target: null,
  start: null,
  due: null,
  lowerIsBetter: true,
  timeZone: 'Europe/Berlin',
  readings: [
    { at: '2025-08-03T09:00:00Z', value: 95 },
    { at: '2025-08-17T09:00:00Z', value: 84 },
  ],
  today: '2025-08-20',
  stale: false,
};

test('launches stand among the figures on their days, each by its whole name', () => {
  const name = 'x'.repeat(300);
  const launches = [
    { on: '2025-08-10', words: 'Guest checkout' },
    { on: '2025-08-10', words: name },
  ];
  expect(rowsOf(metric, launches).map((row) => [row[0], row[1], row[5]])).toEqual([
    ['3 Aug 2025', 95, null],
    ['10 Aug 2025', null, 'Guest checkout'],
    ['10 Aug 2025', null, name],
    ['17 Aug 2025', 84, null],
  ]);
});

test('figures without launches have no column for them', () => {
  expect(rowsOf(metric).map((row) => row.length)).toEqual([5, 5]);
});

test('figures stand on the days of the product, the last of the fan on the due day', () => {
  const at = (at: string) => ({ at, half: { low: 1, high: 2 }, most: { low: 0, high: 3 } });
  const late: Metric = {
    ...metric,
    due: '2025-08-31',
    readings: [{ at: '2025-08-09T22:30:00Z', value: 84 }],
    fan: [at('2025-08-09T22:30:00Z'), at('2025-08-31T22:00:00Z')],
  };
  const launches = [{ on: '2025-08-10', words: 'Guest checkout' }];
  const days = (metric: Metric) => rowsOf(metric, launches).map(([day, value]) => [day, value]);
  expect(days(late)).toEqual([
    ['10 Aug 2025', null],
    ['10 Aug 2025', 84],
    ['31 Aug 2025', null],
  ]);
  expect(days({ ...late, timeZone: 'America/New_York', fan: undefined })).toEqual([
    ['9 Aug 2025', 84],
    ['10 Aug 2025', null],
  ]);
});
