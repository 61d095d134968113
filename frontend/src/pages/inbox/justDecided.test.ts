import { expect, test } from 'vitest';
import { justDecided } from './justDecided';

const now = Date.parse('2026-08-20T10:00:00Z');

test('what became of a proposal is said for seven days', () => {
  expect(justDecided({ decidedAt: '2026-08-14T10:00:00Z' }, now)).toBe(true);
  expect(justDecided({ decidedAt: '2026-08-13T09:00:00Z' }, now)).toBe(false);
  expect(justDecided({ expiresAt: '2026-08-19T10:00:00Z' }, now)).toBe(true);
  expect(justDecided({}, now)).toBe(false);
});
