import { expect, test } from 'vitest';
import { asMarkdown, figuresIn, keysWhole } from './telling';

test('a report is told as Markdown, without what there is nothing of', () => {
  const report = {
    summary: '7 of 30 points are accepted.',
    acceptedStories: [{ key: 'CHK-207', title: 'Pay in one tap' }],
    leftStories: [],
    sentBack: [{ reason: 'It says Pending', entity: { key: 'CHK-209' } }],
    questions: [{ body: 'Which\nbank?', open: true }],
  };
  expect(
    asMarkdown({
      name: 'Sprint 24',
      note: 'From the cart.\nMore later.',
      attendees: [{ name: 'Ed' }],
      report,
    }),
  ).toBe(`## Sprint 24

7 of 30 points are accepted.

> From the cart.
> More later.

### Accepted

- CHK-207 Pay in one tap

### Sent back

- CHK-209: It says Pending

### Questions

- Which bank? (open)

At the review: Ed.
`);
});

test('figures are found, and names and keys are none', () => {
  const parts = figuresIn(
    'Sprint 24 is for this. 7.5 of 30 points are accepted. Left: CHK-224 of it.',
  );
  expect(parts.filter((_, i) => i % 2)).toEqual(['7.5', '30']);
  expect(parts.join('')).toBe(
    'Sprint 24 is for this. 7.5 of 30 points are accepted. Left: CHK-224 of it.',
  );
});

test('a key is not parted at the end of a line', () => {
  expect(keysWhole('left: CHK-205, CHK-207')).toBe('left: CHK-\u2060205, CHK-\u2060207');
});
