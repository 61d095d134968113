import { expect, test } from 'vitest';
import { clock, dayIn, startIn } from './days';

test('a day of an instant is the one where the product is', () => {
  expect(dayIn('America/Los_Angeles', '2026-10-01T01:00:00Z')).toBe('2026-09-30');
  expect(dayIn('Europe/Berlin', '2026-09-30T22:00:00Z')).toBe('2026-10-01');
  expect(clock('2026-10-01T01:00:00Z', 'America/Los_Angeles')).toBe('18:00');
});

test('a day begins where the product is, also when clocks are put forward', () => {
  const start = (zone: string, day: string) => startIn(zone, day).toISOString();
  expect(start('America/Los_Angeles', '2026-09-30')).toBe('2026-09-30T07:00:00.000Z');
  expect(start('Asia/Kolkata', '2026-09-30')).toBe('2026-09-29T18:30:00.000Z');
  expect(start('Pacific/Kiritimati', '2026-09-30')).toBe('2026-09-29T10:00:00.000Z');
  expect(start('Etc/GMT+12', '2026-09-30')).toBe('2026-09-30T12:00:00.000Z');
  // at midnight it is one o'clock at once
  expect(start('Africa/Cairo', '2026-04-24')).toBe('2026-04-23T22:00:00.000Z');
});
