import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { signIn } from '../e2e/people';
import { type Server, startServerOn } from '../e2e/server';

// Times the app in the browser, on the real binary, in a product with a backlog
// of 10,000 stories and a sprint of 200. A time ends when the frame that first
// shows the result is painted.

const who = { email: 'po@bench.test', password: 'a password for the bench' };
const backlog = '/CHK/backlog';
const board = '/CHK/sprint';
const line = '/CHK/line';

let server: Server;
const found: Row[] = [];
test.beforeAll(async () => void (server = await serve()));
test.afterAll(async () => {
  await server.stop();
  print(found);
});

/** A measure: its figures go into the table. */
function measure(what: string, run: (open: Open) => Promise<Row[]>) {
  test(what, async ({ browser }) => {
    found.push(...(await run((path) => opened(browser, server.url, path))));
  });
}

measure('cold load', async (open) => [
  [
    'cold load to rows: backlog of 10,000',
    600,
    median(await coldLoads(open, backlog, '[data-story]')),
  ],
  ['cold load to rows: board of 200', 500, median(await coldLoads(open, board, '[data-card]'))],
  [
    'cold load to the line of 2,000',
    undefined,
    median(await coldLoads(open, line, '[data-place]')),
  ],
]);
for (const slower of [1, 4]) {
  const goal = slower === 1 ? 50 : 150;
  const named = (what: string) => (slower === 1 ? what : `${what}, ${slower}× slower processor`);
  measure(named('open a story'), async (open) => {
    const { known, whole } = await openings(open, slower);
    return [
      [named('open a story by key'), goal, median(known)],
      [named('open a story by key, all of it'), undefined, median(whole)],
      [named('open a story by click'), goal, median(await clicks(open, slower))],
      [named('from story to story'), goal, median(await steps(open, slower))],
    ];
  });
  measure(named('move a card'), async (open) => [
    [named('move a card by key'), goal, median(await cardMoves(open, slower))],
  ]);
  measure(named('reorder'), async (open) => [
    [named('reorder by key in 10,000'), goal, median(await reorders(open, slower))],
  ]);
}
measure('drop', async (open) => [
  ['drop a row, p75', 50, quantile(await rowDrops(open), 0.75)],
  ['drop a card, p75', 50, quantile(await cardDrops(open), 0.75)],
]);
measure('what someone else does', async (open) => [
  ['a card someone else moves, painted here', 300, median(await seen(open, board, theirCard))],
  ['a row someone else moves in 10,000', 300, median(await seen(open, backlog, theirRow))],
]);
measure('the line', async (open) => {
  const { each, walked } = await openedLine(open);
  return [
    ['each of the 2,000 stories of a line by itself, and merged again', undefined, median(each)],
    ['from station to station by key among 2,000', undefined, median(walked)],
  ];
});
measure('scroll', async (open) => {
  const { late, before, after } = await scroll(open);
  return [
    ['frames over 33 ms while scrolling 10,000', 5, late, '%'],
    ['heap with 10,000 loaded', 25, before, 'MB'],
    ['heap after every row was on screen', undefined, after, 'MB'],
  ];
});

type Opened = { page: Page; close: () => Promise<void> };
type Open = (path: string) => Promise<Opened>;

/**
 * From the start of the navigation, nothing in the browser's cache, to the first
 * painted rows. The browser runs and has a process for the site, as it has for
 * whoever follows a link.
 */
async function coldLoads(open: Open, path: string, selector: string) {
  return times(9, async () => {
    const { page, close } = await open('/readyz');
    await page.addInitScript((selector) => {
      const look = () => {
        if (!document.querySelector(selector)) return requestAnimationFrame(look);
        setTimeout(() => Object.assign(globalThis, { loaded: performance.now() }));
      };
      requestAnimationFrame(look);
    }, selector);
    await page.goto(path);
    const loaded = await page.waitForFunction(() => (globalThis as { loaded?: number }).loaded);
    const time = Number(await loaded.jsonValue());
    await close();
    return time;
  });
}

/**
 * From Enter on a row of the backlog to what is known of the story in the
 * panel, and to the last part of it, its history; the row was chosen just before.
 */
async function openings(open: Open, slower: number) {
  const { page, close } = await atRows(open, backlog, slower);
  const whole: number[] = [];
  const known = await times(15, async () => {
    await page.keyboard.press('j');
    const title = await page.locator('[data-story]:focus a').textContent();
    const all = await watch(page, 'keydown', inPanel('section[aria-label="History"] ol'));
    const some = await watch(page, 'keydown', inPanel('h1'), title);
    await page.keyboard.press('Enter');
    const time = await some();
    whole.push(await all());
    await closePanel(page);
    return time;
  });
  await close();
  return { known, whole };
}

/** From a click on a title of the backlog to what is known of the story in the panel. */
async function clicks(open: Open, slower: number) {
  const { page, close } = await atRows(open, backlog, slower);
  let at = 0;
  const found = await times(15, async () => {
    const link = page.locator('[data-story] a').nth(at++);
    const time = await watch(page, 'click', inPanel('h1'), await link.textContent());
    await link.click();
    const one = await time();
    await closePanel(page);
    return one;
  });
  await close();
  return found;
}

/** From J in the panel of a story to what is known of the next one. */
async function steps(open: Open, slower: number) {
  const { page, close } = await atRows(open, board, slower);
  const titles = await page.locator('[data-card]').allTextContents();
  await page.locator('[data-card]').first().click();
  await page.locator(inPanel('h1')).waitFor();
  let at = 0;
  const found = await times(15, async () => {
    await rest(page);
    const time = await watch(page, 'keydown', inPanel('h1'), titles[++at]);
    await page.keyboard.press('j');
    return time();
  });
  await close();
  return found;
}

/** From `[` on a card of the board of 200 to the card in the column beside. */
async function cardMoves(open: Open, slower: number) {
  const { page, close } = await atRows(open, board, slower);
  const found = await times(15, async () => {
    const card = page.locator('section[aria-label="In progress"] [data-card]').nth(3);
    const id = await card.getAttribute('data-card');
    await card.focus();
    await rest(page);
    const there = `section[aria-label="Ready"] [data-card="${id}"]`;
    const time = await watch(page, 'keydown', there);
    await page.keyboard.press('[');
    return time();
  });
  await close();
  return found;
}

/** From ⌥↓ on a row of the backlog of 10,000 to the row with its new rank. */
async function reorders(open: Open, slower: number) {
  const { page, close } = await atRows(open, backlog, slower);
  await page.keyboard.press('j');
  const found = await times(15, async () => {
    await rest(page);
    const time = await watch(page, 'keydown', await otherRank(page, '[data-story]:focus'));
    await page.keyboard.press('Alt+ArrowDown');
    return time();
  });
  await close();
  return found;
}

/** From the drop of a row three rows further up, by hand, to the row with its new rank. */
async function rowDrops(open: Open) {
  const { page, close } = await atRows(open, backlog);
  const rows = page.locator('[data-story]');
  await rows.first().hover();
  await expect(rows.first()).toHaveAttribute('draggable', 'true');
  const found = await times(15, async () => {
    const id = await page.locator('[aria-rowindex="8"]').getAttribute('data-story');
    const row = `[data-story="${id}"]`;
    const time = await watch(page, 'drop', await otherRank(page, row));
    await page.locator(row).dragTo(page.locator('[aria-rowindex="5"]'), {
      sourcePosition: { x: 240, y: 16 },
      targetPosition: { x: 240, y: 4 },
    });
    const one = await time();
    await rest(page);
    return one;
  });
  await close();
  return found;
}

/** From the drop of a card on the column beside, by hand, to the card in it. */
async function cardDrops(open: Open) {
  const { page, close } = await atRows(open, board);
  const cards = page.locator('section[aria-label="In progress"] article');
  await cards.first().hover();
  await expect(cards.first()).toHaveAttribute('draggable', 'true');
  const found = await times(15, async () => {
    const id = await cards.first().locator('[data-card]').getAttribute('data-card');
    const time = await watch(page, 'drop', `section[aria-label="In progress"] [data-card="${id}"]`);
    await cards.first().dragTo(page.locator('section[aria-label="In progress"]'), {
      sourcePosition: { x: 8, y: 8 },
      targetPosition: { x: 80, y: 120 },
    });
    const one = await time();
    await rest(page);
    return one;
  });
  await close();
  return found;
}

/** From a key in one window to what it did in another. */
async function seen(open: Open, path: string, move: typeof theirCard) {
  const [there, here] = [await atRows(open, path), await atRows(open, path)];
  const found = await times(15, async () => {
    await there.page.waitForTimeout(1_500); // one reads anew at most once a second
    const { key, selector } = await move(there.page);
    const pressed = await there.page.evaluateHandle(() => {
      const time = new Promise<number>((done) =>
        addEventListener('keydown', () => done(Date.now()), { capture: true, once: true }),
      );
      return { time };
    });
    const painted = await here.page.evaluateHandle((selector) => {
      const time = new Promise<number>((done) => {
        const look = () => {
          if (!document.querySelector(selector)) return requestAnimationFrame(look);
          setTimeout(() => done(Date.now()));
        };
        requestAnimationFrame(look);
      });
      return { time };
    }, selector);
    await there.page.keyboard.press(key);
    const end = await painted.evaluate(({ time }) => time);
    return end - (await pressed.evaluate(({ time }) => time));
  });
  await there.close();
  await here.close();
  return found;
}

async function theirCard(page: Page) {
  const card = page.locator('section[aria-label="In progress"] [data-card]').nth(3);
  const id = await card.getAttribute('data-card');
  await card.focus();
  return { key: '[', selector: `section[aria-label="Ready"] [data-card="${id}"]` };
}

async function theirRow(page: Page) {
  const row = page.locator('[data-story]').nth(2);
  await row.focus();
  const id = await row.getAttribute('data-story');
  return { key: 'Alt+ArrowDown', selector: await otherRank(page, `[data-story="${id}"]`) };
}

/**
 * Scrolls the backlog of 10,000 to its end in about 20 seconds: the share of
 * frames that took over 33 ms, and what is on the heap, collected, before and after.
 */
async function scroll(open: Open) {
  const { page, close } = await atRows(open, backlog);
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  const before = await heap(devtools);
  const frames = await page.evaluateHandle(() => {
    const found: number[] = [];
    let last = performance.now();
    const look = (now: number) => {
      found.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return found;
  });
  const list = await page.locator('[data-story]').nth(5).boundingBox();
  await devtools.send('Input.synthesizeScrollGesture', {
    x: (list?.x ?? 0) + 200,
    y: list?.y ?? 0,
    yDistance: -10_000 * 32,
    speed: 16_000,
    gestureSourceType: 'mouse',
  });
  await expect(page.locator('[aria-rowindex="10001"]')).toBeVisible();
  const taken = await frames.jsonValue();
  await frames.dispose();
  const after = await heap(devtools);
  await close();
  return { late: (100 * taken.filter((time) => time > 33.5).length) / taken.length, before, after };
}

/** What is on the page's heap once garbage is collected, in MB. */
async function heap(devtools: CDPSession) {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** From the press that opens all stories of a line, or merges them, to the picture; then along it. */
async function openedLine(open: Open) {
  const { page, close } = await open(line);
  const all = page.getByRole('button', { name: 'Each story' });
  await page.locator('[data-place]').first().waitFor();
  await page.waitForLoadState('networkidle');
  let alone = false;
  const turn = async () => {
    alone = !alone;
    const shown = `[aria-label="The picture"] > [aria-pressed="${alone}"]:first-child`;
    const time = await watch(page, 'click', shown);
    await all.click();
    return time();
  };
  const each = await times(9, turn);
  await page.locator('[data-place="goal"]').focus();
  await page.keyboard.press('ArrowRight');
  const walked = await times(15, async () => {
    const here = await page.locator('[data-place]:focus').getAttribute('data-place');
    const next = `[data-place]:focus:not([data-place="${here}"])`;
    const time = await watch(page, 'keydown', next);
    await page.keyboard.press('ArrowDown');
    return time();
  });
  await close();
  return { each, walked };
}
const inPanel = (selector: string) => `[role="dialog"][aria-label="Story"] ${selector}`;
const closePanel = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Story' })).toHaveCount(0);
};

/** What was done is kept and the page at rest, as it is when a person looks before the next step. */
const rest = (page: Page) => page.waitForTimeout(500);

/** Matches a row once its rank is another. */
async function otherRank(page: Page, row: string) {
  const found = page.locator(row);
  const id = await found.getAttribute('data-story');
  return `[data-story="${id}"]:not([aria-rowindex="${await found.getAttribute('aria-rowindex')}"])`;
}

/**
 * Begins to wait for an event; what it answers tells the milliseconds from that
 * event to the end of the first frame with such an element, and that text in it.
 */
async function watch(page: Page, event: string, selector: string, text: string | null = '') {
  const time = await page.evaluateHandle(
    ({ event, selector, text }) => {
      const time = new Promise<number>((done) => {
        const begin = ({ timeStamp }: Event) => {
          const look = () => {
            const found = document.querySelector(selector);
            if (!found || (text && found.textContent !== text)) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel(); // its message comes after the paint
            port1.addEventListener('message', () => done(performance.now() - timeStamp));
            port1.start();
            port2.postMessage('');
          };
          requestAnimationFrame(look);
        };
        addEventListener(event, begin, { capture: true, once: true });
      });
      return { time };
    },
    { event, selector, text },
  );
  return () => time.evaluate(({ time }) => time);
}

/** A page with its rows on screen and everything else of it at rest. */
async function atRows(open: Open, path: string, slower = 1): Promise<Opened> {
  const opened = await open(path);
  await opened.page.locator('[data-story], [data-card]').first().waitFor();
  await opened.page.waitForLoadState('networkidle');
  if (slower > 1) {
    const devtools = await opened.page.context().newCDPSession(opened.page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  return opened;
}

/** A browser of someone who was here before, with an empty cache. */
async function opened(browser: Browser, baseURL: string, path: string): Promise<Opened> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, who.email, who.password);
  const page = await context.newPage();
  await page.goto(path);
  return { page, close: () => context.close() };
}

/** Serves a database that was filled by SQL, as for the benches of the API. */
async function serve(): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const env = { ...process.env, CGO_ENABLED: '0', BENCH_DATA: data };
  execFileSync('go', ['test', '-count=1', '-run=^TestFill$', './bench'], { env, stdio: 'inherit' });
  const server = await startServerOn(data);
  await server.run(
    ['people', 'add', who.email, '--role=PO,DEVELOPER', '--product=CHK', '--password-stdin'],
    who.password,
  );
  return server;
}

type Row = [what: string, goal: number | undefined, found: number, unit?: string];

function print(rows: Row[]) {
  const load = loadavg()[0]?.toFixed(1);
  const cells = rows.map(([what, goal, found, unit = 'ms']) => [
    what,
    goal ? `≤ ${goal} ${unit}` : '',
    `${found < 100 ? found.toFixed(1) : found.toFixed(0)} ${unit}`,
    goal && found > goal ? 'missed' : '',
  ]);
  const width = Math.max(...cells.map(([what = '']) => what.length));
  console.log(`\n${availableParallelism()} processors, load ${load}`);
  for (const [what = '', goal = '', found = '', missed] of cells) {
    console.log(`${what.padEnd(width)}  ${goal.padStart(8)}  ${found.padStart(8)}  ${missed}`);
  }
}

/** Runs one after the other. */
async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    found.push(await run());
  }
  return found;
}

function quantile(all: readonly number[], q: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.ceil(q * sorted.length) - 1] ?? Number.NaN;
}
const median = (all: readonly number[]) => quantile(all, 0.5);
