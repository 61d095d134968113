import { expect, test } from 'vitest';
import { retroSentence } from './retroSentences';

const said = (
  action: string,
  entityId: string,
  changed: Record<string, [from: unknown, to: unknown]> = {},
) =>
  retroSentence(
    {
      action,
      entityId,
      changes: Object.entries(changed).map(([field, [from, to]]) => ({
        field,
        from: JSON.stringify(from),
        to: JSON.stringify(to),
      })),
    },
    (id) => ({ story_1: 'CHK-207' })[id],
  );

test('what a team did in a retrospective is said in words', () => {
  expect(said('openRetro', 'retro_1')).toBe('opened it');
  expect(said('revealRetro', 'retro_1', { revealedAt: [null, '2026-08-28'] })).toBe(
    'revealed the notes',
  );
  expect(said('updateRetroGroup', 'group_1', { title: ['', 'We wait'] })).toBe(
    'called a group “We wait”',
  );
  expect(said('addRetroAction', 'action_1', { text: [null, 'Ask legal'] })).toBe(
    'decided to act: “Ask legal”',
  );
  expect(said('makeStoryOfAction', 'action_1', { storyId: [null, 'story_1'] })).toBe(
    'made CHK-207 of an action',
  );
  expect(said('updateRetroAction', 'action_1', { done: [false, true] })).toBe('ended an action');
  expect(said('acceptStory', 'action_1', { done: [false, true] })).toBe('ended an action');
});

test('notes and votes are told as one thing that somebody did', () => {
  expect(said('addRetroNote', 'note_1')).toBe('wrote notes');
  expect(said('voteRetroNote', 'note_1')).toBe('voted');
  expect(said('revealRetro', 'note_1', { text: [null, 'We waited'] })).toBeUndefined();
  expect(said('unvoteRetroNote', 'note_1')).toBeUndefined();
});
