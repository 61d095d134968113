import { expect, test } from 'vitest';
import type { LineStory } from './bundle';
import { featuresShown, type Show, showChoices, showIn, shownOf } from './show';

const story = (id: string, more: Partial<LineStory>): LineStory => ({
  id,
  node: id,
  number: 1,
  title: id,
  points: 1,
  stage: 'planned',
  blocked: false,
  late: false,
  feature: undefined,
  column: 0,
  ...more,
});
const stories = [
  story('shipped', { stage: 'shipped', feature: 'done', late: false }),
  story('waits', { feature: 'begun' }),
  story('blocked', { stage: 'inHand', blocked: true, feature: 'begun' }),
  story('late', { late: true }),
];
const features = ['done', 'begun', 'idea'].map((id) => ({ id, title: id }));

test('open is what has not shipped, at risk what is blocked or likely late', () => {
  const ids = (show: Show) => shownOf(stories, show).map(({ id }) => id);
  expect(ids('all')).toEqual(['shipped', 'waits', 'blocked', 'late']);
  expect(ids('open')).toEqual(['waits', 'blocked', 'late']);
  expect(ids('risk')).toEqual(['blocked', 'late']);
  expect(showChoices(stories).map(([, words]) => words)).toEqual(['All 4', 'Open 3', 'At risk 2']);
});

test('a feature is shown with its stories, and as open before it has any', () => {
  const ids = (show: Show) => featuresShown(features, stories, show).map(({ id }) => id);
  expect(ids('all')).toEqual(['done', 'begun', 'idea']);
  expect(ids('open')).toEqual(['begun', 'idea']);
  expect(ids('risk')).toEqual(['begun']);
});

test('the address says which, and anything else is all', () => {
  const read = (search: string) => showIn(new URLSearchParams(search));
  expect([read('show=risk'), read('show=open'), read('show=x'), read('')]).toEqual([
    'risk',
    'open',
    'all',
    'all',
  ]);
});
