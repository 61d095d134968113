import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const list = (page: Page) => page.getByRole('list', { name: 'Insights' });
const open = (page: Page) => page.getByRole('region', { name: 'Insight', exact: true });
const waiting = '“I paid, the circle turned';

test('insights are triaged by keys, and each step is undone', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible();
  const rows = list(page).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(open(page).locator('blockquote')).toContainText(waiting);

  // What looks alike says what it may speak for: one Enter links it and goes on.
  const alike = page.getByRole('region', { name: /Looks alike/ });
  await expect(alike.locator('mark').first()).toBeVisible();
  await expect(open(page).getByRole('checkbox', { name: /Faster confirmation/ })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(open(page).locator('blockquote')).toContainText('My mother');
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(4);

  await page.keyboard.press('3');
  await expect(open(page).getByRole('button', { name: '3 stops them' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('z');
  await expect(open(page).getByRole('button', { name: '2 delays' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Dismiss this insight' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dialog.getByText('Say why in a few words.')).toBeVisible();
  await dialog.getByLabel('Why').fill('The list is the post office’s.');
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(4);
});

test('what says the same is merged, and counts with the other', async ({ as }) => {
  const page = await as('pm', '/CHK/insights');
  const rows = list(page).getByRole('listitem');
  await expect(open(page).locator('blockquote')).toContainText(waiting);
  await expect(page.getByRole('button', { name: 'Merge', exact: true }).first()).toBeVisible();
  await page.keyboard.press('m');
  await expect(rows).toHaveCount(3);
  await expect(page.getByText('Merged: 3 quotes speak as one.').first()).toBeVisible();
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: /^Linked/ }).click();
  await page.getByRole('button', { name: /The circle turned and turned/ }).click();
  await expect(open(page).getByRole('list', { name: /counts with it/ })).toContainText(
    'Saw the circle turn',
  );
});

test('insights are found by their words and state', async ({ as }) => {
  const page = await as('dev', '/CHK/insights?show=all');
  const rows = list(page).getByRole('listitem');
  await expect(rows.filter({ hasText: 'voucher' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'birthday' })).toContainText('Dismissed');
  await page.getByRole('searchbox', { name: 'With these words' }).fill('voucher');
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/text=voucher/);
  await page.getByRole('searchbox', { name: 'With these words' }).fill('zebra');
  await expect(page.getByText('No insight here has “zebra”.')).toBeVisible();
});

test('who may not triage proposes, who only reads is told whom to ask', async ({ as }) => {
  const po = await as('po', '/CHK/insights');
  await expect(po.getByRole('button', { name: 'Propose the link' })).toBeVisible();
  const viewer = await as('viewer', '/CHK/insights');
  await expect(open(viewer).getByText('The Product Manager decides this.')).toBeVisible();
  await expect(viewer.getByRole('button', { name: 'Dismiss', exact: true })).toHaveCount(0);
  await expect(open(viewer).getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(viewer);
});

test('what somebody says is written down on any screen, by keys alone', async ({ as }) => {
  const page = await as('pm', '/CHK/backlog');
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
  await page.keyboard.press('i');
  const sheet = page.getByRole('dialog', { name: 'Capture an insight' });
  await expect(sheet.getByLabel('In their words')).toBeFocused();
  await page.keyboard.type('The circle turned again, and two charges came.');
  await expect(sheet.getByText(/says? the same/)).toBeVisible();
  await page.keyboard.press('Tab');
  if (
    await sheet.getByRole('button', { name: 'See' }).evaluate((it) => it === document.activeElement)
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('A guest on a train');
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'See', exact: true }).click();
  await expect(open(page).locator('blockquote')).toContainText('two charges came');
  await expect(open(page)).toContainText('A guest on a train');

  await page.keyboard.press('d');
  await page.getByRole('dialog').getByLabel('Why').fill('Of a test');
  await page.getByRole('dialog').getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(page.getByText('Dismissed.').first()).toBeVisible();
});

test('what is captured before the rail is there is asked for at once, and typed into no page', async ({
  as,
}) => {
  const page = await as('pm', '/CHK/profile');
  let bring = () => {};
  const brought = new Promise<void>((done) => {
    bring = done;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName === 'useFrameQuery') await brought;
    await route.continue();
  });
  await page.goto('/CHK/backlog');
  await expect(page.locator('[data-story]').first()).toBeVisible();
  await page.keyboard.press('i');
  await page.keyboard.press('n'); // would begin a story
  bring();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByLabel('In their words')).toBeFocused();
  await expect(sheet).toHaveAccessibleName('Capture an insight');
});

test('a capture that was left is there again, and a wrong link is said by its field', async ({
  as,
}) => {
  const page = await as('pm', '/CHK/goals');
  await expect(page.getByRole('link', { name: 'Insights' })).toBeVisible();
  await page.keyboard.press('i');
  const sheet = page.getByRole('dialog', { name: 'Capture an insight' });
  await expect(sheet.getByLabel('In their words')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(sheet.getByText('What did they say?')).toBeVisible();
  await page.keyboard.type('My card was refused');
  await sheet.getByLabel('Link').fill('javascript:alert(1)');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(sheet.getByText(/begins with http/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('i');
  await expect(sheet.getByLabel('In their words')).toHaveValue('My card was refused');
  await sheet.getByRole('button', { name: 'Start over' }).click();
  await expect(sheet.getByLabel('In their words')).toHaveValue('');
});

test('insights are found by the palette, and captured by it', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await expect(page.getByRole('link', { name: 'Insights' })).toBeVisible();
  await page.keyboard.press('/');
  const palette = page.getByRole('dialog', { name: 'Find or run' });
  await palette.getByRole('combobox').fill('voucher box');
  const line = palette.getByRole('option', { name: /The voucher box made me/ });
  await expect(line.locator('mark').first()).toHaveText('voucher');
  await line.click();
  await expect(open(page).locator('blockquote')).toContainText('The voucher box');
  await page.keyboard.press('/');
  await palette.getByRole('combobox').fill('capture');
  await palette.getByRole('option', { name: /Capture an insight/ }).click();
  await expect(page.getByRole('dialog', { name: 'Capture an insight' })).toBeVisible();
});

test('a goal and a feature tell what customers say for them', async ({ as }) => {
  const page = await as('viewer', '/CHK/roadmap');
  await page.getByRole('link', { name: 'Faster confirmation' }).click();
  const said = page.getByRole('region', { name: /What customers say/ });
  await expect(said).toContainText('2 customers, 2 quotes');
  await expect(said).toContainText('“The circle turned and turned.');
  await expectAccessible(page);
  await said.getByRole('link', { name: /In the insights|All/ }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
});

test('what a customer said is handed to them, and their name erased', async ({ as }) => {
  const page = await as('pm', '/CHK/insights');
  await expect(open(page)).toBeVisible();
  await page.getByRole('button', { name: 'Capture' }).click();
  const sheet = page.getByRole('dialog', { name: 'Capture an insight' });
  await sheet.getByLabel('In their words').fill('Zora says the zip code is too long');
  await sheet.getByLabel('Who').fill('Zora');
  await sheet.getByRole('button', { name: 'Save' }).click();
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByRole('button', { name: 'See', exact: true }).click();
  await expect(open(page).locator('blockquote')).toContainText('Zora says');

  await page.getByRole('button', { name: 'All of Zora' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export as JSON' }).click();
  expect((await file).suggestedFilename()).toBe('customer.json');
  expect(JSON.parse(await readFile(await (await file).path(), 'utf8'))).toMatchObject({
    customer: 'Zora',
    insights: [{ customer: 'Zora', externalId: '', capturedBy: { name: expect.any(String) } }],
  });
  await page.getByRole('button', { name: 'All of Zora' }).click();
  await page.getByRole('menuitem', { name: /Erase the name/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase “Zora”' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(open(page).locator('blockquote')).toContainText('… says the zip code');
  await expect(open(page)).toContainText('Nobody knows');

  await page.keyboard.press('d');
  await page.getByRole('dialog').getByLabel('Why').fill('Of a test');
  await page.getByRole('dialog').getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(page.getByText('Dismissed.').first()).toBeVisible();
});

test('a file of insights is shown before it comes in, and taken back as a whole', async ({
  as,
}) => {
  const page = await as('dev', '/CHK/insights');
  const rows = list(page).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.getByRole('button', { name: 'More with insights' }).click();
  await page.getByRole('menuitem', { name: 'Bring in a CSV file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Insights from a CSV file' });
  const bring = dialog.getByRole('button', { name: /^Bring in/ });
  await expect(bring).toBeDisabled();
  const choose = (text: string) =>
    dialog.getByLabel(/Choose a file|feedback\.csv/).setInputFiles({
      name: 'feedback.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await choose('who,when\nAda,2026-01-02\n');
  await expect(dialog.getByText('No column is called words')).toBeVisible();
  await choose(
    'Zitat;Kunde;Kanal;Priorität;Datum;Ticket\nDer Gutschein ging verloren;Kiosk Kiel;Support;Hoch;13.01.2025;T-1\n' +
      'Die Marke fehlt;Kiosk Kiel;Brieftaube;2;14.01.2025;T-2\nAm Ende war alles weg;Hafen;Sales;1;14.01.2025;T-3\n',
  );
  await expect(dialog.getByText('“Brieftaube” is no source')).toBeVisible();
  await expect(dialog.getByText('2 come in')).toBeVisible();
  await expectAccessible(page);
  await bring.click();
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(before + 2);
  await expect(list(page)).toContainText('Der Gutschein ging verloren');

  // The same file brings in nothing twice.
  await page.getByRole('button', { name: 'More with insights' }).click();
  await page.getByRole('menuitem', { name: 'Bring in a CSV file' }).click();
  await choose('Zitat;Kanal;Ticket\nDer Gutschein ging verloren;Support;T-1\n');
  await expect(dialog.getByText('Here already', { exact: true })).toBeVisible();
  await expect(bring).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(before);
});

test('two are told apart for good, and a feature is begun from what was said', async ({ as }) => {
  const page = await as('pm', '/CHK/insights');
  await expect(open(page).locator('blockquote')).toContainText(waiting);
  const alike = page.getByRole('region', { name: /Looks alike/ });
  const quotes = alike.getByRole('listitem');
  await expect(quotes.nth(1)).toBeVisible();
  const all = await quotes.count();
  await quotes.nth(1).getByRole('button', { name: 'Not alike' }).click();
  await expect(quotes).toHaveCount(all - 1);
  await page.keyboard.press('z');
  await expect(quotes).toHaveCount(all);

  await open(page).getByRole('button', { name: 'New feature' }).click();
  const dialog = page.getByRole('dialog', { name: 'New feature' });
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog.getByText('Say what it would be.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();

  const po = await as('po', '/CHK/insights');
  await open(po).getByRole('button', { name: 'Propose a feature' }).click();
  const proposing = po.getByRole('dialog', { name: 'New feature' });
  await proposing.getByLabel('Feature').fill('A wheel that says how long');
  await proposing.getByRole('button', { name: 'Propose' }).click();
  const prompt = po.getByRole('dialog', { name: /^Propose to/ });
  await prompt.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(proposing).toBeHidden();
  await expect(po.getByRole('region', { name: 'Messages' })).toContainText('Proposed to');
  await po.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(po.getByRole('region', { name: 'Messages' })).toContainText('Undone');
});
