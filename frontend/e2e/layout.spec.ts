import { expect, expectAccessible, test } from './people';

test('the rail leads along the line', async ({ as }) => {
  const page = await as('pm', '/');
  await expect(page).toHaveURL(/\/CHK$/);
  const rail = page.getByRole('navigation', { name: 'Product' });
  await rail.getByRole('link', { name: /Backlog/ }).click();
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
  await expect(rail.getByRole('link', { name: /Backlog/ })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
});

test('who is both PM and PO switches hats with H', async ({ as }) => {
  const page = await as('both', '/CHK/rights');
  await expect(page.getByRole('radio', { name: 'PM hat' })).toBeChecked();
  await page.keyboard.press('h');
  await expect(page.getByRole('radio', { name: 'PO hat' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'PO hat' })).toBeChecked();
  await expectAccessible(page);
});

test('the table of decisions is the one the API holds', async ({ as }) => {
  const page = await as('viewer', '/CHK/rights');
  const row = page.getByRole('row', { name: /Backlog order/ });
  await expect(row.getByRole('cell')).toHaveText([
    'Proposes',
    'Decides',
    'Proposes',
    'Reads',
    'Reads',
  ]);
});

test('on a phone what leads on closes the box it stands in', async ({ as }) => {
  const page = await as('both', '/CHK/goals');
  await page.setViewportSize({ width: 390, height: 844 });
  const more = page.getByRole('dialog', { name: 'More' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expectAccessible(page);
  await more.getByRole('link', { name: 'Decision rights' }).click();
  await expect(more).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Decides' }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await more.getByRole('button', { name: /your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Profile' }).click();
  await expect(page.getByRole('heading', { name: 'Profile', level: 1 })).toBeVisible();
  await expect(more).toHaveCount(0);
});

test('what is not here is told on a page with a way back', async ({ as }) => {
  const page = await as('viewer', '/CHK/roadmap');
  for (const [path, what] of [
    ['/NOPE/roadmap', 'product'],
    ['/CHK/features/feature_none', 'feature'],
    ['/CHK/nowhere/at/all', 'page'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
    await expect(page.getByRole('heading', { name: `There is no ${what} here.` })).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'To the start' }).click();
  await expect(page.getByRole('link', { name: 'Roadmap' })).toBeVisible();
});
