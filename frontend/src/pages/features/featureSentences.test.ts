import { expect, test } from 'vitest';
import type { Change } from '../discussion/changes';
import { featureSentence } from './featureSentences';

const from = (field: string, from: unknown, to: unknown): Change => ({
  field,
  from: from === null ? null : JSON.stringify(from),
  to: to === null ? null : JSON.stringify(to),
});
const names: Record<string, string> = {
  goal_1: 'Fewer refunds',
  feature_2: 'Buy again',
  user_1: 'Lea Brandt',
};
const sayOf = (entityId: string, action: string, ...changes: Change[]) =>
  featureSentence({ action, entityId, changes }, (id) => names[id]);
const say = (action: string, ...changes: Change[]) => sayOf('feature_1', action, ...changes);

test('what happened to a feature', () => {
  expect(say('createFeature', from('title', null, 'One-tap pay'))).toBe('put it on the roadmap');
  expect(
    say('updateFeature', from('horizon', 'NEXT', 'NOW'), from('state', 'PLANNED', 'BUILDING')),
  ).toBe('moved it from Next to Now and began to build it');
  expect(say('updateFeature', from('goalId', null, 'goal_1'))).toBe(
    'linked it to the goal “Fewer refunds”',
  );
  expect(say('updateFeature', from('confidence', 0.5, 0.8))).toBe('put its confidence at 80 %');
  expect(say('updateFeature', from('reach', 100, null))).toBe('took its reach away');
  expect(say('linkFeatures', from('needs', [], ['feature_2']))).toBe(
    'noted that it needs “Buy again” first',
  );
  expect(say('linkFeatures', from('needs', ['feature_2', 'feature_3'], []))).toBe(
    'noted that it no longer needs “Buy again” and “gone since”',
  );
});

test('what happened to a risk of it', () => {
  const of = (action: string, ...changes: Change[]) => sayOf('risk_1', action, ...changes);
  expect(of('raiseRisk', from('text', null, 'It is late'), from('ownerId', null, 'user_1'))).toBe(
    'raised a risk: “It is late”',
  );
  expect(of('updateRisk', from('ownerId', null, 'user_1'), from('due', null, '2020-09-01'))).toBe(
    'gave a risk to Lea and wants a risk seen to by 1 Sep 2020',
  );
  expect(of('updateRisk', from('text', 'It is late', 'It is very late'))).toBe(
    'changed a risk from “It is late” to “It is very late”',
  );
  expect(of('closeRisk', from('outcome', null, 'It came'))).toBe('closed a risk: “It came”');
  expect(of('reopenRisk', from('outcome', 'It came', null))).toBe('opened a risk again');
  expect(
    of('withdrawRisk', from('text', 'It is late', null), from('ownerId', 'user_1', null)),
  ).toBe('took a risk back: “It is late”');
});
