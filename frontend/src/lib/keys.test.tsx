import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use, useLayoutEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { KeyLevel, outsideForms, printed, setLetterKeys, useKeyBarrier, useKeys } from './keys';

function Keys({ keys, run }: { keys: string; run: () => void }) {
  useKeys([{ keys, run }]);
  return <input aria-label="typed" />;
}
function Frame({ keys, run }: { keys: string; run: () => void }) {
  useKeys([{ keys, run }], { frame: true });
  return null;
}
function Modal({ children }: { children?: React.ReactNode }) {
  useKeyBarrier();
  return children;
}

beforeEach(() => setLetterKeys(true));

test('a sequence of keys does its work', async () => {
  const run = vi.fn();
  render(<Keys keys="g b" run={run} />);
  await userEvent.keyboard('b');
  expect(run).not.toHaveBeenCalled();
  await userEvent.keyboard('gb');
  expect(run).toHaveBeenCalledOnce();
});

test('letters typed into a field stay letters', async () => {
  const run = vi.fn();
  render(<Keys keys="n" run={run} />);
  await userEvent.type(screen.getByLabelText('typed'), 'n');
  expect(run).not.toHaveBeenCalled();
});

test('a dialog keeps keys to itself', async () => {
  const outside = vi.fn();
  const inside = vi.fn();
  const { rerender } = render(<Keys keys="n" run={outside} />);
  rerender(
    <>
      <Keys keys="n" run={outside} />
      <Modal>
        <Keys keys="b" run={inside} />
      </Modal>
    </>,
  );
  await userEvent.keyboard('nb');
  expect(outside).not.toHaveBeenCalled();
  expect(inside).toHaveBeenCalledOnce();
});

test('a page that loads again behind a dialog stays behind it', async () => {
  const outside = vi.fn();
  const never = new Promise<void>(() => {});
  function Wait({ wait }: { wait: boolean }) {
    if (wait) use(never);
    return <Keys keys="n" run={outside} />;
  }
  const view = (wait: boolean, open: boolean) => (
    <>
      <Suspense>
        <Wait wait={wait} />
      </Suspense>
      {open && <Modal />}
    </>
  );
  const { rerender } = render(view(false, false));
  await userEvent.keyboard('n');
  expect(outside).toHaveBeenCalledOnce();
  for (const wait of [false, true, false]) await act(async () => rerender(view(wait, true)));
  await userEvent.keyboard('n');
  expect(outside).toHaveBeenCalledOnce();
});

test('a key works as soon as its page is there to be seen', () => {
  const run = vi.fn();
  function Page() {
    useLayoutEffect(() => void fireEvent.keyDown(document.body, { key: 'n' }), []);
    return <Keys keys="n" run={run} />;
  }
  render(<Page />);
  expect(run).toHaveBeenCalledOnce();
});

test('while there is a panel the page below is still, the frame is not', async () => {
  const [page, panel, frame] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <>
      <KeyLevel value="panel">
        <Keys keys="b" run={panel} />
      </KeyLevel>
      <Keys keys="n" run={page} />
      <Frame keys="z" run={frame} />
    </>,
  );
  await userEvent.keyboard('nbz');
  expect(page).not.toHaveBeenCalled();
  expect(panel).toHaveBeenCalledOnce();
  expect(frame).toHaveBeenCalledOnce();
});

test('letters can be turned off, other keys stay', () => {
  const run = vi.fn();
  render(<Keys keys="alt+ArrowUp" run={run} />);
  render(<Keys keys="n" run={run} />);
  setLetterKeys(false);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(run).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
  expect(run).toHaveBeenCalledOnce();
});

test('keys as they are printed', () => {
  expect(['g b', 'alt+ArrowUp', 'mod+Enter', 'n'].map(printed)).toEqual([
    'G B',
    'Alt ↑',
    'Ctrl ↵',
    'N',
  ]);
});

test('Space does its work, but presses what has the focus', async () => {
  const [run, press] = [vi.fn(), vi.fn()];
  render(
    <>
      <Keys keys=" " run={run} />
      <button type="button" onClick={press}>
        Accept
      </button>
    </>,
  );
  await userEvent.keyboard(' ');
  expect(run).toHaveBeenCalledOnce();
  screen.getByRole('button').focus();
  await userEvent.keyboard(' ');
  expect(press).toHaveBeenCalledOnce();
  expect(run).toHaveBeenCalledOnce();
});

test('what ⌘↵ does on a page leaves that key to a form, and is run without a key, too', async () => {
  const run = vi.fn();
  render(
    <form>
      <Keys keys="mod+Enter" run={outsideForms(run) as () => void} />
    </form>,
  );
  await userEvent.type(screen.getByLabelText('typed'), '{Control>}{Enter}{/Control}');
  expect(run).not.toHaveBeenCalled();
  outsideForms(run)(new KeyboardEvent('keydown'));
  expect(run).toHaveBeenCalledOnce();
});
