import { expect, expectAccessible, test } from './people';
import { startServer } from './server';

test('an admin creates a second product and switches between the two', async ({ page }) => {
  const server = await startServer();
  try {
    const link = /\/welcome\/[\w-]+/.exec(server.output())?.[0] ?? '';
    await page.goto(server.url + link);
    await page.getByLabel('Your name').fill('Lea Brandt');
    await page.getByLabel('Email').fill('lea@harbor.example');
    await page.getByLabel('Password').fill('a long enough one');
    await page.getByLabel('Workspace').fill('Harbor Market');
    await page.getByLabel('Product').fill('Checkout');
    await page.getByLabel('Key').fill('CHK');
    await page.getByRole('button', { name: 'Create the workspace' }).click();
    await expect(page.getByRole('heading', { name: 'There is no goal yet.' })).toBeVisible();

    await page.getByRole('button', { name: /^Product: Checkout/ }).click();
    await page.getByRole('menuitem', { name: 'New product' }).click();
    const form = page.getByRole('dialog', { name: 'New product' });
    await form.getByLabel('Product', { exact: true }).fill('Order desk');
    await expect(form.getByLabel('Key')).toHaveValue('OD');
    await form.getByRole('checkbox', { name: 'Product Owner' }).uncheck();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Create product' }).click();
    await expect(page).toHaveURL(/\/OD\/goals$/);
    await expect(page.getByText('PM hat', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: /^Product: Order desk/ }).click();
    await page.getByRole('menuitem', { name: /Checkout/ }).click();
    await expect(page).toHaveURL(/\/CHK\/goals$/);
  } finally {
    await server.stop();
  }
});
