import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const rows = (page: Page) => page.getByRole('grid', { name: 'Backlog' }).getByRole('row');
const row = (page: Page, key: string) => rows(page).filter({ hasText: `${key} ` });

/** The keys of the first stories of the backlog. */
async function first(page: Page, n: number): Promise<string[]> {
  const stories = rows(page).filter({ hasText: 'CHK-' }); // not the heads, nor the horizon lines
  await expect(stories.nth(n - 1)).toBeVisible();
  const texts = (await stories.allTextContents()).slice(0, n);
  return texts.map((text) => /CHK-\d{3}/.exec(text)?.[0] ?? '');
}

/** Those of the first that the demo does not link itself. */
const free = async (page: Page, n: number) =>
  (await first(page, n)).filter((key) => key !== 'CHK-223' && key !== 'CHK-226');

/** Links the story in the panel to another one. */
async function link(page: Page, how: string, key: string) {
  await panel(page)
    .getByRole('button', { name: /^(Link a story|Propose a link)/ })
    .click();
  await page.getByRole('menuitem', { name: `${how} …` }).click();
  await page.getByRole('combobox', { name: /…$/ }).fill(key);
  await page.getByRole('option', { name: new RegExp(key) }).click();
}

test('a story ranked above what blocks it says so, and one press puts it right', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [blocked = '', , blocker = ''] = await free(page, 6);
  await page.goto(`/CHK/stories/${blocked}`);
  await link(page, 'Blocked by', blocker);
  const links = panel(page).getByRole('region', { name: 'Links', exact: true });
  const to = (other: string) => links.getByRole('listitem').filter({ hasText: other });
  await expect(to(blocker)).toContainText('Blocked by');
  await expect(panel(page).getByText(`Ranked above ${blocker}, which blocks it.`)).toBeVisible();
  await expect(panel(page).getByText(`noted that it is blocked by ${blocker}`)).toBeVisible();
  await expectAccessible(page);

  // The other one sees it, and a way round is refused with its path.
  await links.getByRole('link', { name: blocker }).click();
  await expect(to(blocked)).toContainText('Blocks');
  await link(page, 'Blocked by', blocked);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    `would wait for itself: ${blocked} blocks ${blocker} blocks ${blocked}.`,
  );

  // Who may not order proposes to.
  const dev = await as('dev', `/CHK/stories/${blocked}`);
  await expect(
    panel(dev).getByRole('button', { name: `Propose to move it below ${blocker}` }),
  ).toBeVisible();

  await page.goto('/CHK/backlog');
  const press = page.getByRole('button', { name: `ranked below it. Move below ${blocker}` });
  await expect(press).toBeVisible();
  await expectAccessible(page);
  await press.click();
  await expect(press).toBeHidden();
  const order = await first(page, 7);
  expect(order.indexOf(blocked)).toBe(order.indexOf(blocker) + 1);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(`Moved ${blocked}`);
  await page.keyboard.press('z');
  await expect(press).toBeVisible();

  // In the panel it is one press, too, which the list below follows.
  await row(page, blocked).getByRole('link').click();
  await panel(page)
    .getByRole('button', { name: `Move below ${blocker}` })
    .click();
  await expect(panel(page).getByText(/Ranked above/)).toBeHidden();
  await page.keyboard.press('z');
  await expect(panel(page).getByText(/Ranked above/)).toBeVisible();
  await to(blocker)
    .getByRole('button', { name: /^Take away/ })
    .click();
  await expect(to(blocker)).toBeHidden();
});

test('a proposed link stands where it would be, and is made when it is accepted', async ({
  as,
}) => {
  const dev = await as('dev', '/CHK/backlog');
  const [, one = '', other = ''] = await first(dev, 3);
  await dev.goto(`/CHK/stories/${one}`);
  await link(dev, 'Relates to', other);
  await dev
    .getByRole('dialog', { name: /^Propose to/ })
    .getByRole('button', { name: 'Propose' })
    .click();
  const page = await as('po', `/CHK/stories/${one}`);
  const proposed = panel(page).getByRole('region', { name: 'Proposed links to stories' });
  await expect(proposed).toContainText(`Note that ${one} relates to ${other}`);
  await proposed.getByRole('button', { name: /Accept$/ }).click();
  await expect(panel(page).getByRole('region', { name: 'Links', exact: true })).toContainText(
    `Relates to${other}`,
  );
});

test('what was split off is seen from both', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const [whole = ''] = await first(page, 1);
  await page.goto(`/CHK/stories/${whole}`);
  await panel(page).getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: /^Split/ }).click();
  const dialog = page.getByRole('dialog', { name: `Split ${whole}` });
  await dialog.getByRole('textbox', { name: 'Title of the new story' }).fill('The smaller half');
  await dialog.getByRole('button', { name: 'Split it off' }).click();
  const links = panel(page).getByRole('region', { name: 'Links', exact: true });
  await expect(links).toContainText(`Part of${whole}`);
  await links.getByRole('link', { name: whole }).click();
  await expect(links).toContainText('The smaller half');
  await expect(links).toContainText('Its part');
});
