import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { brokenWords, HealthMark, Standing } from './HealthMark';

test('the health of a goal says which guard rail broke', () => {
  const { container, rerender } = render(<HealthMark health="ON_TRACK" broken={[]} />);
  expect(container.textContent).toBe('On track');
  rerender(<HealthMark health="ON_TRACK" broken={['Support calls']} />);
  expect(container.textContent).toBe('On track, but “Support calls” broke its limit');
});

test('it is no but where the goal is behind anyway, and many are counted', () => {
  expect(brokenWords('OFF_TRACK', ['Support calls'])).toBe('and “Support calls” broke its limit');
  expect(brokenWords('ON_TRACK', ['a', 'b', 'c'])).toBe('but 3 guard rails broke their limits');
  expect(brokenWords('ON_TRACK', [`Calls ${'x'.repeat(90)}`])).toBe(
    'but “Calls …” broke its limit',
  );
});

test.each([
  ['ACHIEVED', 'Achieved'],
  ['MISSED', 'Missed'],
  ['DROPPED', 'Dropped'],
  ['ACTIVE', 'No data'],
] as const)('a goal that is %s stands as %s', (state, said) => {
  const { container } = render(<Standing goal={{ state, health: 'NO_DATA', broken: null }} />);
  expect(container.textContent).toBe(said);
});
