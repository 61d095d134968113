import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AwayChoice } from './AwayChoice';
import type { Scenario } from './scenario';

const chosen = vi.fn<(change: Pick<Scenario, 'away'>) => void>();

const share = {
  user: { name: 'Wim Maes' },
  words: 'Wim Maes had 20 % of what was accepted since 20 August 2026: as much is missing.',
};

function Asked({ away: first }: Pick<Scenario, 'away'>) {
  const [away, setAway] = useState(first);
  const choose = (change: Pick<Scenario, 'away'>) => {
    chosen(change);
    setAway(change.away);
  };
  return (
    <AwayChoice
      product="CHK"
      away={away}
      share={away?.userId ? share : null}
      today="2026-08-20"
      onChoose={choose}
    />
  );
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

test('who is away is said with what is missing, stays when the days change, and may be anyone again', () => {
  show({ from: '2026-08-20', to: '2026-09-02', userId: 'user_4' });
  expect(screen.getByRole('button', { name: 'Who is away: Wim Maes' })).toBeTruthy();
  expect(screen.getByText(share.words)).toBeTruthy();
  type('To', '2026-09-10');
  leave('To');
  const days = { from: '2026-08-20', to: '2026-09-10' };
  expect(chosen.mock.lastCall).toEqual([{ away: { ...days, userId: 'user_4' } }]);
  fireEvent.click(screen.getByRole('button', { name: 'No longer: Wim Maes is away' }));
  expect(chosen.mock.lastCall).toEqual([{ away: days }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Who is away: Anyone' }));
  expect(screen.queryByText(share.words)).toBeNull();
});
