import type { Page } from '@playwright/test';
import { draggable, expect, expectAccessible, test } from './people';

const prompt = (page: Page) => page.getByRole('dialog', { name: /^Propose to/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const order = (page: Page) =>
  page.locator('[data-story]').evaluateAll((rows) => rows.map((row) => row.dataset.story));

test('an order is proposed with keys, stands as a ghost, and is accepted', async ({ as }) => {
  const page = await as('pm', '/CHK/backlog');
  const rows = page.locator('[data-story]');
  await rows.nth(3).focus();
  const before = await order(page);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(prompt(page)).toContainText('to rank 3');
  await expectAccessible(page);
  await page.keyboard.type('The bank asks for it.');
  await page.keyboard.press('Enter');
  await expect(prompt(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Proposed to');
  const ghost = (page: Page) => page.getByRole('row').filter({ hasText: 'to rank 3' });
  await expect(ghost(page)).toContainText('You propose moving');
  await expect(rows.nth(3)).toBeFocused();
  expect(await order(page)).toEqual(before);

  const other = await as('po', '/CHK/backlog');
  await expect(ghost(other)).toContainText('The bank asks for it.');
  await expectAccessible(other);
  await ghost(other)
    .getByRole('button', { name: /Accept/ })
    .focus();
  await other.keyboard.press('a');
  await expect(ghost(other)).toBeHidden();
  await expect
    .poll(() => order(other))
    .toEqual([before[0], before[1], before[3], before[2], ...before.slice(4)]);

  await other.keyboard.press('z');
  await expect(other.getByRole('region', { name: 'Messages' })).toContainText('Undone: Accepted');
  await expect.poll(() => order(other)).toEqual(before);
  await page.goto('/CHK/inbox?show=proposals');
  const decided = page.getByRole('region', { name: 'Decided' }).getByRole('listitem').first();
  await expect(decided).toContainText('Undone');
  await page.getByRole('button', { name: /^News/ }).click();
  await expect(page.getByRole('main')).toContainText('Undone');
});

test('who may not undo proposes it, and what was accepted is undone from the inbox', async ({
  as,
}) => {
  const po = await as('po', '/CHK/backlog');
  await po.locator('[data-story]').nth(1).focus();
  await po.keyboard.press('e');
  await po.getByRole('option', { name: '13', exact: true }).click();
  await po.locator('[data-story] a').nth(1).click();
  const estimated = (page: Page) =>
    panel(page)
      .getByRole('region', { name: 'History' })
      .getByRole('listitem')
      .filter({ hasText: /estimate.* (at|to) 13/ })
      .first();
  await expect(estimated(po)).toBeVisible();

  const pm = await as('pm', new URL(po.url()).pathname);
  await estimated(pm).hover();
  await estimated(pm)
    .getByRole('button', { name: /^Propose the undo/ })
    .click();
  await prompt(pm).getByRole('textbox', { name: 'Why' }).fill('It was 5 for a reason.');
  await pm.keyboard.press('Enter');
  await expect(pm.getByRole('region', { name: 'Messages' })).toContainText('Proposed to');
  const row = (page: Page, part: string) =>
    page
      .getByRole('region', { name: part })
      .getByRole('listitem')
      .filter({ hasText: 'It was 5 for a reason.' });

  await po.goto('/CHK/inbox?show=proposals');
  await expect(row(po, 'Waits for you')).toContainText(/Put the points of CHK-\d+ back/);
  await row(po, 'Waits for you')
    .getByRole('button', { name: /Accept/ })
    .click();
  const accepted = row(po, 'Decided');
  await expect(accepted).toContainText('Accepted');
  await expectAccessible(po);
  await accepted.getByRole('button', { name: /^Undo/ }).click();
  await expect(accepted).toContainText('Undone');
  await expect(accepted.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('a story that is dragged by who may not goes back, and Undo withdraws', async ({ as }) => {
  const page = await as('pm', '/CHK/backlog');
  const rows = page.locator('[data-story]');
  await expect(rows.nth(4)).toBeVisible();
  const before = await order(page);
  await draggable(rows.nth(4));
  await rows.nth(4).dragTo(rows.nth(0), { targetPosition: { x: 300, y: 3 } });
  await expect(prompt(page)).toContainText('to rank 1');
  await page.keyboard.press('Enter');
  const ghost = page.getByRole('row').filter({ hasText: 'to rank 1' });
  await expect(ghost).toContainText('You propose moving');
  expect(await order(page)).toEqual(before);
  await page.keyboard.press('z');
  await expect(ghost).toBeHidden();
});

test('a criterion is proposed in its place and declined with a reason', async ({ as }) => {
  const page = await as('pm', '/CHK/backlog');
  await page.locator('[data-story] a').first().click();
  await panel(page).getByRole('button', { name: 'Propose a criterion' }).click();
  await page.getByRole('textbox', { name: 'then' }).fill('I confirm the amount once');
  await panel(page).getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(prompt(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'then' })).toHaveValue(
    'I confirm the amount once',
  );
  await page.keyboard.press('Control+Enter');
  await prompt(page).getByRole('textbox', { name: 'Why' }).press('Enter');
  const dashed = (page: Page) =>
    panel(page).getByRole('region', { name: 'Proposed criteria' }).getByRole('article');
  await expect(dashed(page)).toContainText('I confirm the amount once');
  await expectAccessible(page);

  const other = await as('po', new URL(page.url()).pathname);
  await dashed(other)
    .getByRole('button', { name: /Decline$/ })
    .click();
  const dialog = other.getByRole('dialog', { name: 'Decline the proposal' });
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(dialog).toContainText('Say why in a few words.');
  await dialog.getByRole('textbox', { name: 'Why not' }).fill('It is asked once already.');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(dashed(other)).toBeHidden();
});

test('a target that moved on is shown with all values, and is put anew', async ({ as }) => {
  const page = await as('po', '/CHK/goals');
  await page.getByRole('list', { name: 'Goals' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Propose a change' }).click();
  await page.getByRole('textbox', { name: 'Target' }).fill('70');
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await prompt(page).getByRole('textbox', { name: 'Why' }).fill('The wallet saves more.');
  await page.keyboard.press('Enter');
  const here = (page: Page) =>
    page.getByRole('region', { name: 'Proposed changes' }).getByRole('article');
  await expect(here(page)).toContainText('at 70');

  const other = await as('pm', new URL(page.url()).pathname);
  await expect(here(other)).toContainText('The wallet saves more.');
  await other.getByRole('button', { name: 'Edit' }).first().click();
  await other.getByRole('textbox', { name: 'Target' }).fill('74');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(here(other)).toContainText('Changed since it was proposed.');
  await expect(here(other).getByRole('button', { name: /Accept/ })).toBeHidden();

  await page.reload();
  await expect(here(page)).toContainText(/now 74 s, proposed 70 s/);
  await expectAccessible(page);
  await here(page)
    .getByRole('button', { name: /Renew$/ })
    .click();
  await expect(here(page)).not.toContainText('Changed since');
  await other.reload();
  await here(other)
    .getByRole('button', { name: /Accept/ })
    .click();
  await expect(here(other)).toBeHidden();
  await expect(other.getByText('moved the target from 74 s to 70 s')).toBeVisible();
});

test('a reader is told whom to ask and is offered nothing', async ({ as }) => {
  const page = await as('viewer', '/CHK/backlog');
  await expect(page.locator('[data-story]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Propose/ })).toHaveCount(0);
});

test('the inbox holds what waits, by hat, and is worked through with keys', async ({ as }) => {
  const pm = await as('pm', '/CHK/backlog');
  await pm.locator('[data-story]').nth(2).focus();
  await pm.keyboard.press('e');
  await pm.getByRole('option', { name: '8', exact: true }).click();
  await prompt(pm).getByRole('textbox', { name: 'Why' }).fill('Two systems answer.');
  await pm.keyboard.press('Enter');
  await expect(pm.getByRole('region', { name: 'Messages' })).toContainText('Proposed to');

  const page = await as('both', '/CHK/backlog');
  await expect(page.getByRole('link', { name: /Inbox.*for you/ })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  const waits = page.getByRole('region', { name: 'Waits for you' });
  const row = waits.getByRole('listitem').filter({ hasText: 'Two systems answer.' });
  await expect(row.getByRole('button', { name: /Accept as PO/ })).toBeVisible();
  await expect(waits).toContainText('The Product Owner decides these.');
  await expectAccessible(page);

  await page.keyboard.press('j');
  await expect(row.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('link')).toBeFocused();
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: 'Why not' }).fill('One of them goes away.');
  await page.getByRole('button', { name: 'Decline as PO', exact: true }).click();
  await expect(row).toBeHidden();
  await expect(page.getByRole('region', { name: 'Decided' })).toContainText(
    'One of them goes away.',
  );

  await pm.goto('/CHK/inbox?show=proposals');
  await expect(pm.getByRole('region', { name: 'Decided' })).toContainText('by Lea, PO hat');
});

test('a verdict is proposed by the PM and stands above the buttons that decide', async ({ as }) => {
  const pm = await as('pm', '/CHK/sprint');
  await pm.getByRole('region', { name: 'In review' }).getByRole('link').first().click();
  await panel(pm).getByRole('button', { name: 'Propose sending it back' }).click();
  await pm.getByRole('textbox', { name: 'Your reason' }).fill('It takes two taps.');
  await pm.getByRole('dialog', { name: /^Send/ }).getByRole('button', { name: 'Propose' }).click();
  await prompt(pm).getByRole('textbox', { name: 'Why' }).press('Enter');
  await expect(pm.getByRole('dialog', { name: /^Send/ })).toBeHidden();
  const here = (page: Page) => panel(page).getByRole('region', { name: 'Proposed steps' });
  await expect(here(pm)).toContainText('You propose');

  const po = await as('po', new URL(pm.url()).pathname);
  await expect(here(po)).toBeVisible();
  await expectAccessible(po);
  await here(po)
    .getByRole('button', { name: /Accept/ })
    .click();
  await expect(here(po)).toBeHidden();
  await expect(panel(po)).toContainText('In progress');
  await expect(panel(po).getByRole('region', { name: 'History' })).toContainText(
    'as Maya proposed',
  );
  await panel(po).getByRole('button', { name: 'Ask for review' }).click(); // as it was
  await expect(panel(po).getByRole('button', { name: 'Accept story' })).toBeVisible();
});
