import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { LinePage } from './LinePage';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-08-20T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

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
  forecast: { p50: '2026-08-28', p85: i ? null : '2026-09-04', p95: '2026-09-10' },
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
    drivers: { periods: 8 },
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

/** Everything that is said, whatever lines it is said in. */
const said = () =>
  [...document.querySelectorAll('text, p')].map(({ textContent }) => textContent).join(' ');
const all = [
  '72 % likely by 30 Sep',
  'At 85 % all 2 stories left ship by 4 Sep',
  '50 % by 28 Aug, 95 % by 10 Sep',
  'In the product 9 stories are left, 30 points.',
];

test('the three days, and what they come from, are in words: in the picture and in the table', async () => {
  show();
  await screen.findByRole('img', { name: /^Goal: / });
  for (const words of all) expect(said()).toContain(words);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  await screen.findByRole('region', { name: /as a table$/ });
  for (const words of all) expect(said()).toContain(words);
});

test('the three days, and what they come from, are in words on a phone', async () => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media === '(width < 720px)',
    addEventListener() {},
    removeEventListener() {},
  }));
  show();
  await screen.findByRole('heading', { name: goal.title });
  for (const words of all) expect(said()).toContain(words);
});

test('a forecast from few periods is pale, and says that it is wide', async () => {
  const ways = (periods: number) => {
    const { unmount } = show({ ...goal, forecast: { ...goal.forecast, drivers: { periods } } });
    return screen.findByRole('img', { name: /^Goal: / }).then(() => {
      const drawn = document.querySelectorAll('.p50, .p85, .p95').length;
      const words = said();
      unmount();
      return { drawn, wide: /Wide, because the history is short: \d periods\./.exec(words)?.[0] };
    });
  };
  expect(await ways(6)).toEqual({ drawn: 3, wide: undefined });
  expect(await ways(5)).toEqual({
    drawn: 0,
    wide: 'Wide, because the history is short: 5 periods.',
  });
});

test('what there is no date for is said once, with what is left', async () => {
  const noDate = 'Nothing was accepted in the last sprints.';
  show({
    ...goal,
    forecast: { ...goal.forecast, noDate, words: `9 stories are left. ${noDate}`, p50: null },
  });
  await screen.findByRole('img', { name: /^Goal: / });
  expect(said()).toContain(`No date yet. ${noDate}`);
  expect(said()).toContain('In the product 9 stories are left.');
  expect(said().split(noDate)).toHaveLength(2);
});

test('stories of a feature that are one, as too many land together, are each there once that is asked', async () => {
  const landings = Array.from({ length: 21 }, (_, i) => landing(`CHK-${i}`, 'f0', 0, 'ACCEPTED'));
  show({ ...goal, line: { ...goal.line, landings } });
  const each = await screen.findByRole('button', { name: 'Each story' });
  const stations = () => document.querySelectorAll('[data-place^="CHK-"]').length;
  expect([each.getAttribute('aria-pressed'), stations()]).toEqual(['false', 0]);
  fireEvent.click(each);
  expect([each.getAttribute('aria-pressed'), stations()]).toEqual(['true', 21]);
  fireEvent.click(each);
  expect([each.getAttribute('aria-pressed'), stations()]).toEqual(['false', 0]);
});

test('where nothing is built for any goal, or no goal is active, the line says which', async () => {
  const empty = async (active: number) => {
    const { unmount } = renderWithRelay(<LinePage product="CHK" />, {
      Product: () => ({ goals: { edges: [] }, active: { totalCount: active } }),
    });
    const [heading] = await screen.findAllByRole('heading', { level: 2 });
    unmount();
    return heading?.textContent;
  };
  expect(await empty(2)).toBe('Nothing is built for a goal yet.');
  expect(await empty(0)).toBe('No goal is active yet.');
});

const mark = async (place: string) => {
  await screen.findByRole('img', { name: /^Goal: / });
  const found = document.querySelector<SVGElement>(`[data-place="${place}"]`);
  if (!found) throw new Error(`${place} is not in the picture`);
  return found;
};
const card = () => document.querySelector('.card');

test('what is hovered is told with the day it likely ships, without buttons', async () => {
  show();
  const station = await mark('CHK-2');
  expect(card()).toBeNull();
  fireEvent.pointerOver(station);
  expect(card()?.textContent).toContain('CHK-2 Title of CHK-2, 3 pts');
  expect(card()?.textContent).toContain('Sprint 25, planned, 85 % by 4 Sep');
  expect(card()?.querySelector('button, a')).toBeNull();
  fireEvent.pointerOver(await mark('goal'));
  expect(card()).toBeNull();
  fireEvent.pointerOver(await mark('CHK-1'));
  expect(card()?.textContent).toContain('Sprint 24, shipped 17 to 28 Aug');
});

test('a card that is closed leaves the focus where its path is', async () => {
  show();
  const station = await mark('CHK-2');
  fireEvent.click(station);
  const close = screen.getByRole('button', { name: 'Let the path go' });
  close.focus();
  fireEvent.click(close);
  expect(screen.queryByRole('region', { name: 'The path' })).toBeNull();
  expect(document.activeElement).toBe(station);
  fireEvent.keyDown(station, { key: ' ' });
  screen.getByRole('link', { name: /^CHK-2/ }).focus();
  fireEvent.keyDown(screen.getByRole('link', { name: /^CHK-2/ }), { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'The path' })).toBeNull();
  expect(document.activeElement).toBe(station);
});

test('Space pins a path and lets it go', async () => {
  show();
  const station = await mark('CHK-2');
  act(() => station.focus());
  fireEvent.keyDown(station, { key: ' ' });
  expect(station.getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(station, { key: ' ' });
  expect(station.getAttribute('aria-pressed')).toBe('false');
});

test('each of what was one station is shown from its feature on, where the focus stays', async () => {
  const line = {
    ...goal.line,
    landings: [...goal.line.landings, landing('CHK-5', 'f0', 1, 'READY')],
  };
  show({ ...goal, line });
  await mark('goal');
  fireEvent.click(screen.getByRole('button', { name: 'Each story' }));
  fireEvent.click(await mark('f0:1'));
  const each = screen.getByRole('button', { name: 'Show each' });
  each.focus();
  fireEvent.click(each);
  expect(document.activeElement).toBe(await mark('lane 0'));
  await mark('CHK-5');
});

test('nothing steps back for a path that is no longer there', async () => {
  show();
  fireEvent.click(await mark('CHK-1'));
  const picture = (await mark('goal')).closest('svg');
  expect(picture?.classList.contains('traced')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: /^Open/ }));
  expect(document.querySelector('[data-place="CHK-1"]')).toBeNull();
  expect(picture?.classList.contains('traced')).toBe(false);
});

test('the picture can be reached by keyboard when the feature one stood at is not shown', async () => {
  const late = goal.line.landings.map((one, i) =>
    i === 1 ? { ...one, likely: '2026-10-20' } : one,
  );
  show({ ...goal, line: { ...goal.line, landings: late } });
  const lane = await mark('lane 1');
  act(() => lane.focus());
  expect(lane.getAttribute('tabindex')).toBe('0');
  fireEvent.click(screen.getByRole('button', { name: /^At risk 1/ }));
  expect(document.querySelector('[data-place="lane 1"]')).toBeNull();
  expect((await mark('goal')).getAttribute('tabindex')).toBe('0');
});

test('a ribbon ends where its feature likely does: thin to 50 %, in a band to 85, pale to 95', async () => {
  show();
  await mark('goal');
  expect(document.querySelectorAll('[data-end]')).toHaveLength(1); // nobody knows of the other
  const end = document.querySelector('[data-end="f0"]');
  const [thin, tick] = end?.querySelectorAll('path') ?? [];
  const [band, pale] = [...(end?.querySelectorAll('rect') ?? [])].map((rect) => {
    const x = Number(rect.getAttribute('x'));
    return { from: x, to: x + Number(rect.getAttribute('width')) };
  });
  // 28 August is the last day of its sprint, 4 September is in the middle of the next.
  expect(Number(thin?.getAttribute('d')?.split('H')[1])).toBe(band?.from);
  expect(Number(/^M([\d.]+)/.exec(tick?.getAttribute('d') ?? '')?.[1])).toBe(band?.to);
  expect(pale?.from).toBe(band?.to);
  expect(band?.from).toBeLessThan(band?.to ?? 0);
  expect(pale?.from).toBeLessThan(pale?.to ?? 0);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  const row = await screen.findByRole('row', { name: /^Guest 1 of 2/ });
  expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent).slice(1)).toEqual([
    '28 Aug',
    '4 Sep',
    '10 Sep',
  ]);
});

test('a young goal has all of its words in the picture, and why it has no date', async () => {
  const title = 'Customers who come back find what they looked for at once, and buy it again';
  const noDate = 'Nothing was accepted yet.';
  const drivers = { periods: 0 };
  show({
    ...goal,
    title,
    metric: { unit: 'completed checkouts', baseline: 1200, target: 25_000 },
    current: { value: 12_345 },
    forecast: { noDate, stories: 2, words: `2 stories are left. ${noDate}`, drivers },
    line: {
      ...goal.line,
      storyCount: 1,
      columns: [{ kind: 'NO_DATE', start: null, end: null, sprint: null, amount }],
      features: features.slice(0, 1),
      landings: [landing('CHK-2', 'f0', 0, 'READY')],
    },
  });
  const trunk = await screen.findByRole('img', { name: /^Goal: / });
  const picture = trunk.closest('svg');
  const lowest = [...(picture?.querySelectorAll('text') ?? [])]
    .filter((text) => !text.closest('g[transform]'))
    .map((text) => Number(text.getAttribute('y')));
  expect(Math.max(...lowest)).toBeLessThan(Number(picture?.getAttribute('height')));
  expect(said()).toContain(`No date yet. ${noDate}`);
  // What a letter is taken to be wide where nothing can be measured.
  const widths = [...trunk.querySelectorAll<SVGElement>('.now, .detail')].map(
    ({ textContent, style }) =>
      textContent.length * (Number.parseFloat(style.fontSize) || 11) * 0.52,
  );
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths)).toBeLessThanOrEqual(160);
});
