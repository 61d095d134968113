import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Paper, type Words } from './Paper';
import type { Goal, Numbers } from './paper';

// nothing has a size here, and no font loads
beforeEach(() => {
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const goal = (goalId: string, state: Goal['state']) =>
  ({
    goalId,
    number: 1,
    title: goalId,
    metric: 'Time',
    unit: 's',
    state,
    health: 'NO_DATA',
    openRisks: 0,
    readings: [],
  }) as unknown as Goal;

let moves: Partial<Numbers['moved'][number]>[] = [];
beforeEach(() => void (moves = []));

const paper = (...goals: Goal[]) => {
  const words: Words = {
    headlineHtml: 'A quarter',
    summaryHtml: '',
    shippedHtml: '',
    nextHtml: '',
    risksHtml: '',
  };
  const numbers = {
    at: '2026-10-01T01:00:00Z',
    since: null,
    goals,
    features: [],
    accepted: [],
    acceptedCount: 0,
    sprints: [],
    risks: [],
    openRisks: 0,
    openQuestions: 0,
    moved: moves,
  } as unknown as Numbers;
  render(
    <Paper
      product="Checkout"
      timeZone="America/Los_Angeles"
      words={words}
      numbers={numbers}
      chart={undefined}
      start={null}
      end={null}
      live={false}
      by="Pm"
    />,
  );
  return screen.getByRole('article');
};

test('a report is of the day it was published on where the product is', () => {
  const word = { text: 'We wait', by: 'Pm', at: '2026-10-01T01:30:00Z', stale: false };
  const sheet = paper({ ...goal('Faster', 'ACTIVE'), word });
  expect(sheet.textContent).toContain('Numbers of 30 Sep');
  expect(sheet.textContent).toContain('“We wait” Pm, 30 Sep');
  expect(sheet.textContent).not.toContain('1 Oct');
});

test('a report says what the goal of its chart was closed as', () => {
  const sheet = paper(goal('Faster', 'ACHIEVED'));
  expect(sheet.textContent).toContain('Achieved');
  expect(sheet.textContent).not.toContain('No data');
});

test('the goals beside it say what they were closed as', () => {
  const table = within(paper(goal('Faster', 'ACTIVE'), goal('Safer', 'DROPPED'))).getByRole(
    'table',
  );
  expect(within(table).getByRole('row', { name: /Safer/ }).textContent).toContain('Dropped');
  expect(table.textContent).not.toContain('No data');
});

test('how likely the goal is reached is told, where its readings say', () => {
  const outlook = { by: '2026-10-31', chance: 0.724, likelyBy: '2026-11-04', fan: [] };
  paper({ ...goal('goal_1', 'ACTIVE'), target: 76, due: '2026-10-31', outlook });
  const figure = (name: RegExp) => screen.getByText(name).nextSibling?.textContent;
  expect(figure(/^Likely by 31 Oct/)).toBe('72 %');
  expect(figure(/^85 % likely by/)).toMatch(/^4 Nov/);
});

test('what a goal was before is beside what it is, where that is another', () => {
  const sheet = paper(
    { ...goal('Faster', 'ACTIVE'), current: 84, before: 87, unit: 's' },
    { ...goal('Safer', 'ACTIVE'), current: 5, before: 6, unit: '%' },
    { ...goal('Dearer', 'ACTIVE'), current: 7, before: 7, unit: '€' },
  );
  expect(screen.getByText('Now, was 87 s').nextSibling?.textContent).toBe('84 s');
  expect(within(sheet).getByRole('row', { name: /Safer/ }).textContent).toContain('was 6 %');
  expect(within(sheet).getByRole('row', { name: /Dearer/ }).textContent).not.toContain('was');
});

test('what moved since is told with why, and what has no place is counted', () => {
  moves = ['a', 'b', 'c', 'd'].map((title) => ({
    subjectId: title,
    title,
    field: 'horizon',
    from: 'NEXT',
    to: 'NOW',
    reason: title === 'a' ? 'The bank agreed' : '',
    at: '2026-09-30T10:00:00Z',
  }));
  const list = within(paper(goal('Faster', 'ACTIVE'))).getByText(/^Moved/).nextSibling;
  expect(list?.textContent).toBe(
    'a from Next to Now: The bank agreed' +
      'b from Next to Now' +
      'c from Next to Now' +
      'and 1 more, not on this page',
  );
});

test('of too few readings no chance is told', () => {
  paper({ ...goal('goal_1', 'ACTIVE'), target: 76, due: '2026-10-31', outlook: null });
  expect(screen.queryByText(/likely/i)).toBeNull();
});
