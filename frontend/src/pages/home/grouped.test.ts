import { expect, test } from 'vitest';
import { grouped, told } from './grouped';
import type { Line } from './lines';

let minutes = 0;
/** Lines as the log has them, newest first: each a minute before the last. */
const line = (
  thing: string,
  who: string,
  words: string,
  more: { day?: number; quote?: string } = {},
) => {
  const at = new Date(2026, 7, more.day ?? 20, 12, -minutes++).toISOString();
  const event = { id: `event_${minutes}`, at, actor: { id: who }, hat: 'DEVELOPER' };
  return { event, thing, words, quote: more.quote ?? '' } as unknown as Line;
};
const shown = (lines: Line[]) =>
  grouped(lines).map(({ things, entries }) => [
    things.join(),
    ...entries.map(({ last, phrases, quote }) =>
      [last.actor?.id, told(phrases), quote].filter(Boolean).join(': '),
    ),
  ]);

test('what happened to one thing is one group, where its newest stands', () => {
  const lines = [
    line('story_1', 'priya', 'moved it to In review'),
    line('goal_1', 'maya', 'recorded 84 s'),
    line('story_1', 'wim', 'commented', { quote: 'It works on my phone' }),
    line('story_1', 'priya', 'met criterion 2 of 2'),
    line('story_1', 'priya', 'met criterion 1 of 2'),
  ];
  expect(shown(lines)).toEqual([
    [
      'story_1',
      'priya: moved it to In review',
      'wim: commented: It works on my phone',
      'priya: met criterion 1 of 2 and met criterion 2 of 2',
    ],
    ['goal_1', 'maya: recorded 84 s'],
  ]);
});

test('another day is another group', () => {
  const lines = [
    line('story_1', 'wim', 'commented'),
    line('story_1', 'wim', 'wrote it', { day: 19 }),
  ];
  expect(grouped(lines).map(({ lines }) => lines)).toEqual([1, 1]);
});

test('the same done to several things at once is said once', () => {
  const lines = [
    line('story_3', 'jonas', 'took it into Sprint 25'),
    line('story_2', 'jonas', 'took it into Sprint 25'),
    line('story_1', 'jonas', 'took it into Sprint 25'),
    line('story_1', 'jonas', 'estimated it at 5'),
    line('story_2', 'jonas', 'estimated it at 5'),
  ];
  expect(shown(lines)).toEqual([
    ['story_1,story_2,story_3', 'jonas: took them into Sprint 25'],
    ['story_1', 'jonas: estimated it at 5'],
    ['story_2', 'jonas: estimated it at 5'],
  ]);
  expect(grouped(lines).map(({ lines }) => lines)).toEqual([3, 1, 1]);
});

test('what is said already is not said again, and of what was recorded the last counts', () => {
  const lines = [
    line('goal_1', 'maya', 'recorded 84 s', { quote: 'First day of Apple Pay' }),
    line('goal_1', 'maya', 'commented'),
    line('goal_1', 'maya', 'recorded 85.2 s'),
    line('goal_1', 'maya', 'commented'),
  ];
  expect(shown(lines)).toEqual([
    ['goal_1', 'maya: commented and recorded 84 s: First day of Apple Pay'],
  ]);
});

test('of much that somebody did the newest is told, and how much there was besides', () => {
  expect(told(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d and e');
  expect(told(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('c, d, e, f and made 2 other changes');
});
