import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find or run' });
const lines = (page: Page) => page.getByRole('option');
const under = (page: Page, name: string) => page.getByRole('group', { name }).getByRole('option');
const rows = (page: Page) => page.getByRole('grid', { name: 'Backlog' }).locator('[data-story]');
const keys = async (page: Page) =>
  (await rows(page).allTextContents()).map((text) => /CHK-\d+/.exec(text)?.[0]);

test('a story is found by its words and opens over the page', async ({ as }) => {
  const page = await as('dev', '/CHK/goals');
  await expect(page.getByRole('heading', { name: 'Goals' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill('wallet button');
  await expect(under(page, 'Stories').first()).toContainText('Wallet button');
  await expect(under(page, 'Stories').first().locator('mark').first()).toHaveText('Wallet');
  await expectAccessible(page);
  const [key = ''] = /CHK-\d+/.exec((await lines(page).first().textContent()) ?? '') ?? [];
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
  await expect(page).toHaveURL(`/CHK/stories/${key}`);
  await expect(page.getByRole('dialog', { name: 'Story' }).getByText(key).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/CHK\/goals/);

  // It was looked at last.
  await page.keyboard.press('/');
  await expect(under(page, 'Recent').first()).toContainText(key);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
});

test('what can be done here and everywhere is found and run', async ({ as }) => {
  const page = await as('po', '/CHK/goals');
  await page.getByRole('button', { name: 'Find or run' }).click();
  await field(page).fill('charts');
  await under(page, 'Always here').filter({ hasText: 'Charts' }).click();
  await expect(page).toHaveURL(/\/CHK\/sprint\/charts/);

  // What another page does is done there.
  await page.keyboard.press('/');
  await field(page).fill('close sprint');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Close / })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await field(page).fill('new story');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('textbox', { name: 'Title of the new story, at the top' }),
  ).toBeFocused();
});

test('an order says what it would do, does it, and is undone', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await expect(rows(page).nth(3)).toBeVisible();
  const before = await keys(page);
  const [first = '', , third = ''] = before;
  await page.keyboard.press('/');
  await field(page).fill(`move ${first.slice(4)} after ${third.slice(4)}`);
  await expect(page.getByRole('status').filter({ hasText: `after ${third}` })).toContainText(
    '2 others move up one',
  );
  await expect(page.getByRole('dialog').getByText('PO decides')).toBeVisible();
  await expect(lines(page).first()).toContainText('rank 1 to 3');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(2)).toContainText(first);
  await page.keyboard.press('z');
  await expect(rows(page).first()).toContainText(first);
  expect(await keys(page)).toEqual(before);
});

test('a row moves to where one types, and takes a reason with it', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await rows(page).nth(1).click();
  const [, second = ''] = await keys(page);
  await page.keyboard.press('m');
  await expect(field(page)).toHaveValue(`move ${second} `);
  await page.keyboard.type('top');
  await expect(lines(page).first()).toContainText('rank 2 to 1');
  await page.keyboard.press('Shift+Enter');
  await page.getByRole('textbox', { name: `Why does ${second} move?` }).fill('It comes first');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText(second);
  // It is shown there before the server answers, and leaving now would take the question back.
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(`Moved ${second}`);
  await page.goto(`/CHK/stories/${second}`);
  await expect(page.getByText('It comes first').first()).toBeVisible();
  await page.goto('/CHK/backlog');
  await rows(page).first().click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows(page).nth(1)).toContainText(second);
});

test('who may only propose proposes', async ({ as }) => {
  const page = await as('pm', '/CHK/backlog');
  await expect(rows(page).nth(3)).toBeVisible();
  const [first = ''] = await keys(page);
  await page.keyboard.press('/');
  await field(page).fill(`move ${first} to bottom`);
  await expect(page.getByText('You propose')).toBeVisible();
  await expect(lines(page).first()).toContainText(`Propose to move ${first} to the end`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toContainText(first);
});

test('nothing found says so, and offline what was seen can still be run', async ({ as }) => {
  const page = await as('viewer', '/CHK/backlog');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await field(page).fill('no such thing');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing here has' })).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(true);
  await field(page).fill('goals');
  await expect(page.getByText('What you look for could not be shown.')).toBeVisible();
  await expect(under(page, 'Always here')).toHaveText(/Goals/);
  await page.context().setOffline(false);
});

test('on a phone it takes the screen', async ({ as }) => {
  const page = await as('dev', '/CHK/backlog');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Find or run' }).click();
  await field(page).fill('wallet');
  await expect(under(page, 'Stories').first()).toBeVisible();
  const box = await page.getByRole('dialog', { name: 'Find or run' }).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(field(page)).toHaveCount(0);
});
