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
  await expect(rows).toHaveCount(11);
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
