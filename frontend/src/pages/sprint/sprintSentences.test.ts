import { expect, test } from 'vitest';
import { sprintSentence } from './sprintSentences';

const event = (action: string, ...changes: [string, unknown, unknown][]) => ({
  action,
  entityId: 'sprint_1',
  changes: changes.map(([field, from, to]) => ({
    field,
    from: JSON.stringify(from),
    to: JSON.stringify(to),
  })),
});

test('a sprint is planned, started and closed, its goal met or not', () => {
  expect(sprintSentence(event('createSprint', ['name', '', 'Sprint 24']))).toBe('planned it');
  expect(sprintSentence(event('startSprint', ['state', 'PLANNED', 'ACTIVE']))).toBe('started it');
  const close = (met: boolean) =>
    event('closeSprint', ['state', 'ACTIVE', 'CLOSED'], ['goalMet', null, met]);
  expect(sprintSentence(close(true))).toBe('closed it, its goal met');
  expect(sprintSentence(close(false))).toBe('closed it, its goal not met');
});

test('what is decided at its review is said, too', () => {
  const said = (field: string, from: unknown, to: unknown) =>
    sprintSentence(event('updateSprint', [field, from, to]));
  expect(said('goalMet', null, true)).toBe('said that its goal is met');
  expect(said('goalMet', true, false)).toBe('said that its goal is not met');
  expect(said('goalMet', true, null)).toBe('left open whether its goal is met');
  expect(said('note', '', 'From the cart')).toBe('wrote how it went');
  expect(said('demos', null, ['story_1'])).toBe('changed the order of the demos');
  expect(sprintSentence(event('attendReview', ['attendees', [], ['user_1']]))).toBe(
    'noted who was at the review',
  );
  expect(sprintSentence(event('closeSprint', ['state', 'ACTIVE', 'CLOSED']))).toBe('closed it');
});

test('what was changed of a sprint is said field by field', () => {
  const change = event(
    'updateSprint',
    ['goal', '', 'Pay in one tap'],
    ['end', '2020-08-28', '2020-09-04'],
    ['capacity', 30, 24.5],
    ['sort', 'a', 'b'],
  );
  expect(sprintSentence(change)).toBe(
    'said what it is for, moved its end to 4 Sep 2020 and put its capacity at 24.5',
  );
  expect(sprintSentence(event('updateSprint', ['start', '2020-08-17', null]))).toBe(
    'took its start away',
  );
  expect(sprintSentence(event('updateSprint', ['sort', 'a', 'b']))).toBeUndefined();
  expect(
    sprintSentence({ ...event('addComment', ['body', null, 'Seen']), entityId: 'comment_1' }),
  ).toBe('commented');
});
