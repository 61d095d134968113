import { expect, test } from 'vitest';
import { period } from './Paper';
import { charted, fitting, type Goal, metricOf } from './paper';

const goal = (number: number, readings: number[] = []) =>
  ({
    number,
    unit: 's',
    baseline: 95,
    target: 76,
    readings: readings.map((value) => ({ at: '2026-08-20T06:00:00Z', value })),
  }) as unknown as Goal;

test('the chart shows the goal that was chosen, else the first that was measured', () => {
  const goals = [goal(1), goal(2, [90, 84]), goal(3, [5, 6])];
  expect(charted(goals, 3)?.number).toBe(3);
  expect(charted(goals, undefined)?.number).toBe(2);
  expect(charted(goals, 9)?.number).toBe(2);
  expect(charted([goal(1)], undefined)?.number).toBe(1);
  expect(charted([], undefined)).toBeUndefined();
});

test('a chart of a report ends where the report was written', () => {
  const metric = metricOf(goal(1, [84]), '2026-08-20T22:20:00Z', 'Europe/Berlin');
  expect(metric.today).toBe('2026-08-21');
  expect(metric.lowerIsBetter).toBe(true);
});

test('what does not fit is counted', () => {
  expect(fitting([1, 2, 3], 2)).toEqual({ shown: [1, 2], left: 1 });
  expect(fitting([1, 2], 2, 40)).toEqual({ shown: [1, 2], left: 38 });
  expect(fitting([1], 2)).toEqual({ shown: [1], left: 0 });
});

test('a report tells of the time since the last one, unless another was set', () => {
  const numbers = { at: '2026-08-20T10:00:00Z', since: '2026-08-06T10:00:00Z' };
  expect(period(null, null, numbers, 'UTC')).toBe('6 to 20 Aug');
  expect(period('2026-08-10', null, numbers, 'UTC')).toBe('10 to 20 Aug');
  expect(period('2026-08-10', '2026-08-14', numbers, 'UTC')).toBe('10 to 14 Aug');
  expect(period(null, null, { at: numbers.at, since: null }, 'UTC')).toBe('20 Aug');
});

test('its days are those of the product', () => {
  const evening = { at: '2026-10-01T01:00:00Z', since: '2026-09-17T01:00:00Z' };
  expect(period(null, null, evening, 'America/Los_Angeles')).toBe('16 to 30 Sep');
  expect(period(null, null, evening, 'Europe/Berlin')).toBe('17 Sep to 1 Oct');
});
