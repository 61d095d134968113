import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const binary = resolve(process.env.THROUGHLINE ?? '../throughline');

export type Server = {
  url: string;
  /** What it printed so far. */
  output: () => string;
  /** Runs another command of the binary on the same data; answers what it prints. */
  run: (args: string[], input?: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** A folder of its own for the data of a server, or a copy of another's. */
export function dataFolder(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
  if (from) cpSync(from, folder, { recursive: true });
  return folder;
}

/** Starts the real binary on a free port, with a database of its own. */
export async function startServer(...args: string[]): Promise<Server> {
  const data = dataFolder();
  const server = await startServerOn(data, ...args);
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true });
    },
  };
}

/** The same on a data folder of the caller's, which outlives the server. */
export async function startServerOn(data: string, ...args: string[]): Promise<Server> {
  if (!existsSync(binary)) throw new Error(`${binary} is missing: run make build first`);
  const address = `localhost:${await freePort()}`;
  const child = spawn(binary, ['serve', '--addr', address, '--data', data, ...args]);
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const url = `http://${address}`;
  await answering(url, child, () => output);
  return {
    url,
    output: () => output,
    async run(args, input = '') {
      const running = promisify(execFile)(binary, [...args, '--data', data]);
      running.child.stdin?.end(input);
      return (await running).stdout;
    },
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string, child: ChildProcess, output: () => string) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`the server does not answer: ${output()}`);
}
