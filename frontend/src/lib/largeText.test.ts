import { beforeEach, expect, test } from 'vitest';
import './largeText';
import { toasts } from './toasts';

beforeEach(() => toasts.set([]));

/** Whether a text of this length goes into a field. */
function goesIn(length: number): boolean {
  document.body.innerHTML =
    '<label for="body">More about it</label><textarea id="body"></textarea>';
  const pasted = new InputEvent('beforeinput', {
    inputType: 'insertFromPaste',
    data: 'x'.repeat(length),
    bubbles: true,
    cancelable: true,
  });
  return document.querySelector('textarea')?.dispatchEvent(pasted) ?? false;
}

test('what would make the page stand still does not go in, and it is said where', () => {
  expect(goesIn(200_001)).toBe(false);
  expect(toasts.get()).toMatchObject([
    { kind: 'failed', title: '200\u202f001 characters are too many for “More about it”.' },
  ]);
});

test('what is only too long to be kept goes in', () => {
  expect(goesIn(200_000)).toBe(true);
  expect(toasts.get()).toEqual([]);
});
