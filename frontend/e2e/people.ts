import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  test as base,
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { dataFolder, type Server, startServerOn } from './server';

/** Who signs in: the five people of the demo workspace. */
export type Person = 'pm' | 'po' | 'dev' | 'viewer' | 'both';

type Fixtures = {
  /** What the server is started with, beside the demo. */
  flags: string[];
  /** The server of this test. */
  server: Server;
  /** Opens a page of the app as this person, signed in. */
  as: (person: Person, path?: string) => Promise<Page>;
};

/**
 * A test on the real binary with the demo workspace: each test has a server
 * and a copy of the demo of its own, so that none depends on what another left
 * behind, and each page a browser session of its own. Each worker loads the
 * demo once.
 */
export const test = base.extend<Fixtures, { demo: string }>({
  demo: [
    async ({}, provide) => {
      const folder = dataFolder();
      const server = await startServerOn(folder, '--demo');
      await server.stop();
      await provide(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  flags: [[], { option: true }],
  server: async ({ demo, flags }, provide) => {
    const folder = dataFolder(demo);
    const server = await startServerOn(folder, '--demo', ...flags);
    await provide(server);
    await server.stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ server }, provide) => provide(server.url),
  as: async ({ browser, server }, provide) => {
    const opened: Page[] = [];
    await provide(async (person, path = '/') => {
      const page = await signedIn(browser, server.url, person);
      opened.push(page);
      await page.goto(path);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

async function signedIn(browser: Browser, baseURL: string, person: Person): Promise<Page> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
  await signIn(context, `${person}@demo.test`, 'demo');
  return context.newPage();
}

/** Signs in past the form, which has a test of its own; the cookie does the rest. */
export async function signIn(context: BrowserContext, email: string, password: string) {
  const answer = await context.request.post('/graphql', {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { expiresAt } }',
      variables: { input: { email, password } },
    },
  });
  expect(await answer.json()).not.toHaveProperty('errors');
}

/** Brings what dragging needs, as a hand that comes near does, and waits until it is there. */
export async function draggable(row: Locator) {
  await row.hover();
  await expect(row).toHaveAttribute('draggable', 'true');
}

/** Carries a card to where it is seen then: again, where the first try took nothing along. */
export async function carry(card: Locator, to: Locator, there: Locator) {
  await expect(async () => {
    if (await there.isVisible()) return;
    await draggable(card);
    await card.dragTo(to, { timeout: 5_000 });
    await expect(there).toBeVisible({ timeout: 4_000 });
  }).toPass();
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA: axe finds nothing, in both themes. */
export async function expectAccessible(page: Page) {
  await page.evaluate(axe);
  for (const theme of ['light', 'dark']) {
    const found = await page.evaluate(async (theme) => {
      document.documentElement.dataset.theme = theme;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
    }, theme);
    expect(found, theme).toEqual([]);
  }
}

export { expect };
