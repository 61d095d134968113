import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

/** Opens a story from a column of the board. */
async function openFrom(page: Page, column: string): Promise<string> {
  const card = page.getByRole('region', { name: column }).getByRole('link').first();
  const title = (await card.textContent()) ?? '';
  await card.click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return title;
}
const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });

test('a story opens over the board, and back closes it', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  const title = await openFrom(page, 'In progress');
  await expect(page).toHaveURL(/\/CHK\/stories\/CHK-\d+$/);
  await expect(panel(page).getByRole('heading', { name: 'Acceptance criteria' })).toBeVisible();
  await expect(panel(page).getByRole('region', { name: 'History' })).toContainText('hat');
  await expectAccessible(page);

  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\/CHK\/sprint$/);
  await expect(panel(page)).toBeHidden();
});

test('a story’s address opens anywhere, and Escape leads to the backlog', async ({ as }) => {
  const board = await as('dev', '/CHK/sprint');
  const title = await openFrom(board, 'In progress');
  const page = await as('dev', new URL(board.url()).pathname);
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/CHK\/backlog$/);
});

test('a draft says what it lacks, gets it, and is ready', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await page.getByRole('button', { name: /^New story/ }).click();
  await page.keyboard.type('Show the total in one place');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Show the total in one place' }).click();

  await panel(page).getByRole('button', { name: 'Mark as ready' }).click();
  await expect(page.getByRole('alert')).toContainText('It still needs what it is');

  await panel(page).getByRole('button', { name: 'Edit title and story' }).click();
  await page.getByRole('textbox', { name: 'I want' }).fill('to see what I pay');
  await page.getByRole('textbox', { name: 'so that' }).fill('nothing surprises me');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('form', { name: 'Title and story' })).toBeHidden();
  await expect(panel(page).getByText('to see what I pay')).toBeVisible();

  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Given' }).fill('a full cart');
  await page.getByRole('textbox', { name: 'then' }).fill('the total stands at the top');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByRole('checkbox', { name: /the total stands at/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('e');
  await page.getByRole('menuitem', { name: '3', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Mark as ready' }).click();
  await expect(panel(page).getByText('Ready to start')).toBeVisible();
  await expect(panel(page).getByText('moved it to Ready')).toBeVisible();
});

test('who asks blocks READY, who decides answers', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  await openFrom(page, 'Ready');
  await page.getByRole('textbox', { name: 'Comment or question' }).fill('For guests too?');
  await page.getByRole('button', { name: 'Ask it as a question' }).click();
  await expect(panel(page).getByText('Open question')).toBeVisible();

  const other = await as('po', new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Answer', exact: true }).click();
  await other.getByRole('textbox', { name: 'Answer' }).fill('Yes, for everyone.');
  await other.getByRole('button', { name: 'Answer and close it' }).click();
  await expect(panel(other).getByText('Yes, for everyone.')).toBeVisible();
  await expect(panel(other).getByText('Open question')).toBeHidden();
});

test('a story in review is accepted by the PO, with a word on what is not met', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await openFrom(page, 'Your decision');
  const address = new URL(page.url()).pathname;

  // A developer may not, and reads whom to ask.
  const dev = await as('dev', address);
  await expect(panel(dev).getByText(/The Product Owner decides this/)).toBeVisible();
  await expect(panel(dev).getByRole('button', { name: 'Accept story' })).toBeHidden();

  // One criterion more, so that one is not met.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Given' }).fill('a slow network');
  await page.getByRole('textbox', { name: 'then' }).fill('it says that it waits');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByRole('checkbox', { name: /it says that it waits/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: /^Accept CHK-\d+ without/ });
  for (const word of await dialog.getByRole('textbox').all()) await word.fill('Comes next sprint.');
  await dialog.getByRole('button', { name: 'Accept story' }).click();
  await expect(panel(page).getByText(/^Accepted by/)).toBeVisible();
  await expect(panel(page).getByText('Comes next sprint.').first()).toBeVisible();

  await page.keyboard.press('z');
  await expect(panel(page).getByText('Your decision')).toBeVisible();
});

test('two who change the same text see both, and choose', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await openFrom(page, 'In progress');
  const other = await as('both', new URL(page.url()).pathname);
  const rename = async (page: Page, title: string) => {
    await page.getByRole('button', { name: 'Edit title and story' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
  };
  await rename(other, 'Named by one');
  await rename(page, 'Named by another');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByRole('heading', { name: 'Named by one', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const both = page.getByRole('group', { name: 'Title' });
  await expect(both).toContainText('Named by one');
  await expect(both).toContainText('Named by another');
  await both.getByRole('radio', { name: /Named by one/ }).check();
  await both.getByRole('radio', { name: /Named by another/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Named by another', level: 1 })).toBeVisible();
});

test('what the history says is undone there, unless something depends on it', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  const title = await openFrom(page, 'In progress');
  const rename = async (page: Page, title: string) => {
    await page.getByRole('button', { name: 'Edit title and story' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  };
  const undo = (page: Page, title: string) =>
    panel(page).getByRole('button', {
      name: `Undo: changed the title to “${title}”`,
      exact: true,
    });
  const dev = await as('dev', new URL(page.url()).pathname);
  await rename(page, 'Called so first');
  await expect(panel(dev).getByText('changed the title to “Called so first”')).toBeVisible();
  await expect(undo(dev, 'Called so first')).toBeHidden();
  await expect(
    panel(dev).getByRole('button', { name: 'Propose the undo: changed the title' }).first(),
  ).toBeVisible();

  const other = await as('both', new URL(page.url()).pathname);
  await rename(other, 'Called so then');
  await undo(page, 'Called so first').click();
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('It could not be undone.');
  await expect(messages).toContainText(/changed title to “Called so then” meanwhile/);

  await undo(page, 'Called so then').click();
  await expect(page.getByRole('heading', { name: 'Called so first', level: 1 })).toBeVisible();
  await undo(page, 'Called so first').last().click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('a story that is not there says so in the panel', async ({ as }) => {
  const page = await as('viewer', '/CHK/stories/CHK-99999');
  await expect(panel(page).getByText('There is no story here.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/CHK\/backlog$/);
});

test('a page keeps what it shows while the server does not answer', async ({ as }) => {
  const page = await as('po', '/CHK/stories/CHK-228');
  await page.getByRole('button', { name: 'Edit title and story' }).click();
  const form = page.getByRole('form', { name: 'Title and story' });
  await form.getByRole('textbox', { name: 'As a' }).fill('someone on a train');
  await page.route('**/graphql', (route) => route.abort());
  await page.evaluate(() => globalThis.dispatchEvent(new Event('online'))); // it is read anew
  await expect(page.getByText(/^Offline since/)).toBeVisible();
  await form.getByRole('textbox', { name: 'I want' }).fill('to go on where I was');
  await expect(form.getByRole('textbox', { name: 'As a' })).toHaveValue('someone on a train');
  await page.unroute('**/graphql');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('someone on a train')).toBeVisible();
});

test('what is typed outlives a failed save and a reload', async ({ as }) => {
  const page = await as('po', '/CHK/stories/CHK-228');
  await page.getByRole('button', { name: 'Edit title and story' }).click();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Keep a basket for two months');
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  const form = page.getByRole('form', { name: 'Title and story' });
  await expect(form.getByRole('alert')).toContainText('What you typed is kept here.');
  await page.context().setOffline(false);
  page.on('dialog', (dialog) => dialog.accept()); // the window asks before it is left
  await page.reload();
  await page.getByRole('button', { name: 'Unsaved, go on title and story' }).click();
  await expect(title).toHaveValue('Keep a basket for two months');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('heading', { name: 'Keep a basket for two months', level: 1 }),
  ).toBeVisible();
});

test('J and K lead through the backlog, which has the focus where one ended', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const rows = page
    .getByRole('grid', { name: 'Backlog' })
    .getByRole('row')
    .filter({ hasText: 'CHK-' }); // not the heads, nor the horizon lines
  await expect(rows.nth(2)).toBeVisible();
  const second = /CHK-\d+/.exec((await rows.nth(1).textContent()) ?? '')?.[0] ?? '';
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Story' });
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(new RegExp(`/CHK/stories/${second}$`));
  await expect(panel).toContainText(second);
  await page.keyboard.press('Escape');
  await expect(rows.filter({ hasText: second })).toBeFocused();
});

test('a paste of 10 MB is refused at its field, and nothing is lost', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await openFrom(page, 'Ready');
  await panel(page)
    .getByRole('button', { name: /(Edit|Write) more about it/ })
    .click();
  const text = panel(page).getByRole('textbox', { name: 'Text' });
  await text.fill('What was typed');
  const paste = async (length: number) => {
    await page.evaluate((length) => navigator.clipboard.writeText('x'.repeat(length)), length);
    await page.keyboard.press('Control+V');
  };
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await paste(10 << 20);
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    '10\u202f485\u202f760 characters are too many',
  );
  await expect(text).toHaveValue('What was typed');

  await paste(20_001);
  await page.keyboard.press('Control+Enter');
  await expect(text).toHaveAccessibleDescription(/20015 characters long; at most 20000 are kept/);
  await text.fill('What was typed');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Text saved.');
  await page.keyboard.press('z');
  await expect(panel(page).getByText('What was typed')).toBeHidden();
});
