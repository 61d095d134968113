import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Insight } from './insight';
import { InsightFacts } from './InsightFacts';

const said = (link: string) =>
  ({
    id: 'insight_1',
    product: { id: 'product_1' },
    words: 'It was slow.',
    source: 'CALL',
    severity: 'DELAYS',
    state: 'INBOX',
    occurredAt: '2026-11-02T10:00:00Z',
    link,
    merged: [],
    goals: [],
    features: [],
  }) as unknown as Insight;

function show(link: string) {
  const may = { hat: 'PM', proposes: false, decides: true, acts: true, decidedBy: [], people: [] };
  render(
    <InsightFacts
      product="CHK"
      insight={said(link)}
      triage={may as never}
      capture={may as never}
      does={{ weigh: vi.fn() } as never}
      onSee={() => {}}
    />,
  );
}

test('a web address is a link', () => {
  show('https://example.com/call/1');
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.com/call/1');
});

test('what is no web address is told as it is, whoever brought it', () => {
  show('javascript:alert(1)');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/javascript:alert/)).toBeTruthy();
});
