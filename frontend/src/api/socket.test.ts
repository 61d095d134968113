import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => ({ accessToken: () => 'token', refreshSession: vi.fn() }));
vi.mock('./session', () => session);
vi.mock('./hat', () => ({ hatOnScreen: () => undefined }));

/** The server's end of each connection. */
const opened: Line[] = [];
class Line {
  static CONNECTING = 0;
  static OPEN = 1;
  static CLOSING = 2;
  static CLOSED = 3;
  readyState = Line.CONNECTING;
  sent: string[] = [];
  closed: number | undefined;
  onopen?: () => Promise<void>;
  onclose?: (event: object) => void;
  onmessage?: (message: { data: string }) => void;
  constructor() {
    opened.push(this);
  }
  send(text: string) {
    this.sent.push((JSON.parse(text) as { type: string }).type);
  }
  close(code: number) {
    this.closed = code;
    this.readyState = Line.CLOSING; // nobody is there to close it
  }
  async open() {
    this.readyState = Line.OPEN;
    await this.onopen?.();
    this.says('connection_ack');
    await vi.advanceTimersByTimeAsync(0);
  }
  says(type: string) {
    this.onmessage?.({ data: JSON.stringify({ type }) });
  }
}

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Line);
  vi.stubGlobal('fetch', () => Promise.resolve());
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function subscribe() {
  const { socket } = await import('./socket');
  const error = vi.fn();
  socket.subscribe({ query: '{ a }' }, { next() {}, complete() {}, error });
  await vi.advanceTimersByTimeAsync(0);
  return { line: opened[0] as Line, error };
}

test('a quiet connection is asked whether it is there, and stays when it is', async () => {
  const { line, error } = await subscribe();
  await line.open();
  for (let i = 0; i < 5; i++) {
    await vi.advanceTimersByTimeAsync(15_000);
    expect(line.sent.at(-1)).toBe('ping');
    line.says('pong');
  }
  expect(error).not.toHaveBeenCalled();
  expect(line.closed).toBeUndefined();
});

test('one that does not answer within 5 seconds is lost to who follows', async () => {
  const { line, error } = await subscribe();
  await line.open();
  await vi.advanceTimersByTimeAsync(15_000 + 4_999);
  expect(error).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(error).toHaveBeenCalledTimes(1);
  expect(line.closed).toBe(4499);
});

test('one that never comes about is given up', async () => {
  const { line, error } = await subscribe();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(error).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(error).toHaveBeenCalledTimes(1);
  expect(line.closed).toBe(4499);
});
