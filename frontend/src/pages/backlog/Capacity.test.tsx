import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Capacity, velocity } from './Capacity';
import { nextDates } from './SprintDialog';

test('velocity leaves the best and the worst sprint out, and says nothing of fewer than three', () => {
  expect(velocity([20, 30])).toBeUndefined();
  expect(velocity([12, 27, 38, 29, 31, 33, 36, 60])).toEqual({
    low: 27,
    high: 38,
    median: 32,
    sprints: 6,
    of: 8,
  });
});

test('what the sprint holds and would hold is said in words', () => {
  render(
    <Capacity
      points={29}
      capacity={32}
      landed={[12, 27, 38, 29, 31, 33, 36, 60]}
      would={{ stories: 3, points: 11 }}
      chance="84 % likely by 7 Dec."
    />,
  );
  const { textContent } = screen.getByRole('region', { name: 'Capacity' });
  expect(textContent).toContain('29of 32 ptsRoom for 3 pts');
  expect(textContent).toContain(
    '6 of the last 8 sprints landed 27 to 38 pts. The 3 selected stories would make it 40.84 % likely by 7 Dec.',
  );
});

test('the next sprint begins on the weekday the last one began on', () => {
  const last = { start: '2026-08-17', end: '2026-08-28' };
  expect(nextDates([last, { start: null, end: null }])).toEqual({
    start: '2026-08-31',
    end: '2026-09-11',
  });
  expect(nextDates([])).toEqual({ start: '', end: '' });
});
