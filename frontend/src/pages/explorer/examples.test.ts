import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from './examples';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

test.each(examples('CHK').map((example) => [example.name, example] as const))(
  'the example "%s" is a valid request',
  (_, { query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  },
);
