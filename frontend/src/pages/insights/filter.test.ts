import { expect, test } from 'vitest';
import { asked, fits, readFilter, write } from './filter';

const read = (search: string) => readFilter(new URLSearchParams(search));

test('without a word in the address it is what waits for triage', () => {
  expect(asked(read(''))).toEqual({ state: ['INBOX'] });
  expect(write(read(''))).toEqual({});
  expect(fits(read(''), 'LINKED')).toBe(false);
});

test('of a goal or feature it is all of them', () => {
  expect(asked(read('goal=goal_1'))).toEqual({
    state: ['INBOX', 'LINKED', 'DISMISSED'],
    goal: 'goal_1',
  });
  expect(write(read('goal=goal_1'))).toEqual({ goal: 'goal_1' });
  expect(write(read('goal=goal_1&show=inbox'))).toEqual({ goal: 'goal_1', show: 'inbox' });
});

test('the address keeps what is looked at and what is open', () => {
  const filter = read('show=linked&text=paid+twice&insight=insight_1');
  expect(write(filter, 'insight_1')).toEqual({
    show: 'linked',
    text: 'paid twice',
    insight: 'insight_1',
  });
  expect(asked(filter)).toEqual({ state: ['LINKED'], text: 'paid twice' });
  expect(read('show=nonsense').show).toBe('inbox');
});
