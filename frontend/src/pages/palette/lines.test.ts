import { expect, test } from 'vitest';
import { doing } from './lines';

const commands = ['Goals', 'Backlog', 'Switch hat'].map((does) => ({ does, run() {} }));
const named = (text: string) =>
  doing('Always here', commands, text).flatMap(({ lines }) => lines.map(({ key }) => key));

test('all that can be run is there before anything is typed', () => {
  expect(named('')).toEqual(['Goals', 'Backlog', 'Switch hat']);
});

test('what can be run is found by how its words begin', () => {
  expect(named('back')).toEqual(['Backlog']);
  expect(named('HAT sw')).toEqual(['Switch hat']);
  expect(named('log')).toEqual([]);
});
