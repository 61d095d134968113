import { expect, test } from 'vitest';
import { csv } from './csv';

test('what parts cells and rows is quoted', () => {
  expect(
    csv([
      ['Day', 'Left'],
      ['Mon, 17', 28.5],
      ['say "so"', null],
    ]),
  ).toBe('Day,Left\r\n"Mon, 17",28.5\r\n"say ""so""",\r\n');
});

test('a text that begins as a formula stays a text, a number below zero stays a number', () => {
  expect(csv([['=HYPERLINK("x")', '@a', '-3', -3]])).toBe(`"'=HYPERLINK(""x"")",'@a,'-3,-3\r\n`);
  expect(csv([["'=1", "'tis", '']])).toBe(`''=1,'tis,\r\n`);
});
