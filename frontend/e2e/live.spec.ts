import type { Page, WebSocketRoute } from '@playwright/test';
import { draggable, expect, expectAccessible, test } from './people';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const here = (page: Page) =>
  page.getByRole('main').locator('header').first().getByRole('group', { name: 'Here now' });

test('a card that one carries moves on the board of the other', async ({ as }) => {
  const [dev, po] = [await as('dev', '/CHK/sprint'), await as('po', '/CHK/sprint')];
  await expect(here(dev)).toContainText('is here'); // and the other way round, by then
  await expect(here(po)).toContainText('is here');
  const card = column(dev, 'Ready').getByRole('link').first();
  const title = (await card.textContent()) ?? '';
  const there = (page: Page, name: string) =>
    column(page, name).getByRole('link', { name: title, exact: true });
  await expect(there(po, 'Ready')).toBeVisible();
  await card.focus();
  await dev.keyboard.press(']');
  await expect(there(po, 'In progress')).toBeVisible();
  await expect(there(po, 'In progress')).toHaveCount(1);
  await dev.keyboard.press('z');
  await expect(there(po, 'Ready')).toBeVisible();
});

test('a story that one moves moves in the list of the other, marked for a moment', async ({
  as,
}) => {
  const [po, pm] = [await as('po', '/CHK/backlog'), await as('pm', '/CHK/backlog')];
  const rows = (page: Page) => page.locator('[data-story]');
  await expect(here(pm)).toContainText('is here');
  const second = await rows(po).nth(1).getAttribute('data-story');
  await expect(rows(pm).nth(1)).toHaveAttribute('data-story', second ?? '');
  await rows(po).nth(1).focus();
  const marked = pm.locator(`[data-story="${second}"][class*="touched"]`).waitFor();
  await po.keyboard.press('Alt+ArrowUp');
  await marked;
  await expect(rows(pm).nth(0)).toHaveAttribute('data-story', second ?? '');
  await expect(pm.locator(`[data-story="${second}"]`)).not.toHaveClass(/touched/);
  await po.keyboard.press('z');
  await expect(rows(pm).nth(1)).toHaveAttribute('data-story', second ?? '');
});

test('two decide together: one proposes by hand, the other accepts, all see it at once', async ({
  as,
}) => {
  const [pm, po, viewer] = [
    await as('pm', '/CHK/backlog'),
    await as('po', '/CHK/backlog'),
    await as('viewer', '/CHK/backlog'),
  ];
  const ids = (page: Page) =>
    page.locator('[data-story]').evaluateAll((rows) => rows.map((row) => row.dataset.story));
  const ghost = (page: Page) => page.getByRole('row').filter({ hasText: 'to rank 1' });
  for (const page of [pm, po, viewer]) await expect(here(page)).toContainText('is here');
  const before = await ids(pm);

  await draggable(pm.locator('[data-story]').nth(2));
  await pm
    .locator('[data-story]')
    .nth(2)
    .dragTo(pm.locator('[data-story]').nth(0), { targetPosition: { x: 300, y: 3 } });
  const prompt = pm.getByRole('dialog', { name: /^Propose to/ });
  await prompt.getByRole('textbox', { name: 'Why' }).fill('The bank asks for it.');
  await pm.keyboard.press('Enter');
  await expect(ghost(pm)).toContainText('You propose moving');
  expect(await ids(pm)).toEqual(before); // what is decided stays until it is accepted

  await expect(ghost(po)).toContainText('The bank asks for it.');
  await expect(ghost(viewer)).toBeVisible();
  await expect(ghost(viewer).getByRole('button')).toHaveCount(0);
  await ghost(po)
    .getByRole('button', { name: /Accept/ })
    .click();
  const after = [before[2], before[0], before[1], ...before.slice(3)];
  for (const page of [pm, po, viewer]) {
    await expect.poll(() => ids(page)).toEqual(after);
    await expect(ghost(page)).toBeHidden();
  }

  await pm.locator(`[data-story="${before[2]}"] a`).click();
  const history = pm
    .getByRole('dialog', { name: 'Story' })
    .getByRole('region', { name: 'History' });
  await expect(history.getByRole('listitem').first()).toHaveText(
    /Jonas\s*PO hat.*moved it up the backlog, as Maya proposed\s*PM hat/,
  );
});

test('who reads a story and who edits it is seen by the others', async ({ as }) => {
  const [po, pm] = [await as('po', '/CHK/backlog'), await as('pm', '/CHK/backlog')];
  await expect(here(pm)).toContainText('is here');
  const row = po.locator('[data-story]').first();
  const id = await row.getAttribute('data-story');
  await row.getByRole('link').click();
  const panel = po.getByRole('dialog', { name: 'Story' });
  await expect(panel).toBeVisible();
  const seen = pm.locator(`[data-story="${id}"]`);
  await expect(seen).toContainText('is in it');
  await panel.getByRole('button', { name: 'Edit title and story' }).click();
  await expect(seen).toContainText('edits');
  await seen.getByRole('link').click();
  await expect(
    pm.getByRole('dialog', { name: 'Story' }).getByRole('group', { name: 'Here now' }),
  ).toContainText('edits');
  await expectAccessible(pm);
  await po.goto('/CHK/goals');
  await pm.keyboard.press('Escape');
  await expect(seen).not.toContainText('edits');
});

test('who lost the connection is told what they missed', async ({ as }) => {
  const po = await as('po');
  const pm = await as('pm', '/');
  const sockets: WebSocketRoute[] = [];
  let cut = false;
  await pm.routeWebSocket('**/graphql', (socket) => {
    if (cut) return void socket.close();
    socket.connectToServer();
    sockets.push(socket);
  });
  await pm.goto('/CHK/backlog');
  await expect(here(pm)).toContainText('is here');
  cut = true;
  for (const socket of sockets) await socket.close();
  await po.goto('/CHK/backlog');
  const second = await po.locator('[data-story]').nth(1).getAttribute('data-story');
  await po.locator('[data-story]').nth(1).focus();
  await po.keyboard.press('Alt+ArrowUp');
  await expect(po.locator('[data-story]').first()).toHaveAttribute('data-story', second ?? '');
  await expect(pm.locator('[data-story]').nth(1)).toHaveAttribute('data-story', second ?? '');
  cut = false;
  await expect(pm.locator('[data-story]').first()).toHaveAttribute('data-story', second ?? '', {
    timeout: 20_000,
  });
});

test('what happens before the socket is there is not missed', async ({ as }) => {
  const [po, pm] = [await as('po', '/CHK/backlog'), await as('pm', '/')];
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await pm.routeWebSocket('**/graphql', async (socket) => {
    await opened;
    socket.connectToServer();
  });
  await pm.goto('/CHK/backlog');
  const rows = (page: Page) => page.locator('[data-story]');
  const second = await rows(po).nth(1).getAttribute('data-story');
  await expect(rows(pm).nth(1)).toHaveAttribute('data-story', second ?? '');
  await rows(po).nth(1).focus();
  await po.keyboard.press('Alt+ArrowUp');
  await expect(rows(po).first()).toHaveAttribute('data-story', second ?? '');
  open();
  await expect(rows(pm).first()).toHaveAttribute('data-story', second ?? '');
});
