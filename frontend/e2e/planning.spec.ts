import { expect, expectAccessible, test } from './people';

test('who is away lowers what a sprint can hold, and that is undone', async ({ as }) => {
  const dev = await as('dev', '/CHK/backlog');
  const po = await as('po', '/CHK/backlog');
  const there = po.getByRole('region', { name: 'Availability' });
  await expect(there).toContainText(/\d+ of \d+ person-days/);
  const before = Number(/(\d+) of \d+ person-days/.exec((await there.textContent()) ?? '')?.[1]);

  await dev.getByRole('button', { name: 'Calendar' }).click();
  const calendar = dev.getByRole('dialog', { name: /^Calendar of/ });
  const form = calendar.getByRole('form', { name: 'Days off' });
  await form.getByRole('button', { name: 'Add days off' }).click();
  await expect(form.getByText('Say from when.')).toBeVisible();
  const [first] = await sprintDays(po);
  await form.getByLabel('First day off').fill(first);
  await form.getByRole('button', { name: 'Add days off' }).click();
  const row = calendar.getByRole('listitem').filter({ hasText: 'Priya' });
  await expect(row).toHaveCount(1);
  await expectAccessible(dev);
  await expect(there).toContainText(`${before - 1} of`); // at once, at the other's
  await expect(there).toContainText('Priya');

  await form.getByLabel('First day off').fill(first);
  await form.getByRole('button', { name: 'Add days off' }).click();
  await expect(form.getByText(/are days off already/)).toBeVisible();
  await row.getByRole('button', { name: /^Take back/ }).click();
  await expect(row).toHaveCount(0);
  await expect(there).toContainText(`${before} of`);
});

test('the capacity is set to what was delivered lately, and undone', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  const there = page.getByRole('region', { name: 'Availability' });
  await there.getByRole('button', { name: /^Set capacity to/ }).click();
  await expect(there.getByRole('button', { name: /^Set capacity to/ })).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(there.getByRole('button', { name: /^Set capacity to/ })).toBeVisible();
});

test('planning says how likely the sprint is done in time, and follows what is in it', async ({
  as,
}) => {
  const page = await as('po', '/CHK/backlog');
  const capacity = page.getByRole('region', { name: 'Capacity' });
  const planned = page.getByRole('grid', { name: /^Stories of/ });
  const chance = async () =>
    Number(/(\d+) % likely by/.exec((await capacity.textContent()) ?? '')?.[1]);
  await expect(capacity).toContainText(/\d+ % likely by \d+ [A-Z]/);
  const before = await chance();
  await planned.getByRole('row').first().focus();
  await page.keyboard.press('Delete');
  await expect.poll(chance).toBeGreaterThan(before); // less to do
  await page.keyboard.press('z');
  await expect.poll(chance).toBe(before);
});

/** The first and the last day of the sprint that is planned. */
async function sprintDays(page: import('@playwright/test').Page): Promise<[string, string]> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Edit Sprint/ });
  const days: [string, string] = [
    await dialog.getByLabel('First day').inputValue(),
    await dialog.getByLabel('Last day').inputValue(),
  ];
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  return days;
}
