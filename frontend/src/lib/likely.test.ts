import { expect, test } from 'vitest';
import { percent } from './likely';

test('a chance is said in whole per cent, and never as sure', () => {
  expect(percent(0.844)).toBe('84 %');
  expect(percent(0.99)).toBe('99 %');
  expect(percent(0.998)).toBe('over 99 %');
  expect(percent(1)).toBe('over 99 %');
  expect(percent(0.004)).toBe('under 1 %');
});
