import { expect, test } from 'vitest';
import { staysFor } from './launch';

test('a launch that came to nothing can be removed, and any other says why not', () => {
  const launch = { state: 'PREPARING', items: [], voices: [{ go: null }] } as const;
  expect(staysFor(launch)).toBe('');
  expect(staysFor({ ...launch, state: 'NO_GO' })).toMatch('decided');
  expect(staysFor({ ...launch, state: 'LAUNCHED' })).toMatch('decided');
  expect(staysFor({ ...launch, items: [{}] })).toMatch('checklist');
  expect(staysFor({ ...launch, voices: [{ go: false }] })).toMatch('go or no-go');
});
