import { expect, test } from 'vitest';
import { changedIn } from './wording';

test('what changed of a text is found between what stayed', () => {
  expect(
    changedIn('I am told and my cart is kept', 'I am told by mail and my cart is kept'),
  ).toEqual(['I am told ', 'by mail ', 'and my cart is kept']);
  expect(changedIn('shows in 1 s', 'shows in 2 s')).toEqual(['shows in ', '2', ' s']);
});

test('of a text that only lost words none are changed', () => {
  expect(changedIn('by mail and page', 'by mail')).toEqual(['by mail', '', '']);
});

test('a text that is new or the same is all changed or not at all', () => {
  expect(changedIn('', 'by mail')).toEqual(['', 'by mail', '']);
  expect(changedIn('by mail', 'by mail')).toEqual(['by mail', '', '']);
});
