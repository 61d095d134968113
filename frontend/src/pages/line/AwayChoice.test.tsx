import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AwayChoice } from './AwayChoice';
import type { Scenario } from './scenario';

const chosen = vi.fn<(change: Pick<Scenario, 'away'>) => void>();

function Asked({ away: first }: Pick<Scenario, 'away'>) {
  const [away, setAway] = useState(first);
  const choose = (change: Pick<Scenario, 'away'>) => {
    chosen(change);
    setAway(change.away);
  };
  return <AwayChoice away={away} today="2026-08-20" onChoose={choose} />;
}

function show(away?: Scenario['away']) {
  chosen.mockClear();
  render(<Asked away={away} />);
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const leave = (label: string) => fireEvent.blur(screen.getByLabelText(label));

test('days are asked with once they are left or with Enter, not while they are typed', () => {
  show({ from: '2026-08-20', to: '2026-09-02' });
  for (const part of ['', '2026-09-01', '2026-09-10']) type('To', part);
  expect(chosen).not.toHaveBeenCalled();
  leave('To');
  expect(chosen.mock.lastCall).toEqual([{ away: { from: '2026-08-20', to: '2026-09-10' } }]);
  type('From', '2026-08-24');
  fireEvent.keyDown(screen.getByLabelText('From'), { key: 'Enter' });
  expect(chosen.mock.lastCall).toEqual([{ away: { from: '2026-08-24', to: '2026-09-10' } }]);
  leave('From');
  expect(chosen).toHaveBeenCalledTimes(2);
});

test('days that are missing or the wrong way round stay as typed and ask nothing', () => {
  show({ from: '2026-08-20', to: '2026-09-02' });
  type('From', '2026-09-10');
  leave('From');
  expect(screen.getByText('It ends before it begins.')).toBeTruthy();
  type('From', '');
  leave('From');
  expect(screen.queryByText('It ends before it begins.')).toBeNull();
  expect(chosen).not.toHaveBeenCalled();
});

test('the focus goes to the days once they are chosen, and back once they are not', () => {
  show();
  const press = (name: RegExp) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  };
  press(/^For two weeks/);
  expect(document.activeElement).toBe(screen.getByLabelText('From'));
  press(/^No longer/);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^For two weeks/ }));
});
