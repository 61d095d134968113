import { expect, test } from 'vitest';
import type { Proposal, Step } from './proposal';
import { proposed, spoken } from './proposalWords';

const names: Record<string, string> = {
  s1: 'CHK-1',
  s2: 'CHK-2',
  g1: 'Cut refunds',
  f1: 'Buy again',
  x1: 'Sprint 25',
  l1: 'support',
  t2: 'Bug',
  r1: 'Support calls',
  i1: 'I paid, the circle turned for ten seconds, so I pressed again. Two charges.',
  i2: '“Two charges”',
};
const nameOf = (id: string) => names[id];
const change = (fields: object[], entity: object | null = null, subject: object | null = null) => ({
  entity,
  subject,
  fields,
});
const say = (steps: Step[], changes: object[] = []) =>
  proposed({ steps, changes } as unknown as Proposal, nameOf);
const one = (mutation: string, input: object, changes?: object[]) =>
  say([{ mutation, input: { ...input } }], changes);

test('a proposal says what it would do to a guard rail', () => {
  const rail = (input: object) => one('updateGuardRail', { id: 'r1', version: 2, ...input });
  expect(one('addGuardRail', { goalId: 'g1', name: 'Support calls' })).toBe(
    'Watch “Support calls” while “Cut refunds” is worked on',
  );
  expect(rail({ limit: 130 })).toBe('Move the limit of the guard rail “Support calls” to 130');
  expect(rail({ name: 'Calls' })).toBe('Call the guard rail “Support calls” “Calls”');
  expect(rail({ unit: 'a day', limit: 20 })).toBe('Change the guard rail “Support calls”');
  expect(rail({ dropped: true })).toBe('Drop the guard rail “Support calls”');
  expect(rail({ dropped: false })).toBe('Watch the guard rail “Support calls” again');
});

test('a proposal says what it would do', () => {
  expect(one('moveStory', { id: 's1', after: 's2' })).toBe('Move CHK-1 below CHK-2');
  expect(one('moveStory', { id: 's1', to: 'TOP' })).toBe('Move CHK-1 to the top');
  expect(one('estimateStory', { id: 's1', points: 8 })).toBe('Estimate CHK-1 at 8');
  expect(one('updateStory', { id: 's1', title: 'Pay' })).toBe('Call CHK-1 “Pay”');
  expect(one('updateStory', { id: 's1', featureId: 'f1' })).toBe(
    'Link CHK-1 to the feature “Buy again”',
  );
  expect(one('addCriterion', { storyId: 's1' })).toBe('Add a criterion to CHK-1');
  expect(one('addToSprint', { sprintId: 'x1', storyIds: ['s1', 's2'] })).toBe(
    'Take CHK-1 and CHK-2 into Sprint 25',
  );
  expect(one('labelStory', { id: 's1', add: ['l1'] })).toBe('Label CHK-1 “support”');
  expect(one('linkStories', { storyId: 's1', direction: 'BLOCKED_BY', otherId: 's2' })).toBe(
    'Note that CHK-1 is blocked by CHK-2',
  );
  const gone = [
    { field: 'direction', from: '"DUPLICATES"', to: null },
    { field: 'otherId', from: '"s2"', to: null },
  ];
  expect(one('unlinkStories', { linkId: 'k1' }, [change(gone, null, { id: 's1' })])).toBe(
    'Take away that CHK-1 duplicates CHK-2',
  );
  const named = [change([{ field: 'name', from: '"Mine"', to: null }])];
  expect(one('deleteSavedView', { id: 'v1' }, named)).toBe('Remove the view “Mine”');
  expect(one('deleteTemplate', { id: 't1' }, named)).toBe('Remove the template “Mine”');
  expect(one('applyTemplate', { storyId: 's1', templateId: 't2' })).toBe(
    'Give CHK-1 what “Bug” has',
  );
  expect(one('addDaysOff', { start: '2026-12-24', end: '2026-12-31' })).toBe(
    'Note days off from 24 Dec to 31 Dec',
  );
  expect(one('acceptStory', { id: 's1' })).toBe('Accept CHK-1');
  expect(one('closeGoal', { id: 'g1', state: 'MISSED' })).toBe('Close “Cut refunds” as missed');
});

test('of a goal or a feature it says both values', () => {
  const goal = { id: 'g1', metric: { unit: 's' } };
  const target = change([{ field: 'metric.target', from: '76', to: '78' }], goal);
  expect(one('updateGoal', { id: 'g1', metric: { target: 78 } }, [target])).toBe(
    'Set the target of “Cut refunds” at 78 s',
  );
  const horizon = change([{ field: 'horizon', from: '"NEXT"', to: '"NOW"' }]);
  expect(one('updateFeature', { id: 'f1', horizon: 'NOW' }, [horizon])).toBe(
    'Move “Buy again” from Next to Now',
  );
});

test('an undo says what it puts back', () => {
  const story = { id: 's1', key: 'CHK-1' };
  const moved = change([{ field: 'status', from: '"READY"', to: '"DRAFT"' }], story, story);
  expect(one('undoEvent', { eventId: 'e1' }, [moved])).toBe('Put the status of CHK-1 back');
  const criterion = change([{ field: 'text', from: '"a"', to: '"b"' }], { id: 'k1' }, story);
  expect(one('undoEvent', { eventId: 'e1' }, [criterion])).toBe('Put the criterion of CHK-1 back');
  const goal = change([{ field: 'due', from: null, to: null }], { id: 'g1' }, { id: 'g1' });
  const whole = change([{ field: 'state', from: null, to: null }], { id: 'proposal_1' });
  expect(one('undoEvent', { eventId: 'e1' }, [goal, whole])).toBe(
    'Put the due of “Cut refunds” back',
  );
});

test('several changes are one sentence', () => {
  const move = { mutation: 'moveStory', input: { id: 's1', to: 'TOP' } };
  const points = { mutation: 'estimateStory', input: { id: 's1', points: 3 } };
  const drop = { mutation: 'dropStory', input: { id: 's2', reason: 'x' } };
  expect(say([move, points])).toBe('Move CHK-1 to the top, and estimate CHK-1 at 3');
  expect(say([move, points, drop])).toBe('Move CHK-1 to the top, and 2 changes more');
});

test('values read as elsewhere', () => {
  expect(spoken('metric.target', '78', 's', nameOf)).toBe('78 s');
  expect(spoken('sprintId', '"x1"', '', nameOf)).toBe('Sprint 25');
  expect(spoken('points', 'null', '', nameOf)).toBe('nothing');
  expect(spoken('labels', '["l1"]', '', nameOf)).toBe('support');
  expect(spoken('horizon', '"LATER"', '', nameOf)).toBe('Later');
});

test('of the roadmap it says what moves where, what needs what, and which slice', () => {
  const horizon = change([{ field: 'horizon', from: '"NEXT"', to: '"NOW"' }]);
  expect(one('moveFeature', { id: 'f1', horizon: 'NOW', to: 'TOP' }, [horizon])).toBe(
    'Move “Buy again” from Next to Now',
  );
  expect(one('moveFeature', { id: 'f1', after: 'g1' })).toBe(
    'Move “Buy again” below “Cut refunds”',
  );
  expect(one('moveFeature', { id: 'f1', to: 'BOTTOM' })).toBe('Move “Buy again” to the bottom');
  expect(one('linkFeatures', { id: 'f1', add: ['g1'] })).toBe(
    'Note that “Buy again” needs “Cut refunds”',
  );
  expect(one('sliceStory', { id: 's1', slice: 'LATER' })).toBe('Leave CHK-1 for later');
  expect(one('publishReport', { id: 'r1' })).toBe('Publish a report');
});

test('a proposal about an insight says what was said', () => {
  expect(one('linkInsight', { id: 'i2', goalIds: ['g1'], featureIds: ['f1'] })).toBe(
    'Link “Two charges” to “Cut refunds” and “Buy again”',
  );
  expect(one('unlinkInsight', { id: 'i2', featureIds: ['f1'] })).toBe(
    'Take “Two charges” off “Buy again”',
  );
  expect(one('dismissInsight', { id: 'i1', reason: 'Old' })).toBe(
    'Dismiss “I paid, the circle turned for ten seconds, so I pressed …”',
  );
  expect(one('mergeInsights', { ids: ['i2'], intoId: 'i1' })).toBe(
    'Merge “Two charges” with “I paid, the circle turned for ten seconds, so I pressed …”',
  );
  expect(one('mergeInsights', { ids: ['i1', 'i9'], intoId: 'i2' })).toBe(
    'Merge 2 insights with “Two charges”',
  );
  expect(one('compareInsights', { id: 'i2', otherId: 'i9', alike: false })).toBe(
    'Tell “Two charges” and an insight apart',
  );
  expect(one('returnInsight', { id: 'i9' })).toBe('Take an insight back in');
});
