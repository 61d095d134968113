import { expect, expectAccessible, test } from './people';
import { startServer } from './server';

test('whoever comes to an address signs in and is there', async ({ page }) => {
  await page.goto('/CHK/backlog');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Email').fill('po@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Backlog', level: 1 })).toBeVisible();
});

test('a wrong password is said in place, and what was typed stays', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Email').fill('po@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('Email or password is wrong.');
  await expect(page.getByLabel('Email')).toHaveValue('po@demo.test');
});

test('another service signs people in, and a way that failed is said', async ({ page }) => {
  const server = await startServer(
    '--demo',
    '--oidc-issuer=http://localhost:9',
    '--oidc-client-id=throughline',
    '--oidc-name=Harbor Login',
  );
  try {
    await page.goto(`${server.url}/CHK/backlog`);
    const link = page.getByRole('link', { name: 'Sign in with Harbor Login' });
    await expect(link).toHaveAttribute('href', '/auth/oidc?to=%2FCHK%2Fbacklog');
    await expectAccessible(page);
    await link.click();
    await expect(page.getByRole('alert')).toContainText('It does not answer at the moment.');
  } finally {
    await server.stop();
  }
});

test('signing out ends every tab', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const other = await page.context().newPage();
  await other.goto('/CHK/goals');
  await expect(other.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: /your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the first person creates the workspace from the one-time link', async ({ page }) => {
  const server = await startServer();
  try {
    const link = /\/welcome\/[\w-]+/.exec(server.output())?.[0] ?? '';
    await page.goto(server.url + link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Your name').fill('Lea Brandt');
    await page.getByLabel('Email').fill('lea@harbor.example');
    await page.getByLabel('Password').fill('a long enough one');
    await page.getByLabel('Workspace').fill('Harbor Market');
    await page.getByLabel('Product').fill('Checkout');
    await page.getByLabel('Key').fill('CHK');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(page).toHaveURL(/\/CHK\/goals$/);
    await expect(page.getByRole('group', { name: 'Hat you wear' })).toBeVisible();

    await page.goto(server.url + link);
    await page.getByLabel('Password').fill('a long enough one');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(page.getByRole('alert')).toContainText('used already');
  } finally {
    await server.stop();
  }
});
