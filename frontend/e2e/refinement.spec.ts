import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const place = (page: Page) => page.getByText(/^\d+ of \d+$/).last();
const lacks = (page: Page) => page.getByRole('list', { name: 'What a ready story has' });

/** Writes a draft at the top of the backlog, and nothing but its title. */
async function write(page: Page, title: string) {
  await page.getByRole('button', { name: /^New story/ }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

test('a draft gets what it lacks where it stands, and is ready in one press', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const title = 'Say what a gift card has left';
  await write(page, title);
  await page.goto(`/CHK/backlog?find=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: 'Refine' }).click();
  await expect(page).toHaveURL(/\/CHK\/backlog\/refine\?find=/);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expectAccessible(page);

  await lacks(page).getByRole('button', { name: 'Write what it is' }).click();
  await expect(page.getByRole('textbox', { name: 'I want' })).toBeFocused();
  await page.keyboard.type('to see what is left on my card');
  await page.getByRole('textbox', { name: 'so that' }).fill('I know what I can buy');
  await page.keyboard.press('Control+Enter');
  await expect(lacks(page).getByRole('button', { name: 'Write why' })).toBeHidden();

  await lacks(page).getByRole('button', { name: 'Add a criterion' }).click();
  await page.getByRole('textbox', { name: 'Given' }).fill('a card with 12 € left');
  await page.getByRole('textbox', { name: 'then' }).fill('12 € stands beside it');
  await page.keyboard.press('Control+Enter');
  await expect(lacks(page).getByText('Criterion')).toBeVisible();
  await page.keyboard.press('Escape');

  await lacks(page).getByRole('button', { name: 'Estimate it' }).click();
  await page.getByRole('menuitem', { name: '2', exact: true }).click();
  await expect(page.getByText('Nothing is missing')).toBeVisible();
  await expect(page.getByRole('menu')).toBeHidden();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'No draft is like that.' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the backlog' }).click();
  await expect(page).toHaveURL(/\/CHK\/backlog\?find=/);

  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Ready to start')).toBeVisible();
  await page.getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: 'Drop it…' }).click();
  await page.getByRole('textbox', { name: 'Why it is given up' }).fill('Only tried');
  await page.getByRole('button', { name: 'Drop story' }).click();
  await expect(page.getByText('Bring it back as a draft')).toBeVisible();
});

test('J and K go through the drafts, a skipped one waits, and the end says what is left', async ({
  as,
}) => {
  const page = await as('po', '/CHK/backlog/refine');
  await expect(place(page)).toHaveText(/^1 of /);
  const [, of] = ((await place(page).textContent()) ?? '').split(' of ');
  expect(Number(of)).toBeGreaterThan(1);

  await page.keyboard.press('j');
  await expect(place(page)).toHaveText(`2 of ${of}`);
  await page.reload();
  await expect(place(page)).toHaveText(`2 of ${of}`);
  await page.keyboard.press('k');
  await expect(place(page)).toHaveText(`1 of ${of}`);

  for (let at = 1; at <= Number(of); at++) {
    await expect(place(page)).toHaveText(`${at} of ${of}`);
    await page.getByRole('button', { name: 'Skip' }).click();
  }
  await expect(page.getByRole('heading', { name: /^That was the last\. / })).toBeVisible();
  await page.getByRole('button', { name: 'Once more from the first' }).click();
  await expect(place(page)).toHaveText(`1 of ${of}`);
});

test('who may not mark it ready is told who does, and proposes what it lacks', async ({ as }) => {
  const page = await as('dev', '/CHK/backlog/refine');
  await expect(place(page)).toHaveText(/^1 of /);
  await expect(page.getByRole('button', { name: 'Mark as ready' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Propose a criterion/ })).toBeVisible();

  const viewer = await as('viewer', '/CHK/backlog/refine');
  await expect(place(viewer)).toHaveText(/^1 of /);
  await expect(viewer.getByRole('button', { name: 'Mark as ready' })).toBeHidden();
  await expect(lacks(viewer).getByRole('button')).toHaveCount(0);
  await expect(viewer.getByText(/ decides this\. Ask /).first()).toBeVisible();
});
