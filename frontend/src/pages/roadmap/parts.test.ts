import { expect, test } from 'vitest';
import { partsIn, said } from './parts';

test('a link says what it shows, in one order', () => {
  expect(said([])).toBe('Titles');
  expect(said(['GOALS', 'DATES'])).toBe('Titles, planned dates, goals');
  expect(partsIn(['EVIDENCE', 'OTHER', 'WORDS'])).toEqual(['WORDS', 'EVIDENCE']);
});
