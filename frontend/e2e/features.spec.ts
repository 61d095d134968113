import type { Page } from '@playwright/test';
import { draggable, expect, expectAccessible, test } from './people';

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

  const row = story(page, 'First slice', retry);
  await draggable(row);
  await row.dragTo(slice(page, 'Later'), {
    sourcePosition: { x: 120, y: 16 },
    targetPosition: { x: 120, y: 40 },
  });
  await expect(story(page, 'Later', retry)).toBeVisible();
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

test('a feature says why it takes that long, and what would make it sooner', async ({ as }) => {
  const viewer = await as('viewer');
  await feature(viewer, 'Faster confirmation');
  const why = viewer.getByRole('region', { name: /^Why .+ weeks/ });
  const table = why.getByRole('table', { name: /Working days until it is 85 % likely/ });
  await expect(table.getByRole('row').first()).toContainText(/a usual sprint brings \d+.* days?\b/);
  await expect(table.getByRole('row').last()).toContainText(/First slice\s*\d+ days?, 85 % by/);
  await expect(why.getByRole('button')).toHaveCount(0);

  const page = await as('po');
  await feature(page, 'Faster confirmation');
  const lever = page
    .getByRole('listitem')
    .filter({ hasText: /into Sprint \d+ and build it first/ });
  await expect(lever).toContainText(/85 % by .* sooner/);
  await expectAccessible(page);
  await lever.getByRole('button', { name: 'Order it' }).click();
  await expect(page.getByText(/comes first, in Sprint \d+\./).last()).toBeVisible();
  await expect(lever).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(page.getByText(/^Undone/).last()).toBeVisible();
  await expect(lever).toBeVisible();
});

test('a story is added from the page of its feature, with the feature chosen', async ({ as }) => {
  const po = await as('po');
  await feature(po, 'Faster confirmation');
  await po.getByRole('link', { name: 'Add a story' }).click();
  await expect(po).toHaveURL(/backlog\?scope=all&feature=/);
  const line = po.getByRole('textbox', { name: /^Title of the new story/ });
  await expect(line).toBeFocused();
  await expect(po.getByRole('button', { name: /Faster confirmation/ }).first()).toBeVisible();
  await expectAccessible(po);
  await po.goBack();
  await expect(slice(po, 'First slice')).toBeVisible();
  const viewer = await as('viewer', po.url());
  await expect(slice(viewer, 'First slice')).toBeVisible();
  await expect(viewer.getByRole('link', { name: /a story$/ })).toHaveCount(0);
});

test('what delays a feature is left for later with one press', async ({ as }) => {
  const page = await as('po');
  await feature(page, 'Faster confirmation');
  const lever = page.getByRole('listitem').filter({ hasText: /^Leave CHK-\d+ .* for later/ });
  await expect(lever).toContainText(/85 % by .* sooner/);
  const [key = ''] = /CHK-\d+/.exec((await lever.textContent()) ?? '') ?? [];
  await lever.getByRole('button', { name: 'Leave it' }).click();
  await expect(slice(page, 'Later')).toContainText(key);
  await page.keyboard.press('z');
  await expect(slice(page, 'First slice')).toContainText(key);
});

test('a score is explained, and a guess counts until stories are estimated', async ({ as }) => {
  const page = await as('pm');
  await feature(page, 'Subscriptions');
  const rice = page.getByRole('button', { name: /a quarter .* score/ });
  await expect(rice).toContainText('~40 pts');
  await expect(page.getByText('Effort is a guess, until its stories are estimated.')).toBeVisible();
  const why = page.getByRole('tooltip').filter({ hasText: 'How many people it reaches' });
  await expect(why).toBeHidden();
  await rice.focus();
  await expect(why).toContainText(/15.000 × 3 × 50 % ÷ ~40 pts = 563/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  await page.getByRole('button', { name: /^Edit/ }).first().click();
  const form = page.getByRole('dialog', { name: 'Edit feature' });
  await form.getByLabel('Guessed effort').fill('50');
  await expect(form.getByRole('button', { name: /a quarter .* score/ })).toContainText('450');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(rice).toContainText('~50 pts');
  await page.keyboard.press('z');
  await expect(rice).toContainText('~40 pts');
});

test('a PM says what a feature needs first, and is told of a circle', async ({ as }) => {
  const page = await as('pm');
  await feature(page, 'Buy again');
  const needs = page.getByRole('region', { name: 'Dependencies' });
  await expect(needs.getByRole('link', { name: 'Subscriptions' })).toBeVisible();
  await needs.getByRole('button', { name: 'Add what it needs' }).click();
  const picker = page.getByRole('dialog', { name: /What “Buy again” needs first/ });
  await picker.getByRole('combobox').fill('Subscr');
  await picker.getByRole('option', { name: /Subscriptions/ }).click();
  await expect(needs.getByRole('alert')).toHaveText(
    'Buy again would wait for itself: Buy again needs Subscriptions needs Buy again.',
  );
  await expectAccessible(page);

  await needs.getByRole('button', { name: 'Add what it needs' }).click();
  await picker.getByRole('combobox').fill('One-tap');
  await picker.getByRole('option', { name: /One-tap pay/ }).click();
  await expect(needs.getByRole('link', { name: 'One-tap pay' })).toBeVisible();
  await expect(needs.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(needs.getByRole('link', { name: 'One-tap pay' })).toHaveCount(0);

  await needs.getByRole('button', { name: 'Note that “Subscriptions” no longer needs it' }).click();
  await expect(needs).toContainText('Nothing waits for it.');
  await page.keyboard.press('z');
  await expect(needs.getByRole('link', { name: 'Subscriptions' })).toBeVisible();
});

test('a PO proposes what a feature needs first', async ({ as }) => {
  const page = await as('po');
  await feature(page, 'Buy again');
  const needs = page.getByRole('region', { name: 'Dependencies' });
  await needs.getByRole('button', { name: 'Propose what it needs' }).click();
  const picker = page.getByRole('dialog', { name: /What “Buy again” needs first/ });
  await picker.getByRole('combobox').fill('One-tap');
  await picker.getByRole('option', { name: /One-tap pay/ }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill('The receipt pays with the kept card.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Note that “Buy again” needs “One-tap pay”/).first()).toBeVisible();
  await expect(needs.getByRole('link', { name: 'One-tap pay' })).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(page.getByText(/^Undone/).last()).toBeVisible();
});
