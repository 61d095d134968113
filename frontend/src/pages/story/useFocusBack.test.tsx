import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFocusBack } from './useFocusBack';

function List({ n }: { n: number }) {
  const button = useFocusBack(n);
  return (
    <>
      <button ref={button}>New</button>
      {Array.from({ length: n }, (_, i) => (
        <button key={i}>Drop {i}</button>
      ))}
    </>
  );
}

test('the focus goes beside a list when what had it is gone, and is not taken otherwise', () => {
  const { getByText, rerender } = render(<List n={3} />);
  getByText('Drop 2').focus();
  rerender(<List n={2} />);
  expect(document.activeElement).toBe(getByText('New'));
  getByText('Drop 0').focus();
  rerender(<List n={1} />);
  expect(document.activeElement).toBe(getByText('Drop 0'));
  getByText('Drop 0').blur();
  rerender(<List n={2} />);
  expect(document.activeElement).toBe(document.body);
});
