import { expect, test } from 'vitest';
import { folded, type LineColumn, metricOf } from './line';

const column = (name: string, state: LineColumn['state'], points: number): LineColumn => ({
  key: name,
  kind: 'SPRINT',
  name,
  detail: '',
  amount: { points, stories: 1 },
  span: undefined,
  state,
});
const columns = [
  column('Sprint 1', 'CLOSED', 3),
  column('Sprint 2', 'CLOSED', 5),
  column('Sprint 3', 'CLOSED', 8),
  column('Sprint 4', 'ACTIVE', 2),
  column('Sprint 5', 'PLANNED', 1),
];
const stories = [0, 1, 2, 3, 4].map((at) => ({
  id: `CHK-${at}`,
  node: `story_${at}`,
  late: false,
  number: at,
  title: '',
  points: 1,
  stage: 'planned' as const,
  blocked: false,
  feature: undefined,
  column: at,
}));

const told = (most: number) => {
  const to = folded(columns, stories, most);
  return {
    columns: to.columns.map(({ name, detail, amount }) => `${name} ${detail} ${amount.points}`),
    stories: to.stories.map(({ column }) => column),
  };
};

test('sprints that ended become one column when there is no room for each', () => {
  expect(told(5).columns).toHaveLength(5);
  expect(told(4)).toEqual({
    columns: ['Earlier Before Sprint 3 8', 'Sprint 3  8', 'Sprint 4  2', 'Sprint 5  1'],
    stories: [0, 0, 1, 2, 3],
  });
});

test('what runs and what is planned is never folded away', () => {
  expect(told(1)).toEqual({
    columns: ['Earlier Before Sprint 4 16', 'Sprint 4  2', 'Sprint 5  1'],
    stories: [0, 0, 0, 1, 2],
  });
});

const metric = (baseline: number | null, target: number | null, value?: number) =>
  metricOf({
    metric: { unit: 's', baseline, target },
    current: value === undefined ? null : { value },
  } as Parameters<typeof metricOf>[0]);

test('a goal says from where to where only as far as somebody has said', () => {
  expect(metric(95, 76)).toMatchObject({ now: '', way: 'from 95 s to 76 s' });
  expect(metric(null, 76).way).toBe('to 76 s');
  expect(metric(95, null).way).toBe('from 95 s');
  expect(metric(null, null).way).toBe('');
});

test('the way a metric made is of its own, upwards as downwards, and no more than all of it', () => {
  expect(metric(95, 76, 84).made).toBeCloseTo(11 / 19);
  expect(metric(0, 50, 10).made).toBeCloseTo(0.2);
  expect(metric(95, 76, 99).made).toBe(0);
  expect(metric(95, 76, 70).made).toBe(1);
  expect(metric(95, 76).made).toBe(0);
  expect(metric(null, 76, 84).made).toBe(0);
  expect(metric(76, 76, 76).made).toBe(0);
});
