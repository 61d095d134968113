import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const paper = { name: 'Report' };

test('a report is written, published, read, answered and shared', async ({
  as,
  browser,
  server,
}) => {
  test.slow(); // three people and what is sent to others
  const pm = await as('pm', '/CHK/reports');
  await expect(pm.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
  await expectAccessible(pm);
  await pm.getByRole('button', { name: /New report/ }).click();
  const form = pm.getByRole('form', { name: 'The report' });
  await form.getByLabel('Headline').fill('Customers finish in {G4.now}');
  await form.getByRole('button', { name: /Take in what Sprint 24 says/ }).click();
  await expect(form.getByLabel('What leadership should know')).toHaveValue(/points are accepted/);
  await expectAccessible(pm);
  await form.getByRole('button', { name: /^Save/ }).click();
  const article = pm.getByRole('article', paper);
  await expect(article.getByRole('heading', { name: 'Customers finish in 84 s' })).toBeVisible();

  await pm.getByRole('button', { name: 'Ask for a decision' }).click();
  const ask = pm.getByRole('dialog', { name: 'Ask for a decision' });
  await ask.getByLabel('Who decides it').selectOption('Ed Whitlock');
  await ask.getByLabel('What is to be decided').fill('May we go on until March?');
  await ask.getByLabel('Answers it offers').fill('Go on\nStop');
  await ask.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(article).toContainText('May we go on until March?');
  await expectAccessible(pm);
  await pm.getByRole('button', { name: 'Publish' }).click();
  await expect(pm.getByRole('button', { name: 'Correct', exact: true })).toBeVisible();
  const address = new URL(pm.url()).pathname;

  const viewer = await as('viewer', '/CHK');
  await viewer.getByRole('button', { name: /May we go on until March/ }).click();
  const answer = viewer.getByRole('form', { name: 'Your answer' }).first();
  await answer.getByRole('button', { name: 'Go on' }).click();
  await expectAccessible(viewer);
  await answer.getByRole('button', { name: 'Answer' }).click();
  await expect(viewer.getByRole('article', paper)).toContainText('Ed: Go on');
  await expect(viewer.getByRole('button', { name: 'Correct', exact: true })).toHaveCount(0);

  await pm.goto(address);
  await expect(pm.getByRole('complementary')).toContainText('Ed Whitlock');
  await expect(pm.getByRole('article', paper)).toContainText('Ed: Go on');
  await pm.getByRole('button', { name: 'Share' }).click();
  await pm.getByRole('button', { name: 'Make the link' }).click();
  const link = await pm.getByLabel('Address of the report').inputValue();
  await pm.getByRole('button', { name: 'Done' }).click();

  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
  const guest = await context.newPage();
  await guest.goto(link);
  await expect(guest.getByRole('article', paper)).toContainText('May we go on until March?');
  await expect(guest.getByRole('link')).toHaveCount(0);
  await expectAccessible(guest);
  await pm.getByRole('button', { name: 'Revoke' }).click();
  await expect(pm.getByRole('region', { name: 'Messages' })).toContainText(
    'opens nothing any more',
  );
  await guest.reload();
  const refused = guest.getByRole('main');
  await expect(refused).toContainText('This link opens no report.');
  const revoked = await refused.innerText();
  await guest.goto('/report/guessed');
  await expect(refused).toHaveText(revoked, { useInnerText: true });
  await expectAccessible(guest);
  await context.close();

  await pm.getByRole('button', { name: 'Correct', exact: true }).click();
  await form.getByLabel('Headline').fill('Customers finish in {G4.now}, measured anew');
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(article.getByRole('heading', { name: /84 s, measured anew/ })).toBeVisible();
  await pm.getByRole('button', { name: 'Publish' }).click();
  await expect(pm.getByRole('button', { name: 'Correct', exact: true })).toBeVisible();
  const beside = pm.getByRole('complementary', { name: 'About the report' });
  await expect(beside).toContainText('Corrects the one of');
  await expect(beside).toContainText('Other than there: the headline.');
  await expect(beside.getByRole('region', { name: 'History' })).toContainText(
    'began it, to correct another',
  );
  await expect(beside.getByRole('region', { name: 'History' })).toContainText('published it');
  await expectAccessible(pm);
  await viewer.goto(address);
  await viewer.getByRole('link', { name: 'Read the correction' }).click();
  await expect(
    viewer.getByRole('article', paper).getByRole('heading', { name: /84 s, measured anew/ }),
  ).toBeVisible();
  await expectOnePage(viewer);
});

test('what a sprint came to goes into the next report with one press', async ({ as }) => {
  const pm = await as('pm', '/CHK/sprint/review');
  await pm.getByRole('button', { name: 'Into the next report' }).click();
  const open = pm.getByRole('link', { name: 'Open the next report' });
  await expect(open).toBeVisible();
  await expectAccessible(pm);
  await open.click();
  const article = pm.getByRole('article', paper);
  await expect(article).toContainText('points are accepted');
  await pm.keyboard.press('z');
  await expect(article).not.toContainText('points are accepted');

  await pm.getByRole('button', { name: /^Edit/ }).click();
  const form = pm.getByRole('form', { name: 'The report' });
  await form.getByLabel('Take in what another sprint says').selectOption('Sprint 20');
  await expect(form.getByLabel('What leadership should know')).toHaveValue(/points were accepted/);
  await form.getByRole('button', { name: /Discard|Cancel/ }).click();

  const po = await as('po', '/CHK/sprint/review');
  await po.getByRole('button', { name: 'Propose it for the next report' }).click();
  await expect(po.getByRole('button', { name: 'Propose', exact: true })).toBeVisible();
  await po.getByRole('button', { name: 'Cancel' }).click();
  const viewer = await as('viewer', '/CHK/sprint/review');
  await expect(viewer.getByRole('region', { name: /^Summary/ })).toBeVisible();
  await expect(viewer.getByRole('button', { name: /next report/ })).toHaveCount(0);
});

test('a draft is deleted with what it asks, and comes back', async ({ as }) => {
  const page = await as('pm', '/CHK/reports');
  await page.getByRole('link', { name: /shipped since the last report/ }).click();
  const side = page.getByRole('complementary', { name: 'About the report' });
  await side.getByRole('button', { name: 'Ask for a decision' }).click();
  const ask = page.getByRole('dialog', { name: 'Ask for a decision' });
  await ask.getByLabel('Who decides it').selectOption('Ed Whitlock');
  await ask.getByLabel('What is to be decided').fill('Do we wait?');
  await ask.getByRole('button', { name: 'Ask', exact: true }).click();
  const asked = page.getByRole('article', paper).getByText('Do we wait?');
  await expect(asked).toBeVisible();
  await side.getByRole('button', { name: 'Delete draft' }).click();
  await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
  const draft = page.getByRole('link', { name: /shipped since the last report/ });
  await expect(draft).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await draft.click();
  await expect(asked).toBeVisible();
});

test('10 MB are refused at their field, and nothing is lost', async ({ as }) => {
  const pm = await as('pm', '/CHK/reports');
  await pm.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pm.getByRole('link', { name: /shipped since the last report/ }).click();
  await pm.getByRole('button', { name: /^Edit/ }).click();
  const form = pm.getByRole('form', { name: 'The report' });
  const text = form.getByLabel('What comes next');
  await text.fill('What was typed');
  const paste = async (length: number) => {
    await pm.evaluate((length) => navigator.clipboard.writeText('x'.repeat(length)), length);
    await pm.keyboard.press('Control+V');
  };
  await paste(10 << 20);
  const messages = pm.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('characters are too many for “What comes next”');
  await expect(text).toHaveValue('What was typed');
  await paste(5_001);
  await form.getByRole('button', { name: /^Save/ }).click();
  await expect(text).toHaveAccessibleDescription(/at most 5000/);
  await form.getByRole('button', { name: 'Discard' }).click();
});

test('a report is printed on one page', async ({ as }) => {
  const page = await as('viewer', '/CHK/reports');
  await page.getByRole('link', { name: /is within reach this quarter/ }).click();
  await expect(page.getByRole('article', paper)).toContainText('What could change this');
  await expectOnePage(page);
});

test('a report that is too long is set smaller, and then says by how much', async ({ as }) => {
  const page = await as('pm', '/CHK/reports');
  await page.getByRole('link', { name: /shipped since the last report/ }).click();
  const form = page.getByRole('form', { name: 'The report' });
  const words = form.getByLabel('What leadership should know');
  const write = async (text: (before: string) => string) => {
    await page.getByRole('button', { name: /^Edit/ }).click();
    const before = await words.inputValue();
    await words.fill(text(before));
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form).toBeHidden();
    return before;
  };
  const more = (times: number) => 'Customers wait less than they did in spring. '.repeat(times);
  const article = page.getByRole('article', paper);
  const before = await write((text) => `${text}\n\n${more(18)}`);
  await expect(article.getByRole('status')).toBeHidden();
  await expectOnePage(page);
  await write((text) => `${text}\n\n${more(80)}`);
  await expect(article.getByRole('status')).toContainText('does not fit on one printed page');
  await expectAccessible(page);
  await write(() => before);
  await expect(article.getByRole('status')).toBeHidden();
  await expectOnePage(page);
});

/** Printed, it is one page of A4. */
async function expectOnePage(page: Page) {
  const print = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  expect(print.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  expect(print).toMatch(/MediaBox\s*\[0 0 59[4-6]\S* 84[1-2]\S*\]/);
}
