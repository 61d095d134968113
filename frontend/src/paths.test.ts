import { expect, test } from 'vitest';
import { match, paths, productIn } from './paths';

test('every address of the app', () => {
  const params = {
    product: 'CHK',
    goal: 'goal_1',
    feature: 'feature_1',
    story: 'CHK-142',
    token: 'a/b',
    report: 'report_1',
  };
  const all = Object.entries(paths).map(([name, path]) => [name, path(params)]);
  expect(Object.fromEntries(all)).toEqual({
    start: '/',
    workspace: '/workspace',
    explorer: '/explorer',
    welcome: '/welcome/a%2Fb',
    invitation: '/invitation/a%2Fb',
    shared: '/report/a%2Fb',
    sharedRoadmap: '/roadmap/a%2Fb',
    form: '/form/a%2Fb',
    home: '/CHK',
    goals: '/CHK/goals',
    goal: '/CHK/goals/goal_1',
    insights: '/CHK/insights',
    roadmap: '/CHK/roadmap',
    feature: '/CHK/features/feature_1',
    launches: '/CHK/launches',
    line: '/CHK/line',
    backlog: '/CHK/backlog',
    refine: '/CHK/backlog/refine',
    sprint: '/CHK/sprint',
    charts: '/CHK/sprint/charts',
    retro: '/CHK/sprint/retro',
    review: '/CHK/sprint/review',
    reports: '/CHK/reports',
    report: '/CHK/reports/report_1',
    inbox: '/CHK/inbox',
    rights: '/CHK/rights',
    people: '/CHK/people',
    imports: '/CHK/import',
    profile: '/CHK/profile',
    story: '/CHK/stories/CHK-142',
  });
});

test('the product an address is in', () => {
  expect(productIn('/CHK/backlog')).toBe('CHK');
  expect(productIn('/CHK/stories/CHK-142')).toBe('CHK');
  expect(productIn('/CHK')).toBe('CHK');
  expect(productIn('/')).toBeUndefined();
  expect(productIn('/invitation/abc')).toBeUndefined();
});

test('an address fits its pattern', () => {
  expect(match('/:product/goals/:goal', '/CHK/goals/goal_1')).toEqual({
    product: 'CHK',
    goal: 'goal_1',
  });
  expect(match('/:product/goals', '/CHK/goals/')).toEqual({ product: 'CHK' });
  expect(match('/welcome/:token', '/welcome/a%2Fb')).toEqual({ token: 'a/b' });
  expect(match('/:product/goals', '/CHK/backlog')).toBeUndefined();
  expect(match('/:product/goals', '//goals')).toBeUndefined();
  expect(match('/', '/')).toEqual({});
  expect(match('*', '/anything/at/all')).toEqual({});
});
