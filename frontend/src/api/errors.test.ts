import { describe, expect, test } from 'vitest';
import { ApiError, fieldOf, OfflineError, words } from './errors';

describe('words', () => {
  const say = (extensions: ConstructorParameters<typeof ApiError>[1], message = '') =>
    words(new ApiError(message, extensions));

  test('FORBIDDEN says who decides and whom to ask', () => {
    const people = [
      { id: '1', name: 'Lea Brandt' },
      { id: '2', name: 'Jonas Lind' },
    ];
    expect(say({ code: 'FORBIDDEN', decidedBy: { roles: ['PO'], people } })).toBe(
      'The Product Owner decides this. Ask Lea or Jonas.',
    );
    expect(say({ code: 'FORBIDDEN', decidedBy: { roles: ['PM', 'PO'], people: [] } })).toBe(
      'The PM or the PO decides this.',
    );
  });

  test('FORBIDDEN for want of a second pair of eyes says so, and whom to ask', () => {
    const decidedBy = { roles: ['PO'], people: [{ id: '1', name: 'Lea Brandt' }] };
    const refusal = { code: 'FORBIDDEN', reason: 'FOUR_EYES', decidedBy } as const;
    expect(say(refusal, 'You wrote these criteria alone.')).toBe(
      'You wrote these criteria alone. Ask Lea.',
    );
  });

  test('CONFLICT shows both values', () => {
    const fields = [{ name: 'title', base: 'a', current: 'Theirs', yours: 'Mine' }];
    expect(say({ code: 'CONFLICT', fields })).toBe(
      'Someone else changed title to “Theirs” meanwhile, yours is “Mine”.',
    );
    const since = { id: 'event_1', actor: { id: '1', name: 'Lea Brandt' } };
    expect(say({ code: 'CONFLICT', fields, since })).toBe(
      'Lea changed title to “Theirs” meanwhile, yours is “Mine”.',
    );
    const rank = { name: 'rank', base: 'a0', current: 'a1', yours: 'a0' };
    expect(say({ code: 'CONFLICT', fields: [rank], since })).toBe(
      'Lea changed the rank meanwhile.',
    );
  });

  test('LIMITED says when to retry', () => {
    expect(say({ code: 'LIMITED', reason: 'RATE', retryAfter: 40 })).toBe(
      'Too many tries. Try again in 40 s.',
    );
    expect(say({ code: 'LIMITED', reason: 'RATE', retryAfter: 130 })).toBe(
      'Too many tries. Try again in 3 minutes.',
    );
  });

  test('INVALID names what a story lacks, or says it in the words of the API', () => {
    expect(say({ code: 'INVALID', missing: ['CRITERION', 'ESTIMATE'] })).toBe(
      'It still needs a criterion and an estimate.',
    );
    expect(say({ code: 'INVALID' }, 'A title is needed.')).toBe('A title is needed.');
  });

  test('no answer is not a failure of the person', () => {
    expect(words(new OfflineError())).toMatch(/did not answer/);
  });
});

test('fieldOf names the input', () => {
  expect(fieldOf(new ApiError('', { code: 'INVALID', field: 'input.title' }))).toBe('title');
  expect(fieldOf(new OfflineError())).toBeUndefined();
});
