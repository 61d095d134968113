import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../api/errors';
import { hasDraft, keepDraftsOf } from '../lib/draft';
import { Input } from './Field';
import { FormProblem, Restored } from './FormNotes';
import { useForm } from './useForm';

type Values = { title: string; points: string };
type Send = (changed: Partial<Values>, version: number) => Promise<object>;

function Edit({ send, base }: { send: Send; base: Values }) {
  const form = useForm({
    of: 'story_1',
    base,
    version: 3,
    required: { title: 'It needs a title.' },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.send(send);
      }}
    >
      <Restored form={form} />
      <Input label="Title" {...form.field('title')} />
      <Input label="Points" {...form.field('points')} />
      <FormProblem form={form} names={{ title: 'Title', points: 'Points' }} />
      <button type="submit">Save</button>
    </form>
  );
}

const base = { title: 'Pay', points: '3' };
const show = (send: Send = vi.fn<Send>(), now = base) =>
  render(<Edit send={send} base={now} />).unmount;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
const type = (name: string, text: string) =>
  userEvent.type(screen.getByRole('textbox', { name }), text);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => {
  keepDraftsOf('nobody');
  keepDraftsOf('user_1');
});

test('what was typed is there after a reload, for who typed it, until it is saved', async () => {
  const closed = show();
  await type('Title', ' fast');
  closed();

  const again = show();
  expect(field('Title')).toBe('Pay fast');
  expect(screen.getByRole('status').textContent).toContain('What you typed before is still here.');
  again();

  // A reload: all that is left is what the window keeps.
  const kept = Object.entries(sessionStorage);
  keepDraftsOf('user_2');
  expect(hasDraft('story_1')).toBe(false);
  expect(sessionStorage).toHaveLength(0);
  for (const [key, value] of kept) sessionStorage.setItem(key, value);
  keepDraftsOf('user_1');
  const send = vi.fn<Send>().mockResolvedValue({});
  show(send);
  expect(field('Title')).toBe('Pay fast');

  await save();
  expect(send).toHaveBeenCalledWith({ title: 'Pay fast' }, 3);
  expect(hasDraft('story_1')).toBe(false);
  expect(sessionStorage).toHaveLength(0);
});

test('a window with unsaved text asks before it closes, without it does not', async () => {
  const close = () => {
    const event = new Event('beforeunload', { cancelable: true });
    globalThis.dispatchEvent(event);
    return event.defaultPrevented;
  };
  show();
  expect(close()).toBe(false);
  await type('Title', '!');
  expect(close()).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), '{Backspace}');
  expect(close()).toBe(false);
});

test('a refusal keeps what was typed, and says what it is about', async () => {
  const send = vi
    .fn<Send>()
    .mockRejectedValueOnce(new ApiError('Too long.', { code: 'INVALID', field: 'input.title' }))
    .mockRejectedValueOnce(new ApiError('boom', { code: 'INTERNAL' }));
  show(send);
  await type('Title', '!');
  await save();
  expect(await screen.findByText('Too long.')).toBeTruthy();
  await type('Title', '!');
  expect(screen.queryByText('Too long.')).toBeNull();
  await save();
  expect((await screen.findByRole('alert')).textContent).toContain('nothing was changed');
  expect(field('Title')).toBe('Pay!!');

  await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }));
  await save();
  expect(screen.getByText('It needs a title.')).toBeTruthy();
  expect(send).toHaveBeenCalledTimes(2);
});

test('of each field two people changed both values are shown, and the chosen one is sent', async () => {
  const send = vi
    .fn<Send>()
    .mockRejectedValueOnce(
      new ApiError('changed', {
        code: 'CONFLICT',
        version: 5,
        fields: [
          { name: 'title', base: 'Pay', current: 'Pay by thumb', yours: 'Pay!' },
          { name: 'points', base: 3, current: 8, yours: 35 },
        ],
      }),
    )
    .mockResolvedValue({});
  show(send);
  await type('Title', '!');
  await type('Points', '5');
  await save();
  expect(await screen.findByRole('group', { name: 'Title' })).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Saved by someone else 8' }));
  expect(field('Points')).toBe('8');
  await userEvent.click(screen.getByRole('radio', { name: 'Yours 35' }));
  expect(field('Points')).toBe('35');
  await userEvent.click(screen.getByRole('radio', { name: 'Saved by someone else 8' }));
  await save();
  expect(send).toHaveBeenLastCalledWith({ title: 'Pay!' }, 5);
});

test('who takes what someone else saved leaves nothing behind', async () => {
  const theirs = new ApiError('', {
    code: 'CONFLICT',
    version: 5,
    fields: [{ name: 'title', base: 'Pay', current: 'Pay now', yours: 'Pay!' }],
  });
  const closed = show(vi.fn<Send>().mockRejectedValueOnce(theirs));
  await type('Title', '!');
  await save();
  await userEvent.click(screen.getByRole('radio', { name: 'Saved by someone else Pay now' }));
  closed();
  expect(hasDraft('story_1')).toBe(false);
  show(undefined, { title: 'Pay now', points: '8' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(field('Points')).toBe('8');
});

test('what is too large for the server is named by its field, and stays', async () => {
  show(vi.fn<Send>().mockRejectedValue(new ApiError('', { code: 'LIMITED', reason: 'SIZE' })));
  await type('Title', ' with one tap');
  await save();
  const title = screen.getByRole('textbox', { name: 'Title', description: /too large to be/ });
  expect(title).toHaveProperty('value', 'Pay with one tap');
  await type('Title', '!');
  expect(screen.queryByText('That is too large to be saved.')).toBeNull();
});
