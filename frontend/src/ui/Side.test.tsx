import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Side, SideButton } from './Side';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <SideButton onClick={() => setOpen(true)}>Readings</SideButton>
      <Side label="Readings" open={open} onClose={() => setOpen(false)}>
        84 s
      </Side>
    </>
  );
}

function wide(matches: boolean) {
  const list = { matches: !matches, addEventListener() {}, removeEventListener() {} };
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(list as unknown as MediaQueryList);
}

test('where there is room it stands beside the page', () => {
  wide(true);
  render(<Page />);
  expect(screen.getByRole('complementary', { name: 'Readings' }).textContent).toBe('84 s');
  expect(screen.queryByRole('button')).toBeNull();
});

test('where there is none it is a drawer', async () => {
  wide(false);
  render(<Page />);
  expect(screen.queryByText('84 s')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Readings' }));
  expect(screen.getByRole('dialog', { name: 'Readings' }).textContent).toContain('84 s');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('84 s')).toBeNull();
});
