import { expect, expectAccessible, test } from './people';

test('a link shows what was chosen of the roadmap, until it is revoked', async ({
  as,
  browser,
  server,
}) => {
  const pm = await as('pm', '/CHK/roadmap');
  await pm.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = pm.getByRole('dialog', { name: 'Share the roadmap by a link' });
  await expect(dialog.getByRole('checkbox', { name: 'Planned dates' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Goals' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'What and why' }).check();
  await dialog.getByLabel('It ends').selectOption('never: public, until it is revoked');
  await expect(dialog).toContainText('it may be passed on');
  await expectAccessible(pm);
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await pm.getByLabel('Address of the roadmap').inputValue();
  await pm.getByRole('button', { name: 'Done' }).click();

  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
  const guest = await context.newPage();
  let answer = '';
  guest.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) answer += await response.text().catch(() => '');
  });
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1, name: 'Roadmap of Checkout' })).toBeVisible();
  for (const horizon of ['Now', 'Next', 'Later']) {
    await expect(guest.getByRole('heading', { level: 2, name: horizon })).toBeVisible();
  }
  const card = guest.getByRole('listitem').filter({ hasText: 'One-tap pay' }).first();
  await expect(card).toBeVisible();
  await expect(guest.getByRole('progressbar')).toHaveCount(0);
  await expectAccessible(guest);
  await expect.poll(() => answer).toContain('"features"');
  expect(answer).not.toMatch(/"(goal|progress|evidence)":[^n]/);
  expect(answer).not.toMatch(/(feature|goal|product)_[0-9a-z]{26}/);

  await pm.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'Open links' })).toContainText(
    /Public.*1 reader.*Titles, planned dates, what and why/s,
  );
  await expectAccessible(pm);
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(dialog.getByRole('region', { name: 'Open links' })).toBeHidden();
  await guest.reload();
  await expect(guest.getByRole('heading', { name: 'This link opens no roadmap.' })).toBeVisible();
  await expectAccessible(guest);
  await guest.goto('/roadmap/guessed');
  await expect(guest.getByRole('heading', { name: 'This link opens no roadmap.' })).toBeVisible();
  await context.close();
});

test('whoever does not shape the roadmap shares no link of it', async ({ as }) => {
  const page = await as('po', '/CHK/roadmap');
  await expect(page.getByRole('heading', { level: 1, name: 'Roadmap' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'What moved' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
});
