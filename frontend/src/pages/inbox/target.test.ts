import { expect, test } from 'vitest';
import type { Proposal } from '../proposals/proposal';
import { targetOf } from './target';

const change = (subject: object | null, entity: object | null = subject) => ({
  subject,
  entity,
  fields: [],
});
const target = (mutation: string, ...changes: object[]) =>
  targetOf({ steps: [{ mutation, input: {} }], changes } as unknown as Proposal, 'CHK');

test('a proposal leads to what it is about', () => {
  expect(target('moveStory', change({ id: 'story_1', key: 'CHK-1' }))).toEqual({
    href: '/CHK/stories/CHK-1',
    panel: true,
  });
  expect(target('updateGoal', change({ id: 'goal_1' })).href).toBe('/CHK/goals/goal_1');
  expect(target('updateFeature', change({ id: 'feature_1' })).href).toBe('/CHK/features/feature_1');
  expect(target('updateSprint', change({ id: 'sprint_1' })).href).toBe(
    '/CHK/sprint?sprint=sprint_1',
  );
});

test('a criterion that would be added leads to its story', () => {
  const added = change({ id: 'story_1', key: 'CHK-1' }, null);
  expect(target('addCriterion', added).href).toBe('/CHK/stories/CHK-1');
});

test('what is not there yet leads to where it would be', () => {
  expect(target('createGoal', change(null)).href).toBe('/CHK/goals');
  expect(target('createStory', change(null)).href).toBe('/CHK/backlog');
});
