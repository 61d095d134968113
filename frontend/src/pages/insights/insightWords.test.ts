import { expect, test } from 'vitest';
import { about, levelOf, marked, quoted } from './insightWords';

test('an insight is told by its source, who said it and what they are', () => {
  expect(about({ source: 'SUPPORT', customer: 'Ticket 88 214', segment: 'Guest' })).toBe(
    'Support, Ticket 88 214, Guest',
  );
  expect(about({ source: 'OTHER', customer: '', segment: '' })).toBe('Elsewhere');
  expect(levelOf('STOPS')).toBe(3);
});

test('words are quoted once, and what nobody said not at all', () => {
  expect(quoted({ source: 'SALES', words: '“I paid twice”' })).toBe('“I paid twice”');
  expect(quoted({ source: 'SALES', words: 'I paid twice' })).toBe('“I paid twice”');
  expect(quoted({ source: 'ANALYTICS', words: '4.1 % leave' })).toBe('4.1 % leave');
});

test('words that two share are marked, side by side as one', () => {
  const hits = (text: string, words: string[]) =>
    marked(text, words)
      .filter(({ hit }) => hit)
      .map(({ text }) => text);
  expect(hits('Two charges. I saw two (again)', ['two', 'charges', 'again'])).toEqual([
    'Two charges',
    'two',
    'again',
  ]);
  expect(hits('Payment paid', ['pay'])).toEqual([]);
  expect(marked('Über alles', ['über'])).toEqual([
    { text: 'Über', hit: true },
    { text: ' alles', hit: false },
  ]);
  expect(marked('a (b', [])).toEqual([{ text: 'a (b', hit: false }]);
});
