import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { recent, useRecent } from './recent';

function Looks({ at }: { at: string | undefined }) {
  useRecent('CHK', at);
  return null;
}

beforeEach(() => localStorage.clear());

test('what was looked at last comes first, each once', () => {
  for (const at of ['story_1', 'goal_1', 'story_2', 'goal_1']) render(<Looks at={at} />);
  render(<Looks at={undefined} />);
  expect(recent('CHK')).toEqual(['goal_1', 'story_2', 'story_1']);
  expect(recent('PAY')).toEqual([]);
});

test('only the last few are remembered', () => {
  for (let i = 0; i < 12; i++) render(<Looks at={`story_${i}`} />);
  expect(recent('CHK')).toHaveLength(8);
  expect(recent('CHK')[0]).toBe('story_11');
});
