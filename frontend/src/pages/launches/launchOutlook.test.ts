import { expect, test } from 'vitest';
import { outlook } from './launchOutlook';

const year = new Date().getFullYear();
const launch = {
  date: `${year}-10-03`,
  state: 'PREPARING' as const,
  inTime: 0.72,
  daysLate: 6,
  forecast: { noDate: null, date: `${year}-10-09`, stories: 4 },
  firstInTime: 0.72,
  firstDaysLate: 6,
  first: { date: `${year}-10-09`, stories: 4 },
  feature: { progress: { stories: 7 } },
};
const today = `${year}-09-20`;

test('the chance for the day comes first, then the likely day against it', () => {
  expect(outlook(launch, today)).toEqual([
    {
      chance: 0.72,
      words: 'likely to be ready on the day',
      likely: '85 % likely by 9 Oct, 6 days after the launch day',
    },
  ]);
  const likely = (daysLate: number) => outlook({ ...launch, daysLate }, today)[0]?.likely;
  expect(likely(0)).toContain(', on the launch day');
  expect(likely(-1)).toContain(', 1 day before the launch day');
});

test('the first slice and all of it stand side by side', () => {
  const first = { date: `${year}-10-01`, stories: 2 };
  const both = outlook({ ...launch, first, firstInTime: 0.9, firstDaysLate: -2 }, today);
  expect(both.map(({ of, chance }) => [of, chance])).toEqual([
    ['First slice', 0.9],
    ['All of it', 0.72],
  ]);
  expect(outlook({ ...launch, first: null }, today)[0]?.words).toBe('The first slice is accepted.');
});

test('where there is no date, the reason is said', () => {
  const none = { noDate: 'A date takes 3 whole periods of history.', date: null, stories: 4 };
  expect(outlook({ ...launch, forecast: none }, today)).toEqual([
    { words: 'No date yet. A date takes 3 whole periods of history.' },
  ]);
  const years = { noDate: null, date: null, stories: 4 };
  const far = outlook({ ...launch, forecast: years, daysLate: null, inTime: 0 }, today);
  expect(far[0]?.likely).toBe('85 % likely only in more than two years');
});

test('what is ready, empty or past its day is said in words', () => {
  const done = { ...launch, forecast: null, first: null, inTime: null };
  expect(outlook(done, today)[0]?.words).toBe('All its stories are accepted.');
  const empty = outlook({ ...done, feature: { progress: { stories: 0 } } }, today);
  expect(empty[0]?.words).toMatch(/^It has no stories yet/);
  const passed = outlook(launch, `${year}-10-04`)[0];
  expect(passed?.words).toBe('The day has passed, and 4 stories are left.');
  expect(outlook({ ...launch, state: 'LAUNCHED' }, today)).toEqual([]);
});
