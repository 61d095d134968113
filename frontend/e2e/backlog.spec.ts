import { draggable, expect, expectAccessible, test } from './people';
import type { Page } from '@playwright/test';

const stories = (page: Page) => page.getByRole('grid', { name: 'Backlog' }).getByRole('row');
const keys = async (page: Page) =>
  (await stories(page).allTextContents()).flatMap((text) => /CHK-\d+/.exec(text) ?? []);
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** The keys of the stories, once they are there. */
async function ranked(page: Page): Promise<string[]> {
  await expect(stories(page).filter({ hasText: 'CHK-' }).nth(2)).toBeVisible();
  return keys(page);
}

test('the PO orders the backlog by key, and takes it back', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [one, two, three] = await ranked(page);
  await page.keyboard.press('j');
  await expect(stories(page).filter({ hasText: one })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(messages(page)).toContainText(`Moved ${one} to rank 2`);
  await expect(stories(page).filter({ hasText: one })).toBeFocused();
  expect((await keys(page)).slice(0, 3)).toEqual([two, one, three]);
  await page.reload();
  expect((await ranked(page)).slice(0, 3)).toEqual([two, one, three]);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await expect(messages(page)).toContainText(`Moved ${one} to rank 1`);
  await page.keyboard.press('z');
  await expect(messages(page)).toContainText('Undone');
  expect((await keys(page)).slice(0, 2)).toEqual([two, one]);
});

test('a story is dragged to its rank and into the sprint', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [one, , three] = await ranked(page);
  const row = (key: string | undefined) => stories(page).filter({ hasText: key ?? '' });
  const planned = page.getByRole('grid', { name: /^Stories of/ });
  await draggable(row(three));
  await row(three).dragTo(row(one), {
    sourcePosition: { x: 200, y: 16 },
    targetPosition: { x: 200, y: 4 },
  });
  await expect(messages(page)).toContainText(`Moved ${three} to rank 1`);
  expect((await keys(page))[0]).toBe(three);

  await row(three).dragTo(planned, { sourcePosition: { x: 200, y: 16 } });
  await expect(messages(page)).toContainText(`Moved ${three} to Sprint`);
  await expect(planned.getByRole('row').filter({ hasText: three })).toBeVisible();
  await expect(row(three)).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(planned.getByRole('row').filter({ hasText: three })).toHaveCount(0);
  expect((await keys(page))[0]).toBe(three);
});

test('several are selected, estimated and planned at once', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [one, two] = await ranked(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('toolbar', { name: '2 selected' });
  await page.keyboard.press('e');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('10 pts');
  await page.keyboard.press('s');
  await expect(messages(page)).toContainText('Moved 2 stories to Sprint');
  await expect(bar).toBeHidden();
  expect(await keys(page)).not.toContain(one);
  // With the focus on one of the sprint's, Delete takes it out again.
  const planned = page.getByRole('grid', { name: /^Stories of/ });
  for (const key of [one, two]) {
    await planned.getByRole('row').filter({ hasText: key }).focus();
    await page.keyboard.press('Delete');
    await expect(messages(page)).toContainText(`Took ${key} out of Sprint`);
    await expect(stories(page).filter({ hasText: key })).toBeVisible();
  }
});

test('a new story is written in its place', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [, two] = await ranked(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.keyboard.type('Pay with one press');
  await page.keyboard.press('Enter');
  await expect(stories(page).filter({ hasText: 'Pay with one press' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  const now = await ranked(page);
  const below = page.locator('[data-story]').nth(now.indexOf(two ?? '') + 1);
  await expect(below).toContainText('Pay with one press');
});

test('lines in the order say what is likely done by when, and only in the order', async ({
  as,
}) => {
  const page = await as('po', '/CHK/backlog');
  await ranked(page);
  const lines = stories(page).filter({ hasText: /^85 % likely above this line by \d+ [A-Z]/ });
  await expect(lines.first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/CHK/backlog?view=goal');
  await ranked(page);
  await expect(lines).toHaveCount(0);
  await page.goto('/CHK/backlog?questions=open');
  await expect(stories(page).nth(1)).toContainText('CHK-');
  await expect(lines).toHaveCount(0);
});

test('the filter is in the address', async ({ as }) => {
  const page = await as('viewer', '/CHK/backlog?find=refund');
  await ranked(page);
  await expect(page.getByRole('searchbox', { name: 'Find in the backlog' })).toHaveValue('refund');
  for (const title of await stories(page).getByRole('link').allTextContents()) {
    expect(title.toLowerCase()).toContain('refund');
  }
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/CHK\/backlog$/);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('menuitem', { name: 'Open question' }).click();
  await expect(page).toHaveURL(/questions=open/);
  await page.getByRole('searchbox', { name: 'Find in the backlog' }).fill('no such words');
  await expect(page.getByRole('heading', { name: 'No story is like that.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(stories(page).filter({ hasText: 'CHK-' }).nth(2)).toBeVisible();
});

test('a sprint is planned, and told why it cannot start', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const sprint = page.getByRole('complementary', { name: 'Sprint' });
  await sprint.getByRole('button', { name: /^Sprint \d/ }).click();
  await page.getByRole('menuitem', { name: 'Plan another sprint' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a sprint' });
  await dialog.getByLabel('Sprint goal').fill('A refund in two presses.');
  await dialog.getByLabel('Name').fill('Refund sprint');
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Plan sprint' }).click();
  await expect(dialog.getByText(/before it starts/)).toBeVisible();
  await expect(dialog.getByLabel('Sprint goal')).toHaveValue('A refund in two presses.');
  await dialog.getByLabel('Last day').fill('2090-01-01');
  await dialog.getByRole('button', { name: 'Plan sprint' }).click();
  await expect(sprint.getByRole('heading', { name: 'Refund sprint' })).toBeVisible();
  await expect(sprint.getByText('A refund in two presses.')).toBeVisible();
  await sprint.getByRole('button', { name: 'Commit sprint' }).click();
  await expect(page.getByRole('dialog', { name: /cannot start yet/ })).toContainText(
    'close it first',
  );
});

test('who reads is told whom to ask', async ({ as }) => {
  const page = await as('viewer', '/CHK/backlog');
  await ranked(page);
  await expect(page.getByRole('button', { name: 'New story' })).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(messages(page)).toContainText('The order was not changed.');
  await expect(messages(page)).toContainText('The Product Owner decides this. Ask');
});

test('everyone can use it: both themes, a phone, a selection', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await ranked(page);
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Sprint \d/ }).click();
  await expect(page.getByRole('dialog', { name: 'Sprint plan' })).toBeVisible();
  await expectAccessible(page);
});

test('a view is saved, shown again, shared and removed', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await ranked(page);
  const views = page.getByRole('button', { name: 'Views' });
  const filter = page.getByRole('search', { name: 'Backlog filter' });

  await views.click();
  await page.getByRole('menuitem', { name: /^Waits for an estimate/ }).click();
  await expect(filter).toContainText('Not estimated');
  await expect(page).toHaveURL(/points=none/);

  await filter.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Draft' }).click();
  await views.click();
  await page.getByRole('menuitem', { name: 'Save this view …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('A view needs a name.');
  await dialog.getByLabel('Name').fill('Drafts to estimate');
  await dialog.getByLabel(/sees it/).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(messages(page)).toContainText('Saved the view “Drafts to estimate”');

  await filter.getByRole('button', { name: 'Clear' }).click();
  await expect(page).not.toHaveURL(/points/);
  const other = await as('pm', '/CHK/backlog');
  await other.getByRole('button', { name: 'Views' }).click();
  await other.getByRole('menuitem', { name: /Drafts to estimate.*of Jonas/ }).click();
  await expect(other).toHaveURL(/status=DRAFT&points=none/);

  await views.click();
  await page.getByRole('menuitem', { name: /Drafts to estimate/ }).click();
  await expect(page).toHaveURL(/status=DRAFT&points=none/);
  await views.click();
  await page.getByRole('menuitem', { name: 'Rename, share or remove …' }).click();
  const change = page.getByRole('dialog', { name: 'Change the view' });
  await change.getByRole('button', { name: 'Remove' }).click();
  await expect(messages(page)).toContainText('Removed the view “Drafts to estimate”');
  await page.keyboard.press('z');
  await expect(messages(page)).toContainText('Undone');
  await views.click();
  await page.getByRole('menuitem', { name: 'Rename, share or remove …' }).click();
  await change.getByRole('button', { name: 'Remove' }).click();
  await expect(messages(page)).toContainText('Removed the view');
  await views.click();
  await expect(page.getByRole('menuitem', { name: /^Waits for an estimate/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /^Drafts to estimate/ })).toHaveCount(0);
});

test('the backlog is narrowed to one sprint and to points', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await ranked(page);
  const filter = page.getByRole('search', { name: 'Backlog filter' });
  await filter.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Points …' }).click();
  const points = page.getByRole('dialog', { name: 'Stories of how many points' });
  await points.getByRole('option', { name: '3 pts', exact: true }).click();
  await points.getByRole('option', { name: 'Not estimated' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/points=3%2Cnone/);
  await filter.getByRole('button', { name: 'Not only 3 pts' }).click();
  await filter.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sprint …' }).click();
  await page.getByRole('option', { name: /Sprint 24/ }).click();
  await filter.getByRole('button', { name: 'Not only Not estimated' }).click();
  await expect(page).toHaveURL(/in=sprint_/);
  await expect(filter).toContainText('Sprint 24');
  await expect(stories(page).nth(1)).toContainText('CHK-');
});

test('what cannot be opened without the server leaves the backlog as it is', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [one] = await ranked(page);
  // What menus are made of comes with the first that opens.
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(messages(page)).toContainText('It could not be opened.');
  await expect(stories(page).nth(1)).toContainText(one ?? '');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(page.getByRole('menuitem', { name: /^Waits for an estimate/ })).toBeVisible();
});
