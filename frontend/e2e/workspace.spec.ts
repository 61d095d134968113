import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './people';

const send = async (page: Page, query: string, variables: object = {}) => {
  const asked = await page.context().request.post('/graphql', {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      variables: { input: { email: 'both@demo.test', password: 'demo' } },
    },
  });
  const { accessToken } = (await asked.json()).data.signIn;
  const answer = await page.context().request.post('/graphql', {
    headers: { Authorization: `Bearer ${accessToken}` },
    data: { query, variables },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
};

test('leaders look at all their products, and who works in one goes straight in', async ({
  as,
}) => {
  const page = await as('viewer');
  await expect(page).toHaveURL(/\/CHK$/); // the only one
  await page.getByTitle('All products').click();
  const checkout = page.getByRole('region', { name: 'Checkout' });
  await expect(checkout.getByRole('list', { name: /by health/ })).toBeVisible();
  await expect(checkout).toContainText('accepted');
  await expectAccessible(page);

  const { workspace } = await send(
    page,
    '{ workspace { members(first: 100) { edges { node { id name } } } } }',
  );
  const ed = workspace.members.edges.find((edge: { node: { name: string } }) =>
    edge.node.name.startsWith('Ed'),
  ).node.id;
  for (const n of Array.from({ length: 12 }, (_, i) => i + 1)) {
    const made = await send(
      page,
      'mutation ($input: CreateProductInput!) { createProduct(input: $input) { productEdge { node { id } } } }',
      { input: { key: `X${n}`, name: `Store ${n}` } },
    );
    const id = made.createProduct.productEdge.node.id;
    await send(
      page,
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { user { id } } }',
      { input: { userId: ed, kind: 'VIEWER', productId: id } },
    );
  }
  await signIn(page.context(), 'viewer@demo.test', 'demo');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/in the first 10 products/)).toBeVisible();
  await expect(page.getByText('3 products left')).toBeVisible();
  await page.getByRole('button', { name: 'More products' }).click();
  await expect(page.getByRole('region', { name: 'Store 9' })).toContainText('No active goal.');
  await checkout.getByRole('link', { name: 'Checkout', exact: true }).click();
  await expect(page).toHaveURL(/\/CHK$/);

  await page.context().clearCookies();
  await signIn(page.context(), 'both@demo.test', 'demo');
  await page.goto('/');
  await expect(page).toHaveURL(/\/CHK$/); // where they work
});

test('what somebody says is written down where no product is open', async ({ as }) => {
  const page = await as('pm', '/workspace');
  await expect(page.getByRole('button', { name: /^Capture/ })).toBeVisible();
  await page.keyboard.press('i');
  const sheet = page.getByRole('dialog', { name: 'Capture an insight' });
  await expect(sheet.getByLabel('In their words')).toBeFocused(); // there is one product
  await page.keyboard.press('Escape');
  const { createProduct } = await send(
    page,
    'mutation ($input: CreateProductInput!) { createProduct(input: $input) { productEdge { node { id } } } }',
    { input: { key: 'TILL', name: 'Till' } },
  );
  const { viewer: lea } = await send(page, '{ viewer { id } }');
  await send(
    page,
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { user { id } } }',
    {
      input: {
        userId: lea.id,
        kind: 'DEVELOPER',
        productId: createProduct.productEdge.node.id,
      },
    },
  );

  const both = await as('both', '/workspace');
  await expect(both.getByRole('button', { name: /^Capture/ })).toBeVisible();
  await both.keyboard.press('i');
  const which = both.getByRole('dialog', { name: 'Of which product was it said' });
  await expect(which.getByRole('option')).toHaveCount(2);
  await expectAccessible(both);
  await both.getByRole('option', { name: /Till/ }).click();
  const other = both.getByRole('dialog', { name: 'Capture an insight' });
  await other.getByLabel('In their words').fill('The drawer opens by itself.');
  await both.keyboard.press('Control+Enter');
  await expect(other).toBeHidden();
  await both.getByRole('button', { name: 'See', exact: true }).click();
  await expect(both).toHaveURL(/\/TILL\/insights/);

  const viewer = await as('viewer', '/workspace');
  await expect(viewer.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(viewer.getByRole('button', { name: /^Capture/ })).toHaveCount(0);
});
