import { act, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useWish, wishFor } from './wish';

function Page({ grant }: { grant: () => void }) {
  useWish('new story', grant);
  return null;
}

test('what is wished for is done once, by the page that is there or comes', () => {
  const grant = vi.fn();
  wishFor('new story');
  const { rerender } = render(<Page grant={grant} />);
  expect(grant).toHaveBeenCalledTimes(1);
  rerender(<Page grant={grant} />);
  act(() => wishFor('close sprint'));
  expect(grant).toHaveBeenCalledTimes(1);
  act(() => wishFor('new story'));
  expect(grant).toHaveBeenCalledTimes(2);
});
