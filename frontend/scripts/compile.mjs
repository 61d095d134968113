// Compiles the app's GraphQL: makes one schema.graphql of the many files in
// ../graph/schema (the compiler takes `extend type Query` in a server's schema
// for client extensions), then runs the Relay compiler on it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, parse, printSchema } from 'graphql';

const dir = new URL('../../graph/schema/', import.meta.url);
const sdl = readdirSync(dir)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => readFileSync(new URL(name, dir), 'utf8'))
  .join('\n');
writeFileSync(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(buildASTSchema(parse(sdl)))}\n`,
);

const { status } = spawnSync('relay-compiler', ['relay.config.json', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // In a repository the compiler stages what it writes. What is staged is ours to say.
  env: { ...process.env, GIT_DIR: '/dev/null' },
});
process.exit(status ?? 1);
