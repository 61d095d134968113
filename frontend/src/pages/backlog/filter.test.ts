import { expect, test } from 'vitest';
import {
  asked,
  cleared,
  narrows,
  ofSaved,
  readFilter,
  same,
  savedAgain,
  writeFilter,
} from './filter';

test('a filter is its query string and back', () => {
  const search =
    'view=goal&scope=all&status=READY%2CDRAFT&feature=feature_1&label=l1%2Cl2&in=sprint_1&points=0.5%2Cnone&questions=open&ready=no&find=pay';
  expect(writeFilter(readFilter(search))).toBe(search);
  expect(writeFilter(cleared(readFilter(search)))).toBe('view=goal&scope=all');
  expect(writeFilter(readFilter(''), 'sprint=sprint_1')).toBe('sprint=sprint_1');
});

test('words that mean nothing are left out', () => {
  expect(asked(readFilter('view=x&status=NEVER&ready=maybe&find=%20'))).toEqual({
    scope: 'UNSPRINTED',
  });
});

test('an address that looks for more than the API takes looks for its beginning', () => {
  expect(asked(readFilter(`find=${'pay '.repeat(200)}`)).text?.length).toBeLessThanOrEqual(200);
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

const saved = {
  status: ['DRAFT'],
  feature: 'feature_1',
  goal: null,
  sprint: null,
  label: ['l1'],
  assignee: 'user_1',
  points: [3, null],
  ready: false,
  openQuestion: true,
  text: 'pay',
  scope: 'UNSPRINTED',
} as const;

test('a saved view is shown as it was saved, grouped as it is now', () => {
  const shown = ofSaved(saved, 'goal');
  expect(writeFilter(shown)).toBe(
    'view=goal&status=DRAFT&feature=feature_1&label=l1&points=3%2Cnone&questions=open&ready=no&find=pay',
  );
  expect(same(shown, readFilter(writeFilter({ ...shown, view: 'order' })))).toBe(true);
  expect(same(shown, { ...shown, points: [3] })).toBe(false);
});

test('what of a view the app has no place for outlives its undo', () => {
  expect(savedAgain(saved)).toEqual({
    scope: 'UNSPRINTED',
    status: ['DRAFT'],
    feature: 'feature_1',
    label: ['l1'],
    assignee: 'user_1',
    points: [3, null],
    openQuestion: true,
    ready: false,
    text: 'pay',
  });
});
