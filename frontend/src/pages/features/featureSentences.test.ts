import { expect, test } from 'vitest';
import type { Change } from '../discussion/changes';
import { featureSentence } from './featureSentences';

const from = (field: string, from: unknown, to: unknown): Change => ({
  field,
  from: from === null ? null : JSON.stringify(from),
  to: to === null ? null : JSON.stringify(to),
});
const say = (action: string, ...changes: Change[]) =>
  featureSentence({ action, entityId: 'feature_1', changes }, (id) =>
    id === 'goal_1' ? 'Fewer refunds' : undefined,
  );

test('what happened to a feature', () => {
  expect(say('createFeature', from('title', null, 'One-tap pay'))).toBe('put it on the roadmap');
  expect(
    say('updateFeature', from('horizon', 'NEXT', 'NOW'), from('state', 'PLANNED', 'BUILDING')),
  ).toBe('moved it from Next to Now and made it building');
  expect(say('updateFeature', from('goalId', null, 'goal_1'))).toBe(
    'linked it to the goal “Fewer refunds”',
  );
  expect(say('updateFeature', from('confidence', 0.5, 0.8))).toBe('put its confidence at 80 %');
  expect(say('updateFeature', from('reach', 100, null))).toBe('took its reach away');
});
