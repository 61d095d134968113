import type { Page } from '@playwright/test';
import { expect, test } from './people';

const response = (page: Page) => page.getByRole('region', { name: 'Result Window' });
const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ });
/** The editor runs what it has read: what is pressed before, it does not hear. */
const runs = (page: Page, answer: string) =>
  expect(async () => {
    await run(page).click();
    await expect(response(page)).toContainText(answer, { timeout: 4_000 });
  }).toPass();

test('the explorer asks as whoever is signed in, and loads nothing from elsewhere', async ({
  as,
  server,
}) => {
  const page = await as('po');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) {
      elsewhere.push(request.url());
    }
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto('/explorer');
  await runs(page, 'Jonas');
  await expect(response(page)).toContainText('"requested"');

  await page.getByRole('button', { name: /^The backlog in its order/ }).click();
  await runs(page, '"backlog"');
  expect(elsewhere).toEqual([]);
  expect(refused).toEqual([]);
});

test('the explorer comes from the palette and leads back', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or run' })).toBeFocused();
  await page.keyboard.type('API explorer');
  await expect(page.getByRole('option', { name: 'API explorer' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(run(page)).toBeVisible();
  await page.getByRole('link', { name: 'Back to Throughline' }).click();
  await expect(run(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeVisible();
});

test.describe('where an operator switched it off', () => {
  test.use({ flags: ['--no-explorer'] });

  test('the explorer says so', async ({ as }) => {
    const page = await as('po', '/explorer');
    await expect(page.getByText('The explorer is switched off here.')).toBeVisible();
  });
});
