import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FormProblem } from './FormNotes';

const scrolled = vi.fn();
Element.prototype.scrollIntoView = function scroll(this: Element) {
  scrolled(this);
};
afterEach(() => scrolled.mockClear());

const form = { clashes: [], values: {}, error: undefined, settle: () => {}, proposeIt: undefined };

test('what went wrong with a long form is scrolled to, once', () => {
  const { rerender } = render(<FormProblem form={form} names={{}} />);
  expect(scrolled).not.toHaveBeenCalled();
  const refused = { ...form, error: 'The server did not answer.' };
  rerender(<FormProblem form={refused} names={{}} />);
  rerender(<FormProblem form={{ ...refused, values: { title: 'typed on' } }} names={{}} />);
  expect(scrolled.mock.calls).toEqual([[screen.getByRole('alert')]]);
});

test('what someone else made of it meanwhile is scrolled to', () => {
  const clashes = [{ name: 'title', theirs: 'By a third', yours: 'By half' }];
  render(<FormProblem form={{ ...form, clashes, values: { title: 'By half' } }} names={{}} />);
  expect(scrolled.mock.calls).toEqual([[screen.getByRole('alert')]]);
});
