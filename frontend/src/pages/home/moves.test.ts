import { expect, test } from 'vitest';
import { moved } from './moves';

test('what moved is said in words', () => {
  const said = (field: string, from: string | null, to: string | null) =>
    moved({ field, from, to });
  expect(said('state', 'PLANNED', 'BUILDING')).toBe('from planned to building');
  expect(said('horizon', 'NEXT', 'NOW')).toBe('from Next to Now');
  expect(said('metric.target', '76', '78')).toBe('target 78, was 76');
  expect(said('metric.target', null, '78')).toBe('target 78');
  expect(said('goalId', 'goal_1', 'goal_2')).toBe('serves another goal');
  expect(said('goalId', 'goal_1', null)).toBe('serves no goal any more');
  const due = said('due', '2026-09-15', '2026-09-30');
  expect(due).toMatch(/^due .*30.*, was .*15/);
  expect(said('due', null, '2026-09-30')).not.toContain('was');
  expect(said('due', '2026-09-15', null)).toContain('no day any more');
});
