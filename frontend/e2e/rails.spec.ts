import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const checkout = 'Reduce checkout time by 20 % this quarter';
const broken = 'On track, but “Support calls about checkout” broke its limit';

const rails = (page: Page) => page.getByRole('region', { name: 'Guard rails', exact: true });
const rail = (page: Page, name: string) =>
  rails(page).getByRole('listitem').filter({ hasText: name });

async function open(page: Page, title: string) {
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

test('a goal on track says which guard rail broke, in the list and on its page', async ({ as }) => {
  const page = await as('viewer', '/CHK/goals');
  await expect(page.getByRole('listitem').filter({ hasText: checkout })).toContainText(broken);
  await open(page, checkout);
  await expect(
    page.getByRole('region', { name: 'Median checkout time', exact: true }),
  ).toContainText(broken);
  await expect(rail(page, 'Payments that go through')).toContainText(
    /at least 97 %.*98.2 %.*Holds/,
  );
  await expect(rail(page, 'Support calls about checkout')).toContainText(
    /at most 120 a week.*131 a week.*Broken since/,
  );
  await expect(rails(page).getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
});

test('a guard rail is set, measured, moved, dropped and taken up again', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await open(page, 'Cut refund requests by 30 %');
  await expect(rails(page)).toContainText('Nothing is watched beside the metric.');
  await rails(page).getByRole('button', { name: 'New guard rail' }).click();
  const form = page.getByRole('dialog', { name: 'New guard rail' });
  await form.getByLabel('What is watched').fill('Visits that end in an order');
  await form.getByLabel('Unit').fill('%');
  await form.getByLabel('It must').selectOption('stay at or above');
  await form.getByLabel('Limit').fill('3,1');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const row = rail(page, 'Visits that end in an order');
  await expect(row).toContainText('Not measured yet');

  await row.getByRole('button', { name: /^Record/ }).click();
  const reading = page.getByRole('dialog', { name: 'Record a reading' });
  await reading.getByLabel('Visits that end in an order').fill('2.9');
  await page.keyboard.press('Control+Enter');
  await expect(row).toContainText(/2.9 %.*Broken since/);
  const metric = page.getByRole('region', { name: 'Orders with a refund request', exact: true });
  await expect(metric).toContainText('“Visits that end in an order” broke its limit');

  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit guard rail' });
  await edit.getByLabel('Limit').fill('2.8');
  await page.keyboard.press('Control+Enter');
  await expect(row).toContainText('Holds');
  await expect(metric).not.toContainText('broke its limit');
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'moved the limit of the guard rail “Visits that end in an order” from 3.1 to 2.8',
  );

  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Drop' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Drop' }).click();
  await expect(row).toHaveCount(0);
});

test('readings of a guard rail come from a CSV file, and are taken back', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await open(page, checkout);
  const row = rail(page, 'Payments that go through');
  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Upload CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Readings from a CSV file' });
  await expect(dialog).toContainText('Payments that go through');
  await dialog.getByLabel('Or paste rows').fill('2026-01-05;96,1\n2026-01-06;96,4');
  await expect(dialog).toContainText('2 readings: 2 new.');
  await dialog.getByRole('button', { name: 'Record 2 readings' }).click();
  await expect(dialog).toHaveCount(0);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText(
    'recorded 2 readings of the guard rail “Payments that go through” by CSV',
  );
  await page.keyboard.press('z');
  await expect(history).toContainText(
    'took back 2 readings of the guard rail “Payments that go through”',
  );
});

test('who does not set goals proposes a guard rail', async ({ as }) => {
  const po = await as('po', '/CHK/goals');
  await open(po, 'Stores take online returns in every city');
  await rails(po).getByRole('button', { name: 'Propose a guard rail' }).click();
  const form = po.getByRole('dialog', { name: 'New guard rail' });
  await form.getByLabel('What is watched').fill('Returns that get lost');
  await form.getByLabel('Limit').fill('5');
  await form.getByRole('button', { name: 'Propose' }).click();
  const prompt = po.getByRole('dialog', { name: /^Propose to/ });
  await prompt.getByRole('button', { name: 'Propose' }).click();
  const box = po.getByRole('article', { name: /Watch “Returns that get lost” while/ });
  await expect(box).toBeVisible();
  await box.getByRole('button', { name: 'Withdraw' }).click();
  await expect(box).toHaveCount(0);
});
