import { act, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { bringLater, later } from './later';
import { toasts } from './toasts';

const Words = ({ children }: { children: string }) => <p>{children}</p>;

test('what can wait is brought while nothing else is done, and is there at once when it is opened', async () => {
  vi.useFakeTimers();
  const bring = vi.fn(async () => Words);
  const Part = later(bring);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(bring).not.toHaveBeenCalled();
  bringLater();
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  render(<Part>Close the goal</Part>);
  expect(screen.getByText('Close the goal')).toBeTruthy();
  expect(bring).toHaveBeenCalledTimes(1);
});

test('opened before, it shows once it is there', async () => {
  let come: (part: typeof Words) => void = () => {};
  const Part = later(() => new Promise<typeof Words>((resolve) => (come = resolve)));
  const view = render(<Part>Close the goal</Part>);
  expect(view.container.textContent).toBe('');
  await act(async () => come(Words));
  expect(view.container.textContent).toBe('Close the goal');
});

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render = () => (this.state.failed ? 'It could not be shown.' : this.props.children);
}

test('what did not come is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const bring = vi.fn(async () => Words).mockRejectedValueOnce(new Error('gone'));
  const Part = later(bring);
  const open = () =>
    render(
      <Boundary>
        <Part>Close the goal</Part>
      </Boundary>,
    );
  const view = open();
  expect(await screen.findByText('It could not be shown.')).toBeTruthy();
  view.unmount();
  open();
  expect(await screen.findByText('Close the goal')).toBeTruthy();
});

test('what cannot be opened is closed with a word, and leaves the page as it is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Failing: ComponentType<{ onClose: () => void }> = () => {
    throw new Error('away');
  };
  const Part = later(async () => Failing);
  const close = vi.fn<() => void>();
  render(
    <Boundary>
      <p>The page</p>
      <Part onClose={close} />
    </Boundary>,
  );
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  expect(screen.getByText('The page')).toBeTruthy();
  expect(toasts.get().map(({ title }) => title)).toEqual(['It could not be opened.']);
});
