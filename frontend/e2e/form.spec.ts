import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

/** Switches the form on, or renews its link, and returns its address. */
async function formOf(page: Page, press: 'Switch it on' | 'Renew the link'): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'A form for people without an account' });
  await dialog.getByRole('button', { name: press }).click();
  const address = dialog.getByLabel('Address of the form');
  await expect(address).toHaveValue(/\/form\//);
  return address.inputValue();
}

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'More with insights' }).click();
  await page.getByRole('menuitem', { name: 'Form for customers' }).click();
}

test('a form tells a product what hurts, until its link is renewed or switched off', async ({
  as,
  browser,
  server,
}) => {
  const pm = await as('pm', '/CHK/insights');
  await openDialog(pm);
  const dialog = pm.getByRole('dialog', { name: 'A form for people without an account' });
  await expect(dialog.getByText('It is off.')).toBeVisible();
  const first = await formOf(pm, 'Switch it on');
  await expectAccessible(pm);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const guest = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  guest.on('request', (request) => {
    if (!request.url().startsWith(server.url)) outside.push(request.url());
  });
  guest.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  await guest.goto(first);
  await expect(
    guest.getByRole('heading', { name: 'What should we know about Checkout?' }),
  ).toBeVisible();
  await expectAccessible(guest);

  // What is refused stays as it was typed.
  const send = guest.getByRole('button', { name: 'Send' });
  await send.click();
  await expect(guest.getByText('Write what you would like to say.')).toBeVisible();
  const words = guest.getByLabel('In your words');
  await words.fill('The form asked me <b>twice</b> for my village.');
  await guest.getByLabel('A page it is about').fill('javascript:alert(1)');
  await send.click();
  await expect(guest.getByText('This is no address of a page')).toBeVisible();
  await expect(words).toHaveValue('The form asked me <b>twice</b> for my village.');
  await guest.getByLabel('A page it is about').fill('https://example.com/village');
  await guest.getByLabel('E-mail').fill('ida@example.com');

  // Not sent before a person can have written it.
  await expect(async () => {
    await send.click();
    await expect(guest.getByRole('heading', { name: 'Thank you' })).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await expectAccessible(guest);
  await guest.getByRole('button', { name: 'Write something else' }).click();
  await guest.getByLabel('In your words').fill('And it was lost.');

  // The link is renewed meanwhile: what was written is still there.
  await dialog.getByRole('button', { name: 'Done' }).click();
  await openDialog(pm);
  const second = await formOf(pm, 'Renew the link');
  await guest.getByRole('button', { name: 'Send' }).click();
  await expect(guest.getByRole('alert')).toContainText('This link opens no form any more.');
  await expect(guest.getByLabel('In your words')).toHaveValue('And it was lost.');
  const visitor = await context.newPage();
  await visitor.goto(first);
  await expect(visitor.getByRole('heading', { name: 'This link opens no form.' })).toBeVisible();
  await expectAccessible(visitor);

  await dialog.getByRole('button', { name: 'Switch it off' }).click();
  await expect(dialog.getByText('It is off.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await visitor.goto(second);
  await expect(visitor.getByRole('heading', { name: 'This link opens no form.' })).toBeVisible();
  await context.close();
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);

  await pm.goto('/CHK/insights');
  const open = pm.getByRole('region', { name: 'Insight', exact: true });
  await expect(open.locator('blockquote')).toContainText('<b>twice</b> for my village');
  await expect(open.getByRole('link', { name: 'ida@example.com' })).toBeVisible();
  await expect(open.getByText('Form, ')).toBeVisible();
  // The demo stays as it was.
  await pm.keyboard.press('d');
  const dismiss = pm.getByRole('dialog', { name: 'Dismiss this insight' });
  await dismiss.getByLabel('Why').fill('A test.');
  await dismiss.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dismiss).toBeHidden();
});

test('whoever does not triage switches no form on', async ({ as }) => {
  const page = await as('po', '/CHK/insights');
  await expect(page.getByRole('heading', { name: 'Insights', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'More with insights' }).click();
  await expect(page.getByRole('menuitem', { name: 'Bring in a CSV file' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Form for customers' })).toBeHidden();
});
