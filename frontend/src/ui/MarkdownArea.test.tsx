import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { MarkdownArea } from './MarkdownArea';

afterEach(() => vi.unstubAllGlobals());

const address = '/images/image_01h2xcejqtf2nbrexx3vqjhp41';
const till = new File(['x'], 'till.png', { type: 'image/png' });

function Text({ text }: { text: string }) {
  const [value, setValue] = useState(text);
  return (
    <MarkdownArea label="Text" value={value} onChange={({ target }) => setValue(target.value)} />
  );
}

/** A text with images, and the requests that wait for an answer. */
function show(text = '') {
  const waiting: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise((answer) => waiting.push(answer)));
  render(<Text text={text} />);
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  area.focus();
  area.setSelectionRange(text.length, text.length);
  return {
    area,
    paste: (files: File[], types = ['Files']) =>
      fireEvent.paste(area, { clipboardData: { types, files } }),
    answer: (body: object, status = 201) => waiting.shift()?.(Response.json(body, { status })),
    waiting,
  };
}

test('an image that is pasted stands where it was pasted, and its words are the next to type', async () => {
  const { area, paste, answer } = show('Look:');
  paste([till]);
  expect(screen.getByRole('status').textContent).toBe('till.png is on its way');
  answer({ image: { url: address } });
  await waitFor(() => expect(area.value).toBe(`Look:\n\n![till](${address})`));
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.keyboard('The till');
  expect(area.value).toBe(`Look:\n\n![The till](${address})`);
});

test('one writes on while it comes', async () => {
  const { area, paste, answer } = show('Look: ');
  paste([till]);
  await userEvent.keyboard('here');
  answer({ image: { url: address } });
  await waitFor(() => expect(area.value).toBe(`Look: ![till](${address})here`));
});

test('one that is refused says why, and leaves the text', async () => {
  const { area, paste, answer, waiting } = show('Look: ');
  paste([till]);
  const message = 'CHK has no room for this image.';
  answer({ errors: [{ message, extensions: { code: 'INVALID', field: 'image' } }] }, 400);
  expect(await screen.findByText(`till.png was not added. ${message}`)).toBeTruthy();
  expect(area.value).toBe('Look: ');

  paste([new File(['<svg/>'], 'till.svg', { type: 'image/svg+xml' })]);
  expect(screen.getByRole('alert').textContent).toMatch(
    /^till.svg was not added\. An image is a PNG/,
  );
  const large = new File([new Uint8Array((5 << 20) + 1)], 'large.png', { type: 'image/png' });
  fireEvent.drop(area, { dataTransfer: { types: ['Files'], files: [large] } });
  expect(screen.getByRole('alert').textContent).toBe(
    'large.png was not added. An image has at most 5 MB.',
  );
  expect(waiting).toEqual([]);
});

test('a text that brings a picture of it along is pasted as text', () => {
  const { paste, waiting } = show();
  expect(paste([till], ['text/plain', 'Files'])).toBe(true);
  expect(waiting).toEqual([]);
});
