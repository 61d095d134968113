import { expect, test } from 'vitest';
import { asked, cleared, narrows, readFilter, writeFilter } from './filter';

test('a filter is its query string and back', () => {
  const search =
    'view=goal&scope=all&status=READY%2CDRAFT&feature=feature_1&label=l1%2Cl2&questions=open&ready=no&find=pay';
  expect(writeFilter(readFilter(search))).toBe(search);
  expect(writeFilter(cleared(readFilter(search)))).toBe('view=goal&scope=all');
  expect(writeFilter(readFilter(''), 'sprint=sprint_1')).toBe('sprint=sprint_1');
});

test('words that mean nothing are left out', () => {
  expect(asked(readFilter('view=x&status=NEVER&ready=maybe&find=%20'))).toEqual({
    scope: 'UNSPRINTED',
  });
});

test('one letter is not looked for yet', () => {
  expect(asked(readFilter('find=p'))).toEqual({ scope: 'UNSPRINTED' });
  expect(asked(readFilter('find=7'))).toMatchObject({ text: '7' });
  expect(asked(readFilter('find=検'))).toMatchObject({ text: '検' });
});

test('the API is asked for what was set and nothing else', () => {
  expect(asked(readFilter('goal=goal_1&find=pay'))).toEqual({
    scope: 'UNSPRINTED',
    goal: 'goal_1',
    text: 'pay',
  });
  expect(narrows(readFilter('scope=all'))).toBe(false);
  expect(narrows(readFilter('ready=yes'))).toBe(true);
});
