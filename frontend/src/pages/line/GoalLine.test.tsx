import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { LinePage } from './LinePage';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-08-20T09:00:00Z') });
});
afterEach(() => void vi.useRealTimers());

const amount = { points: 6, stories: 2 };
const column = (name: string, start: string, end: string, state: string) => ({
  kind: 'SPRINT',
  start,
  end,
  sprint: { id: `sprint_${name}`, name, state },
  amount,
});
const landing = (key: string, feature: string, at: number, status: string, likely?: string) => ({
  column: at,
  likely: likely ?? null,
  story: {
    id: `story_${key}`,
    key,
    title: `Title of ${key}`,
    points: 3,
    status,
    block: null,
    feature: { id: feature },
  },
});
const features = ['Guest', 'One-tap pay'].map((title, i) => ({
  id: `f${i}`,
  title,
  forecast: { p85: '2026-09-04' },
}));
const goal = {
  id: 'goal_1',
  title: 'Reduce checkout time',
  due: '2026-09-30',
  metric: { unit: 's', baseline: 95, target: 76 },
  current: { value: 84 },
  inTime: 0.72,
  forecast: {
    noDate: null as string | null,
    stories: 2,
    words: '9 stories are left, 30 points.',
    p50: '2026-08-28' as string | null,
    p85: '2026-09-04' as string | null,
    p95: '2026-09-10' as string | null,
  },
  line: {
    storyCount: 4,
    columns: [
      column('Sprint 24', '2026-08-17', '2026-08-28', 'ACTIVE'),
      column('Sprint 25', '2026-08-31', '2026-09-11', 'PLANNED'),
    ],
    features,
    landings: [
      landing('CHK-1', 'f0', 0, 'ACCEPTED'),
      landing('CHK-2', 'f0', 1, 'READY', '2026-09-04'),
      landing('CHK-3', 'f1', 0, 'ACCEPTED'),
      landing('CHK-4', 'f1', 1, 'READY', '2026-09-04'),
    ],
    course: [
      {
        date: '2026-08-17',
        scope: { points: 12, stories: 4 },
        accepted: { points: 0, stories: 0 },
      },
      {
        date: '2026-08-20',
        scope: { points: 12, stories: 4 },
        accepted: { points: 6, stories: 2 },
      },
    ],
  },
};

const show = (of: object = goal) =>
  renderWithRelay(<LinePage product="CHK" />, {
    Product: () => ({
      timeZone: 'Europe/Berlin',
      forecastScores: [],
      goals: { edges: [{ node: of }] },
    }),
  });

test('the edge of the trunk is filled as far as the metric is, not as much as has shipped', async () => {
  const gauge = async (of: object) => {
    const { unmount } = show(of);
    const trunk = await screen.findByRole('img', { name: /^Goal: Reduce checkout time/ });
    const [rest, filled] = trunk.querySelectorAll('rect');
    const share = Number(filled?.getAttribute('height')) / Number(rest?.getAttribute('height'));
    unmount();
    return share;
  };
  expect(await gauge(goal)).toBeCloseTo(11 / 19);
  expect(await gauge({ ...goal, current: null })).toBe(0);
});
