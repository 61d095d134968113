import { expect, test } from 'vitest';
import type { Change } from '../discussion/changes';
import { goalSentence } from './goalSentences';

const from = (field: string, from: unknown, to: unknown): Change => ({
  field,
  from: from === null ? null : JSON.stringify(from),
  to: to === null ? null : JSON.stringify(to),
});
const say = (action: string, changes: Change[], entityId = 'goal_1') =>
  goalSentence(
    { action, entityId, at: '2026-08-20T09:40:00Z', changes },
    (id) => (id === 'goal_2' ? 'Fewer refunds' : undefined),
    's',
    'Europe/Berlin',
  );

test.each<[string, string, Change[]]>([
  ['set it', 'createGoal', [from('title', null, 'Fewer refunds')]],
  ['closed it as achieved', 'closeGoal', [from('state', 'ACTIVE', 'ACHIEVED')]],
  ['opened it again', 'updateGoal', [from('state', 'MISSED', 'ACTIVE')]],
  ['made it active', 'updateGoal', [from('state', 'DRAFT', 'ACTIVE')]],
  ['moved the target from 76 s to 78 s', 'updateGoal', [from('metric.target', 76, 78)]],
  ['set the target to 78 s', 'updateGoal', [from('metric.target', null, 78)]],
  ['took the baseline away', 'updateGoal', [from('metric.baseline', 95, null)]],
  ['linked it to the wider goal “Fewer refunds”', 'updateGoal', [from('servesId', null, 'goal_2')]],
])('%s', (words, action, changes) => {
  expect(say(action, changes)).toBe(words);
});

test('dates and readings', () => {
  expect(say('updateGoal', [from('due', '2025-09-30', '2025-10-04')])).toBe(
    'moved the due date from 30 Sep 2025 to 4 Oct 2025',
  );
  const today = from('at', null, '2026-08-20T08:00:00Z');
  expect(say('recordReading', [from('value', null, 84), today], 'reading_1')).toBe('recorded 84 s');
  const earlier = from('at', null, '2025-08-12T08:00:00Z');
  expect(say('recordReading', [from('value', null, 84), earlier], 'reading_1')).toBe(
    'recorded 84 s for 12 Aug 2025',
  );
  const tonight = from('at', null, '2026-08-19T22:30:00Z');
  expect(say('recordReading', [from('value', null, 84), tonight], 'reading_1')).toBe(
    'recorded 84 s',
  );
  expect(say('recordReading', [from('value', 84, 83), today], 'reading_1')).toBe(
    'corrected 84 s to 83 s',
  );
});

test('what a script measured stands among the readings only', () => {
  const changes = [from('value', null, 84)];
  const reading = { action: 'recordReading', entityId: 'reading_1', at: '', changes };
  expect(
    goalSentence({ ...reading, token: 'analytics' }, () => undefined, 's', 'UTC'),
  ).toBeUndefined();
});

test('many readings are one sentence', () => {
  const changes = [from('value', null, 84)];
  const reading = { entityId: 'reading_1', at: '', changes, together: 1_000 };
  const said = (action: string) =>
    goalSentence({ ...reading, action }, () => undefined, 's', 'UTC');
  expect(said('recordReadings')).toBe('recorded 1\u202f000 readings by CSV');
  expect(said('undoReadings')).toBe('took back 1\u202f000 readings');
});

test('guard rails are called by their names', () => {
  const rail = `rail_${'1'.repeat(26)}`;
  const said = (action: string, changes: Change[], entityId = rail, together = 1) =>
    goalSentence(
      { action, entityId, at: '2026-08-20T09:40:00Z', changes, together },
      (id) => (id === rail ? 'Support calls' : undefined),
      's',
      'UTC',
    );
  expect(said('addGuardRail', [from('name', null, 'Support calls')])).toBe(
    'added the guard rail “Support calls”',
  );
  expect(said('updateGuardRail', [from('limit', 120, 130)])).toBe(
    'moved the limit of the guard rail “Support calls” from 120 to 130',
  );
  expect(said('updateGuardRail', [from('dropped', false, true)])).toBe(
    'dropped the guard rail “Support calls”',
  );
  const reading = [from('value', null, 118), from('guardRailId', rail, rail)];
  expect(said('recordReading', reading, 'reading_1')).toBe(
    'recorded 118 of the guard rail “Support calls”',
  );
  expect(said('recordReadings', reading, 'reading_1', 3)).toBe(
    'recorded 3 readings of the guard rail “Support calls” by CSV',
  );
});

test('comments, and what follows from something else', () => {
  expect(say('askQuestion', [from('body', null, 'Why?')], 'comment_1')).toBe('asked a question');
  expect(say('updateGoal', [from('metric.direction', 'UP', 'DOWN')])).toBeUndefined();
});
