import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';

const schema = (file: string) => buildSchema(readFileSync(file, 'utf8'));

test('what scripts rely on since the last release is still there', () => {
  const broken = findBreakingChanges(
    schema('../docs/api/released.graphql'),
    schema('schema.graphql'),
  );
  expect(broken.map(({ description }) => description)).toEqual([]);
});
