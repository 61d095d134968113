import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rows = (page: Page, name: string) =>
  part(page, name)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });

test('home shows how the goals stand and what waits, this hat’s first', async ({ as }) => {
  const page = await as('both', '/CHK/backlog');
  await page.getByRole('banner').getByRole('link', { name: 'Throughline' }).click();
  await expect(page).toHaveURL(/\/CHK$/);
  await expect(
    page.getByRole('list', { name: 'Active goals' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  const waits = part(page, 'Waits for you');
  await expect(waits.getByRole('button', { name: /Answer$/ }).first()).toBeVisible();
  await expect(waits).toContainText('The Product Owner decides these.');
  const review = waits.getByRole('button', { name: /Review as PO$/ }).first();
  await expect(review).toBeVisible();
  await expectAccessible(page);
  const hats = waits.getByRole('group', { name: 'Under which hat' });
  await hats.getByRole('button', { name: /^PO/ }).click();
  await expect(waits.getByRole('button', { name: /Answer$/ })).toHaveCount(0);
  await hats.getByRole('button', { name: 'Both hats' }).click();
  await expect(waits.getByRole('button', { name: /Answer$/ }).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();

  await page.keyboard.press('h');
  await expect(waits.getByRole('button', { name: /Review$/ }).first()).toBeVisible();
  await expect(waits).toContainText('The Product Manager decides these.');
  await page.keyboard.press('j');
  await expect(rows(page, 'Waits for you').first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Story' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Story' })).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(waits).toBeVisible();
});

test('since the last visit is told what others did, the same in each browser', async ({ as }) => {
  const po = await as('po', '/CHK');
  const since = await po.getByText(/^Since .*: /).textContent();
  const changed = part(po, 'Changed since you were here');
  const story = changed.getByRole('link', { name: /^CHK-207/ });
  await expect(story).toHaveAttribute('href', '/CHK/stories/CHK-207');
  await expect(changed).toContainText('moved it to In review');
  await expectAccessible(po);

  // What a visit has seen stays news until the next one.
  const again = await as('po', '/CHK');
  await expect(again.getByText(/^Since .*: /)).toHaveText(since ?? '');
  await story.click();
  await expect(po.getByRole('dialog', { name: 'Story' })).toContainText('CHK-207');
});

test('what happens while one is here is told at once, and one’s own question waits', async ({
  as,
}) => {
  const po = await as('po', '/CHK');
  const changed = part(po, 'Changed since you were here');
  await expect(changed.getByRole('link').first()).toBeVisible();

  const dev = await as('dev', '/CHK/backlog');
  await dev.locator('[data-story] a').first().click();
  const story = dev.getByRole('dialog', { name: 'Story' });
  await story.getByRole('textbox', { name: 'Comment or question' }).fill('Does it print?');
  await story.getByRole('button', { name: 'Ask it as a question' }).click();
  await expect(story).toContainText('Open question');
  await dev.goto('/CHK');
  await expect(rows(dev, 'You wait for').filter({ hasText: 'Does it print?' })).toBeVisible();
  await expect(part(dev, 'Changed since you were here')).not.toContainText('Does it print?');

  await expect(
    changed.getByRole('listitem').filter({ hasText: 'asked a question' }).first(),
  ).toContainText('Does it print?');
  await expect(po.getByText(/^Since .*: .*\d questions? (was|were) asked/)).toBeVisible();
  const row = rows(po, 'Waits for you').filter({ hasText: 'Does it print?' });
  await row.getByRole('button', { name: /Answer$/ }).click();
  await expect(po.getByRole('dialog', { name: 'Story' })).toContainText('Does it print?');
});
