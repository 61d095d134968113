import { expect, test } from 'vitest';
import { again, boxesOf, isMine, mostVotes, type Note, voteOf } from './boxes';

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  version: 1,
  kind: 'IDEA',
  text: `note ${id}`,
  votes: 0,
  voted: false,
  author: { id: 'lea', name: 'Lea Brandt', initials: 'LB' },
  group: null,
  ...more,
});
const group = { id: 'g', version: 1, kind: 'TO_IMPROVE', title: '' } as const;

test('notes of a group are one box, in the column and place of its first', () => {
  const boxes = boxesOf([
    note('a'),
    note('b', { group, votes: 2 }),
    note('c'),
    note('d', { group, votes: 1 }),
  ]);
  expect(boxes.map(({ id, kind, votes }) => [id, kind, votes])).toEqual([
    ['a', 'IDEA', 0],
    ['g', 'TO_IMPROVE', 3],
    ['c', 'IDEA', 0],
  ]);
  expect(boxes[1]?.says).toBe('note b');
  const named = { ...group, title: 'We wait' };
  expect(boxesOf([note('b', { group: named }), note('d', { group: named })])[0]?.says).toBe(
    'We wait',
  );
});

test('a group with one note left is that note', () => {
  const [box] = boxesOf([note('a', { group })]);
  expect(box).toMatchObject({ id: 'a', kind: 'IDEA' });
  expect(box?.group).toBeUndefined();
});

test('a vote is taken back from the note that has it, and else goes to the first', () => {
  const [box] = boxesOf([note('a', { group }), note('b', { group, voted: true })]);
  expect(box && voteOf(box).id).toBe('b');
  const [other] = boxesOf([note('a', { group }), note('b', { group })]);
  expect(other && voteOf(other).id).toBe('a');
});

test('the box with the most votes leads; where nobody voted none does', () => {
  expect(mostVotes(boxesOf([note('a', { votes: 2 }), note('b', { votes: 5 })]))).toBe(5);
  expect(mostVotes(boxesOf([note('a')]))).toBeUndefined();
  expect(mostVotes([])).toBeUndefined();
});

test('a note is one’s own while it is in no group', () => {
  const [own] = boxesOf([note('a')]);
  const [both] = boxesOf([note('a', { group }), note('b', { group })]);
  expect(own && isMine(own, 'lea')).toBe(true);
  expect(own && isMine(own, 'ben')).toBe(false);
  expect(own && isMine(own, undefined)).toBe(false);
  expect(both && isMine(both, 'lea')).toBe(false);
});

test('how often an action came back is said in words', () => {
  expect([1, 2, 3, 6].map(again)).toEqual([undefined, 'second time', 'third time', '6th time']);
});
