import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const inbox = (page: Page) => page.getByRole('link', { name: /^Inbox/ });
const news = (page: Page) => page.getByRole('region', { name: 'News' });
/** How much the rail says waits. */
const waiting = async (page: Page) =>
  Number(/\d+/.exec((await inbox(page).textContent()) ?? '') ?? 0);

async function ask(page: Page, question: string) {
  const said = panel(page).getByRole('textbox', { name: 'Comment or question' });
  await said.fill(question);
  await panel(page).getByRole('button', { name: 'Ask it as a question' }).click();
  await expect(panel(page)).toContainText('Open question');
}

test('a question reaches who answers, and the answer who asked, without reloading', async ({
  as,
}) => {
  const po = await as('po', '/CHK/goals');
  const dev = await as('dev', '/CHK/backlog');
  await expect(inbox(po)).toBeVisible();
  await expect(po.getByRole('group', { name: 'Here now' })).toContainText('is here');
  const [before, others] = [await waiting(po), await waiting(dev)];
  await dev.locator('[data-story] a').first().click();
  await ask(dev, 'Which wallets does it take?');
  await expect.poll(() => waiting(po)).toBe(before + 1);

  await po.keyboard.press('g');
  await po.keyboard.press('p');
  await po.getByRole('button', { name: /^News/ }).click();
  const row = news(po).getByRole('listitem').filter({ hasText: 'Which wallets does it take?' });
  await expect(row).toContainText('Unread');
  await expectAccessible(po);
  await po.keyboard.press('j');
  await expect(row.getByRole('link')).toBeFocused();
  await po.keyboard.press('Enter');
  await expect(panel(po)).toContainText('Which wallets does it take?');
  await expect.poll(() => waiting(po)).toBe(before);
  const asked = panel(po).getByRole('listitem').filter({ hasText: 'Which wallets does it take?' });
  await asked.getByRole('button', { name: /^Answer/ }).click();
  await asked.getByRole('textbox', { name: 'Answer' }).fill('Both of them.');
  await asked.getByRole('button', { name: 'Answer and close it' }).click();
  await expect(asked).toContainText('Answered');
  await po.keyboard.press('Escape');
  await expect(row.getByRole('link')).toBeFocused();
  await expect(row).toContainText('Answered');
  await expect(row).not.toContainText('Unread');

  await expect.poll(() => waiting(dev)).toBe(others + 1);
  await dev.goto('/CHK/inbox?show=news');
  const answer = news(dev).getByRole('listitem').filter({ hasText: 'Both of them.' });
  await expect(answer).toContainText('Unread');
  await dev.keyboard.press('r');
  await expect(answer).not.toContainText('Unread');
  await dev.keyboard.press('z');
  await expect(answer).toContainText('Unread');
});

test('what one turns off one is not told', async ({ as }) => {
  const pm = await as('pm', '/CHK/profile');
  const told = pm.getByRole('group', { name: 'You are told when' });
  await told.getByRole('checkbox', { name: 'A question waits for your answer' }).uncheck();
  await expect(pm.getByRole('region', { name: 'Messages' })).toContainText('no longer told');
  await expectAccessible(pm);
  await pm.reload();
  await expect(told.getByRole('checkbox', { name: /question waits/ })).not.toBeChecked();
  await expect(told.getByRole('checkbox', { name: /question was answered/ })).toBeChecked();

  const dev = await as('dev', '/CHK/backlog');
  await dev.locator('[data-story] a').nth(1).click();
  await ask(dev, 'Who pays for the licence?');
  await pm.goto('/CHK/inbox?show=news');
  await expect(pm.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await expect(pm.getByRole('main')).not.toContainText('Who pays for the licence?');
});
