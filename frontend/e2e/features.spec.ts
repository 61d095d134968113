import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

async function feature(page: Page, title: string) {
  await page.goto('/CHK/roadmap');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

const slice = (page: Page, name: 'First slice' | 'Later') => page.getByRole('region', { name });
const story = (page: Page, name: 'First slice' | 'Later', title: string) =>
  slice(page, name).getByRole('listitem').filter({ hasText: title });

test('a PO moves a story across the seam by press, by keys and by drag, and back', async ({
  as,
}) => {
  const page = await as('po');
  await feature(page, 'Faster confirmation');
  const retry = 'Retry the capture in silence';
  await expect(slice(page, 'First slice')).toContainText('85 %');
  await expectAccessible(page);

  await story(page, 'First slice', retry)
    .getByRole('button', { name: /^Leave CHK-\d+ for later$/ })
    .click();
  await expect(story(page, 'Later', retry)).toBeVisible();
  await expect(page.getByText(/CHK-\d+ is left for later\./).last()).toBeVisible();
  await page.keyboard.press('z');
  await expect(story(page, 'First slice', retry)).toBeVisible();

  await story(page, 'First slice', retry).getByRole('link').focus();
  await page.keyboard.press(']');
  await expect(story(page, 'Later', retry).getByRole('link')).toBeFocused();
  await page.keyboard.press('[');
  await expect(story(page, 'First slice', retry).getByRole('link')).toBeFocused();

  await slice(page, 'Later').hover();
  await expect(async () => {
    await story(page, 'First slice', retry).dragTo(slice(page, 'Later'));
    await expect(story(page, 'Later', retry)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('z');
  await expect(story(page, 'First slice', retry)).toBeVisible();
});

test('a PM proposes what can wait, and a viewer only reads', async ({ as }) => {
  const pm = await as('pm');
  await feature(pm, 'Faster confirmation');
  const retry = 'Retry the capture in silence';
  await story(pm, 'First slice', retry)
    .getByRole('button', { name: /^Propose to leave CHK-\d+ for later$/ })
    .click();
  await pm.getByRole('textbox', { name: /Why/ }).fill('The page is worth shipping without it.');
  await pm.keyboard.press('Enter');
  await expect(pm.getByText(/^Proposed to .* Nothing has changed yet\.$/).last()).toBeVisible();
  await expect(story(pm, 'First slice', retry)).toBeVisible();
  await pm.keyboard.press('z');
  await expect(pm.getByText(/^Undone/).last()).toBeVisible();

  const viewer = await as('viewer');
  await feature(viewer, 'Faster confirmation');
  await expect(story(viewer, 'First slice', retry)).toBeVisible();
  await expect(slice(viewer, 'First slice').getByRole('button')).toHaveCount(0);
});

test('a feature that ships at once invites to slice it', async ({ as }) => {
  const page = await as('po');
  await feature(page, 'One-tap pay');
  await expect(slice(page, 'Later')).toContainText('All of it ships at once.');
  await expectAccessible(page);
});
