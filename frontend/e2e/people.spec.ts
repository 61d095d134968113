import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './people';
import type { Server } from './server';

const word = 'correct horse battery';

/** Adds a developer by command and opens a page as them, in a browser of their own. */
async function joined(browser: Browser, server: Server, email: string, path = '/CHK/backlog') {
  await server.run(
    ['people', 'add', email, '--role=DEVELOPER', '--product=CHK', '--password-stdin'],
    word,
  );
  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
  await signIn(context, email, word);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const choose = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'People', exact: true }).getByRole('button', { name }).click();

test('an admin invites by a link, and whoever has it joins once', async ({
  as,
  browser,
  server,
}) => {
  const page = await as('both', '/CHK/people');
  await page.getByRole('button', { name: 'Invite as Admin' }).click();
  await page.getByLabel('Email').fill('nils@harbor.example');
  await page.getByRole('checkbox', { name: 'Developer' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Invite as Admin' }).click();
  const link = await page.getByLabel('Link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Invited 1' }).click();
  await expect(page.getByRole('rowheader', { name: /nils/ })).toBeVisible();

  const context = await browser.newContext({ baseURL: server.url });
  const guest = await context.newPage();
  await guest.goto(link);
  await guest.getByLabel('Name').fill('Nils Aden');
  await guest.getByLabel('Password').fill(word);
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(guest.getByRole('button', { name: /Nils Aden/ })).toBeVisible();
  await guest.goto(link);
  await guest.getByLabel('Password').fill(word);
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(guest.getByRole('alert')).toContainText('This link was used or is over');
  await context.close();
});

test('taking a role away shows first who inherits what waits, and is undone', async ({ as }) => {
  const page = await as('both', '/CHK/people');
  await choose(page, /Jonas Lind/);
  const role = page.getByRole('checkbox', { name: 'Product Owner' });
  await expect(role).toBeChecked();
  await expectAccessible(page);
  await role.click();
  await expect(page.getByText('stories in review wait for Lea instead')).toBeVisible();
  await expect(page.getByText('Jonas no longer sees Checkout')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(role).toBeChecked();
  await role.click();
  await page.getByRole('button', { name: 'Take PO away as Admin' }).click();
  await expect(role).not.toBeChecked();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(role).toBeChecked();
});

test('whoever is disabled is out at once, and in again when let in', async ({
  as,
  browser,
  server,
}) => {
  const theirs = await joined(browser, server, 'gone@harbor.example');
  await expect(theirs.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
  const page = await as('both', '/CHK/people');
  await choose(page, /gone/);
  await page.getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable as Admin' }).click();
  await expect(page.getByText('Signed in nowhere.')).toBeVisible();
  await expect(theirs.getByRole('dialog', { name: 'Sign in again' })).toBeVisible();

  await page.getByRole('button', { name: 'Let gone in again' }).click();
  await expect(page.getByRole('button', { name: 'Disable' })).toBeVisible();
  await theirs.getByLabel('Email').fill('gone@harbor.example');
  await theirs.getByLabel('Password', { exact: true }).fill(word);
  await theirs.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(theirs.getByRole('dialog')).toBeHidden();
  await theirs.context().close();
});

test('others see who holds what and change nothing', async ({ as }) => {
  const page = await as('viewer', '/CHK/people');
  await choose(page, /Lea Brandt/);
  await expect(page.getByText('Admin of the workspace')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  for (const name of ['Invite', 'Disable', 'New token', 'End']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByText('both@demo.test')).toHaveCount(0);
});

test('on the profile sessions end one by one, the password is changed, a token is shown once', async ({
  browser,
  server,
}) => {
  const page = await joined(browser, server, 'own@harbor.example', '/CHK/profile');
  const elsewhere = await joined(browser, server, 'other@harbor.example');
  await signIn(elsewhere.context(), 'own@harbor.example', word);
  await page.reload();
  await expect(page.getByRole('button', { name: /End the session in/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /End the session in/ }).click();
  await expect(page.getByRole('button', { name: /End the session in/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByLabel('Password until now').fill('wrong horse battery');
  await page.getByLabel('New password').fill('another horse battery');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await page.getByLabel('Password until now').fill(word);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('is another');

  await page.getByLabel('Name').fill('Olga Own');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /Olga Own/ })).toBeVisible();

  await page.getByRole('button', { name: 'New token' }).click();
  await page.getByLabel('Name').last().fill('nightly report');
  await page.getByRole('button', { name: 'Make the token' }).click();
  const token = await page.getByLabel('For Authorization: Bearer').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const asked = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
  const answer = await (await asked()).json();
  expect(answer).toMatchObject({ data: { viewer: { name: 'Olga Own' } } });
  expect(answer).not.toHaveProperty('errors');
  await page.getByRole('button', { name: 'Revoke nightly report' }).click();
  await expect(page.getByText('No script acts with a token yet.')).toBeVisible();
  expect((await asked()).status).toBe(401);
  await elsewhere.context().close();
  await page.context().close();
});

test('a service token belongs to nobody, is shown once, and is revoked when that was meant', async ({
  as,
  server,
}) => {
  const page = await as('both', '/CHK/people');
  const services = page.getByRole('region', { name: 'Service tokens' });
  await services.getByRole('button', { name: 'New service token' }).click();
  const dialog = page.getByRole('dialog', { name: 'New service token' });
  await dialog.getByLabel('Name').fill('CI for checkout');
  await dialog.getByRole('button', { name: 'Make the token' }).click();
  await expect(dialog).toContainText('Choose what it is.');
  await dialog.getByLabel('Acts as').selectOption('PO');
  await dialog.getByLabel('May').selectOption('some');
  await dialog.getByRole('checkbox', { name: /^Story text and criteria/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make the token' }).click();
  const shown = page.getByRole('dialog', { name: 'The token' });
  const token = await shown.getByLabel('For Authorization: Bearer').inputValue();
  await shown.getByRole('button', { name: 'Done' }).click();
  const row = services.getByRole('row', { name: /CI for checkout/ });
  await expect(row).toContainText('1 decision');
  await expect(row).toContainText('as PO');
  await expect(row).toContainText('never');

  const ask = async (query: string) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, ...(await answer.json()) };
  };
  const { data } = await ask('{ viewer { name service } product(key: "CHK") { id } }');
  expect(data.viewer).toEqual({ name: 'CI for checkout (service)', service: true });
  const made = await ask(
    `mutation { createStory(input: {productId: "${data.product.id}", title: "Build 812 failed"}) { storyEdge { node { key } } } }`,
  );
  const { key } = made.data.createStory.storyEdge.node;
  await page.goto(`/CHK/stories/${key}`);
  await expect(page.getByText('CI for checkout (service)').first()).toBeVisible();

  await page.goto('/CHK/people');
  const people = page.getByRole('group', { name: 'People', exact: true });
  await expect(people).not.toContainText('CI for checkout');
  await services.getByRole('button', { name: 'Revoke CI for checkout' }).click();
  const asked = page.getByRole('dialog', { name: 'Revoke CI for checkout?' });
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Cancel' }).click();
  expect((await ask('{ viewer { id } }')).status).toBe(200);
  await services.getByRole('button', { name: 'Revoke CI for checkout' }).click();
  await asked.getByRole('button', { name: 'Revoke the token' }).click();
  await expect(row).toHaveCount(0);
  await expect(services.getByRole('button', { name: 'New service token' })).toBeFocused();
  expect((await ask('{ viewer { id } }')).status).toBe(401);
});

test('on a phone nothing stands beyond the edge', async ({ as }) => {
  const page = await as('both', '/CHK/people');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/CHK/people', '/CHK/profile']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Tokens for scripts' })).toBeVisible();
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1)
        .filter((e) => getComputedStyle(e).overflowX === 'auto' && !e.matches('[role=group]'))
        .map((e) => e.className),
    );
    expect(beyond, path).toEqual([]);
  }
});
