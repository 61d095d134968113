import { expect, expectAccessible, test } from './people';

test('the roadmap says what is built now, next and later', async ({ as }) => {
  const page = await as('viewer', '/CHK/goals');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Roadmap', level: 1 })).toBeVisible();
  const now = page.getByRole('region', { name: 'Now' });
  await expect(now.getByRole('listitem').filter({ hasText: 'Easy refunds' })).toContainText(
    /\d+ of \d+/,
  );
  await expect(page.getByRole('region', { name: 'Later' })).toContainText(
    '“I order the same coffee',
  );
  await expect(page.getByRole('button', { name: 'New feature' })).toHaveCount(0);
  await expect(page.getByText('The Product Manager decides this.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page).toHaveURL(/as=columns/);
  await expect(now.getByRole('link', { name: 'Easy refunds' })).toBeVisible();
  await expectAccessible(page);
});

test('a feature says how likely it is in time, and what it needs first', async ({ as }) => {
  const page = await as('viewer', '/CHK/roadmap');
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(row('Guest checkout')).toContainText(/\d+ %/);
  await expect(
    row('Guest checkout').getByTitle(/^Now, .* Done 50 % by .*, 85 % by .* and 95 % by/),
  ).toBeVisible();
  await expect(row('Split payment')).toContainText('needs One-tap pay');
  await expect(row('Subscriptions')).toContainText('1 customer');
});

test('features are moved by keys, and back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const next = page.getByRole('region', { name: 'Next' });
  const later = page.getByRole('region', { name: 'Later' });
  const titles = next.getByRole('link');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Buy again',
    'Split payment',
  ]);
  const split = page.getByRole('link', { name: 'Split payment' });
  await split.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Split payment',
    'Buy again',
  ]);
  await expect(page.getByText('Split payment, Next, 2 of 3')).toBeAttached();
  await expect(split).toBeFocused();
  await page.keyboard.press('z');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Buy again',
    'Split payment',
  ]);

  await split.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(later.getByRole('link', { name: 'Split payment' })).toBeFocused();
  await page.keyboard.press('z');
  await expect(next.getByRole('link', { name: 'Split payment' })).toBeVisible();
  await expect(later.getByRole('link')).toHaveText(['Subscriptions']);
});

test('a window is moved by a week, and back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const row = page.getByRole('listitem').filter({ hasText: 'Guest checkout' });
  const until = row.locator('[title]').last();
  const before = (await until.getAttribute('title')) ?? '';
  await row.getByRole('link').focus();
  await page.keyboard.press(']');
  await expect(until).not.toHaveAttribute('title', before);
  await page.keyboard.press('z');
  await expect(until).toHaveAttribute('title', before);
});

test('what moved is told with why, since the last report or another day', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const split = page.getByRole('link', { name: 'Split payment' });
  await split.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('region', { name: 'Later' }).getByRole('link')).toHaveCount(2);
  await page.keyboard.press('w');
  const drawer = page.getByRole('dialog', { name: 'What moved, and why' });
  const moved = drawer.getByRole('listitem').filter({ hasText: 'Split payment' });
  await expect(moved.first()).toContainText('moved it from Next to Later');
  await expect(drawer).toContainText('the day of the last report');
  await expectAccessible(page);
  await drawer.getByLabel('Since').fill('2020-01-01');
  await expect(page).toHaveURL(/moved=2020-01-01/);
  await expect(
    drawer.getByRole('listitem').filter({ hasText: 'One-tap pay' }).first(),
  ).toBeVisible();
  await drawer.getByRole('button', { name: 'Since the last report' }).click();
  await expect(drawer).toContainText('the day of the last report');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page).not.toHaveURL(/moved/);
  await page.keyboard.press('z');
  await expect(page.getByRole('region', { name: 'Later' }).getByRole('link')).toHaveCount(1);
});
