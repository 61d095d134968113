import { expect, test } from 'vitest';
import { chanceWords, healthWords, outlookWords } from './goalHealth';

const health = {
  state: 'AT_RISK',
  path: 84.14,
  value: 88,
  behind: 0.1667,
  slack: 0.2,
  age: 4,
  stale: false,
  staleAfter: 14,
  broken: [],
} as const;
const goal = {
  start: '2026-08-01',
  due: '2026-08-31',
  metric: { unit: 's', target: 70 },
  product: { timeZone: 'Europe/Berlin' },
  health,
  outlook: null,
};
const readings = [
  { at: '2026-07-30T06:00:00Z' }, // before it starts
  { at: '2026-07-31T22:30:00Z' }, // its first day, in Berlin
  { at: '2026-08-01T18:00:00Z' },
  { at: '2026-08-09T06:00:00Z' },
];
const outlook = { by: '2026-08-31', chance: 0.72, likelyBy: '2026-09-04', readings: 5 };

test('health says how far behind, where the path stands, and from where it counts', () => {
  expect(healthWords(health, 's', undefined)).toBe(
    '88 s was 17 % of the whole way behind the path, which stands at 84.1 s today. Up to 10 % behind is on track, up to 20 % at risk.',
  );
  expect(healthWords({ ...health, behind: -0.1 }, 's', undefined)).toContain(
    '10 % of the whole way ahead of',
  );
  expect(healthWords({ ...health, behind: 0 }, 's', 0.8)).toMatch(
    /^88 s was on the path,[^%]*today/,
  );
  expect(healthWords({ ...health, behind: 0 }, 's', 0.3)).toContain('less likely than not: 30 %');
});

test('without data it says why nobody knows', () => {
  expect(healthWords({ ...health, value: null }, 's', undefined)).toBe('Nothing was measured yet.');
  expect(healthWords({ ...health, age: 20, stale: true }, 's', undefined)).toBe(
    'Last measured 20 days ago: after 14 days without a reading nobody knows.',
  );
  expect(healthWords({ ...health, behind: null, path: null }, 's', undefined)).toMatch(
    /^It has no path/,
  );
});

test('the outlook names its chance, its day and its method, and what it is not about', () => {
  expect(outlookWords({ ...goal, outlook }, readings, '2026-08-20')).toMatch(
    /^72 % to reach 70 s by 31 Aug.*, 85 % likely by 4 Sep.*readings of 5 days.*random walk with drift.*not about when stories ship|when stories ship\.$/,
  );
  expect(
    outlookWords({ ...goal, outlook: { ...outlook, likelyBy: null } }, readings, '2026-08-20'),
  ).toContain('not 85 % likely within two years');
});

test('before five days were measured there is no outlook, and it says how many there are', () => {
  expect(outlookWords(goal, readings, '2026-08-20')).toBe(
    'No outlook before 5 days since the start were measured: so far 2.',
  );
  expect(outlookWords({ ...goal, due: null }, readings, '2026-08-20')).toContain(
    'without a target and a due day',
  );
  expect(outlookWords(goal, readings, '2026-09-20')).toBe('No outlook after the due day.');
});

test('a chance is never certain', () => {
  expect([0, 0.004, 0.5, 0.996].map(chanceWords)).toEqual([
    '0 %',
    'under 1 %',
    '50 %',
    'over 99 %',
  ]);
});
