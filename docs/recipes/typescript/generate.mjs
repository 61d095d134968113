// Writes each FILE.graphql as FILE.generated.ts: its operation as a text that knows
// the types of what it takes and answers. Elsewhere a server's own
// /graphql/schema.graphql is the schema.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const here = (name) => new URL(name, import.meta.url);
const schema = parse(readFileSync(here('../../api/released.graphql'), 'utf8'));

for (const file of readdirSync(here('.')).filter((name) => name.endsWith('.graphql'))) {
  const text = readFileSync(here(file), 'utf8');
  const document = parse(text);
  const filename = file.replace(/\.graphql$/, '.generated.ts');
  const types = await codegen({
    schema,
    filename,
    documents: [{ location: file, document }],
    config: { scalars: { Time: 'string', Date: 'string' }, useTypeImports: true, enumType: 'string-literal' },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const { name, operation } = document.definitions[0];
  const type = `${name.value}${operation[0].toUpperCase()}${operation.slice(1)}`;
  writeFileSync(
    here(filename),
    `// Written by npm run generate.
import type { Operation } from './throughline.ts';

${types.trim()}

export const ${name.value}: Operation<${type}, ${type}Variables> = ${JSON.stringify(text)};
`,
  );
}
