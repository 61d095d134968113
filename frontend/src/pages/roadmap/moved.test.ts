import { expect, test } from 'vitest';
import { isMove, sinceLast } from './moved';

const changed = (...fields: string[]) => ({
  action: 'updateFeature',
  changes: fields.map((field) => ({ field })),
});

test('what is written about a feature does not move the roadmap', () => {
  expect(isMove(changed('why'))).toBe(false);
  expect(isMove(changed('reach', 'impact'))).toBe(false);
  expect(isMove(changed('why', 'horizon'))).toBe(true);
  expect(isMove(changed('rank'))).toBe(true);
  expect(isMove({ action: 'createFeature', changes: [] })).toBe(true);
});

test('it is told since the last report, or for two weeks', () => {
  const zone = 'America/Los_Angeles';
  expect(sinceLast('2026-10-12T15:00:00Z', '2026-11-02', zone)).toBe('2026-10-12');
  expect(sinceLast('2026-10-13T01:00:00Z', '2026-11-02', zone)).toBe('2026-10-12');
  expect(sinceLast(undefined, '2026-11-02', zone)).toBe('2026-10-19');
});
