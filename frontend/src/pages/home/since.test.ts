import { expect, test } from 'vitest';
import { type Happened, movedSince, sentence, when } from './since';

let requests = 0;
const event = (action: string, entityId: string, more: Partial<Happened> = {}): Happened => ({
  action,
  entityId,
  subjectId: entityId,
  requestId: String(requests++),
  changes: [],
  ...more,
});
const moved = (id: string, from: string, to: string, action = 'setStoryStatus') =>
  event(action, id, {
    changes: [{ field: 'status', from: JSON.stringify(from), to: JSON.stringify(to) }],
  });

test('stories count once, as what became of them in the end', () => {
  const events = [
    moved('story_1', 'IN_PROGRESS', 'IN_REVIEW'),
    moved('story_1', 'IN_REVIEW', 'ACCEPTED', 'acceptStory'),
    moved('story_2', 'IN_PROGRESS', 'IN_REVIEW'),
    moved('story_3', 'IN_REVIEW', 'IN_PROGRESS', 'sendBackStory'),
  ];
  expect(sentence('Since 09:40', events)).toBe(
    'Since 09:40: 1 story was accepted, 1 story went into review and 1 story was sent back.',
  );
});

test('what one did oneself is not told, and ends what others did before', () => {
  const events = [
    moved('story_1', 'IN_PROGRESS', 'IN_REVIEW'),
    { ...moved('story_1', 'IN_REVIEW', 'ACCEPTED', 'acceptStory'), mine: true },
    { ...event('askQuestion', 'comment_1'), mine: true },
  ];
  expect(sentence('Since 09:40', events)).toBe('Since 09:40, nobody else changed anything.');
});

test('what has no words of its own is counted, too, by what was done at once', () => {
  const events = [
    event('askQuestion', 'comment_1'),
    event('recordReading', 'reading_1', { subjectId: 'goal_1' }),
    event('recordReadings', 'reading_2', { subjectId: 'goal_1' }),
    event('moveStory', 'story_1', { requestId: 'a' }),
    event('moveStory', 'story_2', { requestId: 'a' }),
    moved('story_4', 'READY', 'IN_PROGRESS'),
  ];
  expect(sentence('Since 09:40', events)).toBe(
    'Since 09:40: 1 goal was measured, 1 question was asked and 2 other changes were made.',
  );
});

test('more than was read is said to be more', () => {
  expect(sentence('Since 14 Aug', [event('askQuestion', 'comment_1')], 412)).toBe(
    'Since 14 Aug: 413 changes. Among the last 1, 1 question was asked.',
  );
});

test('nothing is said to be nothing', () => {
  expect(sentence('Since 09:40', [])).toBe('Since 09:40, nobody else changed anything.');
});

test('when one was here is said as one would', () => {
  const now = new Date(2026, 7, 20, 12, 0);
  const said = (...then: [number, number, number, number, number]) =>
    when(new Date(...then).toISOString(), now);
  expect(said(2026, 7, 20, 9, 40)).toBe('09:40');
  expect(said(2026, 7, 19, 17, 40)).toBe('Wednesday 17:40');
  expect(said(2026, 7, 1, 17, 40)).toBe('1 Aug');
});

test('a goal whose value moved since is told by name, and not counted', () => {
  const readings = (...values: number[]) => ({
    edges: values.map((value, i) => ({ node: { at: `2026-08-1${i}T10:00:00Z`, value } })),
  });
  const goal = (id: string, name: string, ...values: number[]) => ({
    id,
    metric: { name, unit: 's' },
    readings: readings(...values),
  });
  const since = Date.parse('2026-08-10T12:00:00Z');
  const told = movedSince(
    [
      goal('goal_1', 'Checkout time', 85.2, 84),
      goal('goal_2', 'NPS', 30, 30),
      goal('goal_3', '', 1, 2),
    ],
    since,
  );
  expect(told).toEqual([{ id: 'goal_1', words: 'checkout time fell to 84 s' }]);
  const events = [
    event('recordReading', 'reading_1', { subjectId: 'goal_1' }),
    event('recordReading', 'reading_2', { subjectId: 'goal_2' }),
  ];
  expect(sentence('Since 09:40', events, 0, told)).toBe(
    'Since 09:40: checkout time fell to 84 s and 1 goal was measured.',
  );
  const mine = events.map((one) => ({ ...one, mine: true }));
  expect(sentence('Since 09:40', mine, 0, told)).toBe('Since 09:40, nobody else changed anything.');
});
