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
  const before = await until.textContent();
  await row.getByRole('link').focus();
  await page.keyboard.press(']');
  await expect(until).not.toHaveText(before ?? '');
  await page.keyboard.press('z');
  await expect(until).toHaveText(before ?? '');
});
