import { expect, test } from 'vitest';
import { type Column, columnBeside, columnOf, columns, stepTo } from './columns';

test('drafts stand with what is ready, dropped stories nowhere', () => {
  expect(columnOf('DRAFT')).toBe('READY');
  expect(columnOf('IN_REVIEW')).toBe('IN_REVIEW');
  expect(columnOf('DROPPED')).toBeUndefined();
});

test('every step from column to column', () => {
  const table = (['DRAFT', ...columns] as const).map((status) => [
    status,
    ...columns.map((to) => stepTo({ key: 'CHK-1', status }, to)?.does ?? '-'),
  ]);
  expect(table).toEqual([
    ['DRAFT', 'move', 'nothing', 'nothing', 'nothing'],
    ['READY', '-', 'move', 'nothing', 'nothing'],
    ['IN_PROGRESS', 'move', '-', 'move', 'nothing'],
    ['IN_REVIEW', 'nothing', 'sendBack', '-', 'accept'],
    ['ACCEPTED', 'nothing', 'reopen', 'nothing', '-'],
  ]);
});

test('what is no step says why', () => {
  const why = (status: 'READY' | 'IN_PROGRESS', to: Column) => stepTo({ key: 'CHK-1', status }, to);
  expect(why('IN_PROGRESS', 'ACCEPTED')).toHaveProperty(
    'why',
    'CHK-1 is in progress. Only a story in review can be accepted.',
  );
  expect(why('READY', 'IN_REVIEW')).toHaveProperty(
    'why',
    'CHK-1 is ready. Start work on it first: it goes to In progress.',
  );
});

test('the column beside', () => {
  expect(columnBeside('READY', 1)).toBe('IN_PROGRESS');
  expect(columnBeside('READY', -1)).toBeUndefined();
});
