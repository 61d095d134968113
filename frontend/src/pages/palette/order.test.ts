import { expect, test } from 'vitest';
import { readOrder, sprintNamed } from './order';

test.each([
  ['move 224 after 230', { story: 'CHK-224', where: { after: 'CHK-230' } }],
  ['Move CHK-224 below chk-0230', { story: 'CHK-224', where: { after: 'CHK-0230' } }],
  ['  move   224   before   007 ', { story: 'CHK-224', where: { before: 'CHK-7' } }],
  ['move 224 to above 230', { story: 'CHK-224', where: { before: 'CHK-230' } }],
  ['move 224 to top', { story: 'CHK-224', where: { to: 'TOP' } }],
  ['move 224 to the top', { story: 'CHK-224', where: { to: 'TOP' } }],
  ['move 224 bottom', { story: 'CHK-224', where: { to: 'BOTTOM' } }],
  ['move 224 to the end', { story: 'CHK-224', where: { to: 'BOTTOM' } }],
  ['move 224 to sprint 27', { story: 'CHK-224', where: { sprint: 'sprint 27' } }],
  [
    'move pay-12 into Sprint  Summer sale',
    { story: 'PAY-12', where: { sprint: 'Sprint Summer sale' } },
  ],
  ['move these after 230', { story: 'these', where: { after: 'CHK-230' } }],
  // As far as it is typed.
  ['move 224', { story: 'CHK-224' }],
  ['move 224 ', { story: 'CHK-224' }],
  ['move 224 after', { story: 'CHK-224' }],
  ['move 224 to sprint', { story: 'CHK-224' }],
  ['move 224 to nowhere', { story: 'CHK-224' }],
  // To be looked for.
  ['move', undefined],
  ['move the wallet', undefined],
  ['move to top', undefined],
  ['remove 224 to top', undefined],
  ['224 after 230', undefined],
  ['', undefined],
])('%j', (text, order) => {
  expect(readOrder(text, 'CHK')).toEqual(order);
});

test('whatever the words, spaces and case, the same is read', () => {
  const mixed = (text: string, seed: number) =>
    [...text].map((c, i) => ((seed >> (i % 12)) & 1 ? c.toUpperCase() : c)).join('');
  for (let seed = 0; seed < 4_096; seed += 7) {
    const [a, b] = [1 + (seed % 999), 1 + ((seed * 31) % 999)];
    const gap = ' '.repeat(1 + (seed % 3));
    const text = mixed(['move', `${a}`, 'after', `chk-${b}`].join(gap), seed);
    expect(readOrder(text, 'CHK')).toEqual({ story: `CHK-${a}`, where: { after: `CHK-${b}` } });
  }
});

test('a text of any kind is an order or none, and never an error', () => {
  const words = [
    'move',
    '224',
    'to',
    'top',
    'sprint',
    'after',
    '-',
    '“',
    '\n',
    'x'.repeat(200),
    '0',
  ];
  const texts = words.flatMap((a) =>
    words.flatMap((b) => words.map((c) => ['move', a, b, c].join(' '))),
  );
  const keys = texts.map((text) => readOrder(text, 'CHK')?.story);
  expect(new Set(keys)).toEqual(new Set([undefined, 'CHK-224', 'CHK-0']));
});

test('a sprint is meant by its name, or by as much of it as only one has', () => {
  const sprints = ['Sprint 2', 'Sprint 27', 'Sprint 28', 'Sprint Summer'].map((name) => ({ name }));
  expect(sprintNamed(sprints, 'sprint 2')?.name).toBe('Sprint 2');
  expect(sprintNamed(sprints, 'sprint su')?.name).toBe('Sprint Summer');
  expect(sprintNamed(sprints, 'sprint 3')).toBeUndefined();
  expect(sprintNamed(sprints, 'sprint')).toBeUndefined();
});
