import { expect, test } from 'vitest';
import { placeOf } from './places';

const place = (mutation: string, input: object = {}) =>
  placeOf({ steps: [{ mutation, input: { ...input } }] });

test('a proposal stands where its change would happen', () => {
  expect(place('updateStory', { id: 's', title: 'Pay' })).toBe('text');
  expect(place('updateStory', { id: 's', body: 'More' })).toBe('body');
  expect(place('updateStory', { id: 's', goalId: null })).toBe('why');
  expect(place('addCriterion')).toBe('criteria');
  expect(place('estimateStory')).toBe('facts');
  expect(place('linkStories')).toBe('links');
  expect(place('acceptStory')).toBe('step');
});
