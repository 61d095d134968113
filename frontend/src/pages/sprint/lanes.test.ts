import { expect, test } from 'vitest';
import { goalLanes, type Lane, personLanes } from './lanes';
import type { Story } from './stories';

const priya = { id: 'user_priya', name: 'Priya Raman', initials: 'PR' };
const hana = { id: 'user_hana', name: 'Hana Kimura', initials: 'HK' };
const story = (key: string, goal: string | null, ...assignees: (typeof priya)[]) =>
  ({ key, goal: goal && { id: goal, title: `Goal ${goal}` }, assignees }) as unknown as Story;
const told = (lanes: Lane[]) =>
  lanes.map(({ title, stories }) => `${title}: ${stories.map(({ key }) => key).join(' ')}`);

test('goals stand as their first stories are ranked, what has none last', () => {
  const stories = [story('A', null), story('B', '2'), story('C', '1'), story('D', '2')];
  expect(told(goalLanes(stories))).toEqual(['Goal 2: B D', 'Goal 1: C', 'Without a goal: A']);
});

test('people stand by name, what several build with each of them, nobody last', () => {
  const stories = [story('A', null, priya, hana), story('B', null), story('C', null, priya)];
  expect(told(personLanes(stories, []))).toEqual([
    'Hana Kimura: A',
    'Priya Raman: A C',
    'Nobody: B',
  ]);
});

test('who builds here and has nothing has a lane all the same', () => {
  expect(told(personLanes([story('A', null, priya)], [hana, priya]))).toEqual([
    'Hana Kimura: ',
    'Priya Raman: A',
    'Nobody: ',
  ]);
});
