import type { Page } from '@playwright/test';
import { carry, expect, expectAccessible, test } from './people';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the board shows the sprint that runs', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await expect(page.getByRole('heading', { name: /^Sprint \d+$/, level: 1 })).toBeVisible();
  await expect(page.getByText('Sprint goal')).toBeVisible();
  await expect(column(page, 'Your decision').getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});

test('a card is carried by key and by hand, and Z takes it back', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  const card = column(page, 'Ready').getByRole('link').first();
  const title = (await card.textContent()) ?? '';
  const there = (name: string) =>
    column(page, name).getByRole('link', { name: title, exact: true });
  await card.focus();
  await page.keyboard.press(']');
  await expect(there('In progress')).toBeFocused();
  await page.keyboard.press('z');
  await expect(there('Ready')).toBeVisible();

  const article = page.getByRole('article').filter({ hasText: title });
  await carry(article, column(page, 'In progress'), there('In progress'));
  // It shows before it is kept, and says so when it is.
  await expect(messages(page)).toContainText(/^\S+ is in progress/);
  await page.reload();
  await expect(there('In progress')).toBeVisible();
});

test('what is no step is explained, and accepting opens the story', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await column(page, 'In progress').getByRole('link').first().focus();
  await page.keyboard.press('4');
  await expect(messages(page)).toContainText('Only a story in review can be accepted.');
  await column(page, 'Your decision').getByRole('link').first().focus();
  await page.keyboard.press('4');
  await expect(page).toHaveURL(/\/CHK\/stories\/CHK-\d+$/);
  await expect(page.getByRole('button', { name: 'Accept story' }).last()).toBeVisible();
});

test('the PO limits what is in progress, and the board says when it is too much', async ({
  as,
}) => {
  const page = await as('po', '/CHK/sprint');
  const limit = page.getByRole('button', { name: /Limit of In progress$/ });
  await expect(limit).toContainText('of 3');
  await limit.click();
  const dialog = page.getByRole('dialog', { name: 'Limits of the board' });
  await dialog.getByRole('textbox', { name: 'In progress' }).fill('0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('A limit is 1 to 99 stories');
  await dialog.getByRole('textbox', { name: 'In progress' }).fill('1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(limit).toContainText(/\d of 1.*over the limit of 1/);
  await expectAccessible(page);
  await page.keyboard.press('z');
  await expect(limit).toContainText('of 3');

  const reader = await as('viewer', '/CHK/sprint');
  await expect(reader.getByText(/\d of 3/).first()).toBeVisible();
  await expect(reader.getByRole('button', { name: /Limit of/ })).toHaveCount(0);
});

test('by goal and as a list', async ({ as }) => {
  const page = await as('viewer', '/CHK/sprint');
  await page.getByRole('button', { name: 'By goal' }).click();
  await expect(page.getByRole('region', { name: /^Reduce checkout time/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page.getByRole('columnheader', { name: 'Criteria met' })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Criteria met' })).toBeVisible();
});

test('by person a card is passed on by key and by hand, and Z takes it back', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  await page.getByRole('button', { name: 'By person' }).click();
  await expect(page).toHaveURL(/view=person/);
  const lane = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(lane('Nobody')).toBeVisible();
  await expectAccessible(page);
  const card = column(page, 'In progress, Wim Maes').getByRole('link').first();
  const title = (await card.textContent()) ?? '';
  const builds = (name: string) => lane(name).getByRole('link', { name: title, exact: true });
  await card.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(builds('Tomás Vidal')).toBeFocused();
  await expect(builds('Wim Maes')).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(builds('Wim Maes')).toBeVisible();

  const article = lane('Wim Maes').getByRole('article').filter({ hasText: title });
  await carry(article, column(page, 'In progress, Priya Raman'), builds('Priya Raman'));
  await page.keyboard.press('z');
  await expect(builds('Wim Maes')).toBeVisible();

  // Carried to another person and another column at once, it comes back at once.
  const stands = (column: string, name: string) =>
    page
      .getByRole('region', { name: `${column}, ${name}`, exact: true })
      .getByRole('link', { name: title, exact: true });
  await carry(article, column(page, 'Ready, Nobody'), stands('Ready', 'Nobody'));
  await page.keyboard.press('z');
  await expect(stands('In progress', 'Wim Maes')).toBeVisible();
  await expect(stands('Ready', 'Nobody')).toHaveCount(0);
  await expect(messages(page)).toContainText(/^Undone: .*It is ready/); // it shows before it is kept
  await page.reload();
  await expect(stands('In progress', 'Wim Maes')).toBeVisible();

  // Who may not say who builds it is told whom to ask.
  const pm = await as('pm', '/CHK/sprint?view=person');
  await column(pm, 'In progress, Wim Maes').getByRole('link').first().focus();
  await pm.keyboard.press('Alt+ArrowUp');
  await expect(messages(pm)).toContainText('stays with Wim Maes.');
});

test('a card says for how long it is in hand and blocked', async ({ as }) => {
  const page = await as('viewer', '/CHK/sprint');
  const card = page.getByRole('article').filter({ hasText: 'CHK-210' });
  await expect(card).toContainText(/in progress \d+ days/);
  await expect(card).toContainText(/Blocked \d+ days: Map licence/);
  await card.getByRole('link').click();
  const panel = page.getByRole('dialog', { name: 'Story' });
  await expect(panel.getByText(/Blocked \d+ days. Lea sees to it/)).toBeVisible();
  await expect(panel.getByText(/\d+ days ago/)).toBeVisible();
});

test('on a phone the columns are tabs', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await page.setViewportSize({ width: 390, height: 844 });
  const tab = page.getByRole('tab', { name: /Accepted/ });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.getByRole('tabpanel').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Acceptance criteria' })).toBeVisible();
  await expectAccessible(page);
});

test('on a phone a column says whose its stories are', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Sprints and views' }).click();
  await page.getByRole('menuitem', { name: 'By person' }).click();
  await expect(page.getByRole('region', { name: 'Wim Maes', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /Accepted/ }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
});

test('the PO closes the sprint, and the next one takes what is unfinished', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await page.getByRole('button', { name: 'Close sprint' }).click();
  const dialog = page.getByRole('dialog', { name: /^Close Sprint/ });
  const unfinished = dialog.getByRole('radio', { name: /^To Sprint/ });
  await expect(unfinished).toBeChecked();
  await dialog.getByRole('radio', { name: 'Not met' }).check();
  await dialog.getByRole('textbox', { name: 'A word on it' }).fill('The map licence came late.');
  await dialog.getByRole('button', { name: 'Close sprint' }).click();
  // The next one is planned, and holds what came from the one before.
  await expect(page.getByRole('button', { name: 'Start sprint' })).toBeVisible();
  await expect(column(page, 'In progress').getByRole('link').first()).toBeVisible();
});
