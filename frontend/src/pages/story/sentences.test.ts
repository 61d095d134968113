import { expect, test } from 'vitest';
import { type Change, idsIn } from '../discussion/changes';
import { type Happened, sentence } from './sentences';

const names: Record<string, string> = {
  sprint_1: 'Sprint 23',
  sprint_2: 'Sprint 24',
  user_1: 'Priya Rao',
  user_2: 'Tomás Vidal',
  feature_1: 'One-tap pay',
  label_1: 'mobile',
  story_2: 'CHK-208',
};
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
const from = (field: string, from: unknown, to: unknown): Change => ({
  field,
  from: json(from),
  to: json(to),
});
const say = (event: Partial<Happened>) =>
  sentence({ action: '', changes: [], reason: '', part: 'story', ...event }, (id) => names[id]);

test.each<[string, Partial<Happened>]>([
  ['wrote it', { action: 'createStory', changes: [from('key', null, 'CHK-1')] }],
  [
    'began to estimate it together',
    { action: 'startRound', changes: [from('storyId', null, 'story_1')] },
  ],
  ['moved it to In review', { changes: [from('status', 'IN_PROGRESS', 'IN_REVIEW')] }],
  ['accepted it', { action: 'acceptStory', changes: [from('status', 'IN_REVIEW', 'ACCEPTED')] }],
  [
    'sent it back',
    { action: 'sendBackStory', changes: [from('status', 'IN_REVIEW', 'IN_PROGRESS')] },
  ],
  ['estimated it at 5', { changes: [from('points', null, 5)] }],
  ['changed the estimate from 8 to 3', { changes: [from('points', 8, 3)] }],
  ['took the estimate of 3 away', { changes: [from('points', 3, null)] }],
  ['moved it up the backlog', { changes: [from('rank', 'b', 'a')] }],
  ['took it into Sprint 24', { changes: [from('sprintId', null, 'sprint_2')] }],
  ['moved it from Sprint 23 to Sprint 24', { changes: [from('sprintId', 'sprint_1', 'sprint_2')] }],
  ['took it out of Sprint 23', { changes: [from('sprintId', 'sprint_1', null)] }],
  ['linked it to the feature “One-tap pay”', { changes: [from('featureId', null, 'feature_1')] }],
  ['left it for later', { changes: [from('slice', 'FIRST', 'LATER')] }],
  ['took it into the first slice', { changes: [from('slice', 'LATER', 'FIRST')] }],
  ['gave it to Priya and Tomás', { changes: [from('assignees', [], ['user_1', 'user_2'])] }],
  ['took it on', { actor: 'user_1', changes: [from('assignees', [], ['user_1'])] }],
  [
    'gave it to Tomás and took it from Priya',
    { changes: [from('assignees', ['user_1'], ['user_2'])] },
  ],
  ['labelled it “mobile”', { changes: [from('labels', null, ['label_1'])] }],
  [
    'blocked it: “Map licence”. Priya sees to it',
    {
      action: 'blockStory',
      changes: [from('blocked', null, 'Map licence'), from('blockedOwnerId', null, 'user_1')],
    },
  ],
  [
    'changed what blocks it: “Legal reads it”',
    { action: 'blockStory', changes: [from('blocked', 'Map licence', 'Legal reads it')] },
  ],
  [
    'said who sees to what blocks it: Priya',
    { action: 'blockStory', changes: [from('blockedOwnerId', null, 'user_1')] },
  ],
  ['unblocked it', { changes: [from('blocked', 'Map licence', null)] }],
  [
    'changed the title to “Pay” and changed why it is wanted',
    { changes: [from('title', 'Pay in', 'Pay'), from('soThat', '', 'x')] },
  ],
  [
    'noted that it is blocked by CHK-208',
    {
      part: 'link',
      changes: [from('direction', null, 'BLOCKED_BY'), from('otherId', null, 'story_2')],
    },
  ],
  [
    'took away that it relates to CHK-208',
    {
      part: 'link',
      changes: [from('direction', 'RELATES', null), from('otherId', 'story_2', null)],
    },
  ],
  ['split CHK-208 off', { action: 'splitStory', changes: [from('split', null, 'story_2')] }],
  [
    'split it off as a story of its own',
    { action: 'splitStory', changes: [from('key', null, 'CHK-9')] },
  ],
  ['brought it in with an import', { action: 'import', changes: [from('key', null, 'CHK-9')] }],
])('%s', (words, event) => {
  expect(say(event)).toBe(words);
});

test.each<[string, Partial<Happened>]>([
  ['met criterion 4 of 4', { changes: [from('state', 'OPEN', 'MET')], number: { at: 4, of: 4 } }],
  [
    'unchecked criterion 1 of 4',
    { changes: [from('state', 'MET', 'OPEN')], number: { at: 1, of: 4 } },
  ],
  [
    'found criterion 2 of 4 not met',
    { action: 'sendBackStory', changes: [from('state', 'MET', 'OPEN')], number: { at: 2, of: 4 } },
  ],
  [
    'added criterion 3',
    { action: 'addCriterion', changes: [from('text', null, 'x')], number: { at: 3, of: 4 } },
  ],
  [
    'changed criterion 1 of 2',
    {
      action: 'updateCriterion',
      changes: [from('text', 'y', 'x'), from('state', 'UNVERIFIED', 'MET')],
      number: { at: 1, of: 2 },
    },
  ],
  [
    'removed a criterion: “a, b”',
    { action: 'removeCriterion', changes: [from('given', 'a', null), from('then', 'b', null)] },
  ],
  [
    'accepted it without criterion 1 of 2',
    { changes: [from('waiver', null, 'later')], number: { at: 1, of: 2 } },
  ],
])('%s', (words, event) => {
  expect(say({ ...event, part: 'criterion' })).toBe(words);
});

test('a question closed by its answer is said once', () => {
  const answer = { part: 'comment', action: 'answerQuestion' } as const;
  expect(say({ ...answer, changes: [from('body', null, 'Yes.')] })).toBe('answered a question');
  expect(say({ ...answer, changes: [from('answerId', null, 'comment_1')] })).toBeUndefined();
});

test('what an id stood for may be gone', () => {
  expect(say({ changes: [from('sprintId', null, 'sprint_9')] })).toBe('took it into a sprint');
});

test('the ids of an event', () => {
  const id = `sprint_${'0'.repeat(26)}`;
  const user = `user_${'1'.repeat(26)}`;
  expect(
    idsIn([from('sprintId', null, id), from('assignees', [], [user]), from('title', 'a', 'b')]),
  ).toEqual([id, user]);
});
