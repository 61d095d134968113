import { expect, expectAccessible, test } from './people';

test('the roadmap says what is built now, next and later', async ({ as }) => {
  const page = await as('viewer', '/CHK/goals');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Roadmap', level: 1 })).toBeVisible();
  const now = page.getByRole('region', { name: 'Now' });
  await expect(now.getByRole('listitem').filter({ hasText: 'Easy refunds' })).toContainText(
    /\d+ of \d+/,
  );
  await expect(page.getByRole('region', { name: 'Later' })).toContainText(
    '“I order the same coffee',
  );
  await expect(page.getByRole('button', { name: 'New feature' })).toHaveCount(0);
  await expect(page.getByText('The Product Manager decides this.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page).toHaveURL(/as=columns/);
  await expect(now.getByRole('link', { name: 'Easy refunds' })).toBeVisible();
  await expectAccessible(page);
});

test('a feature says how likely it is in time, and what it needs first', async ({ as }) => {
  const page = await as('viewer', '/CHK/roadmap');
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(row('Guest checkout')).toContainText(/\d+ %/);
  await expect(
    row('Guest checkout').getByTitle(/^Now, .* Done 50 % by .*, 85 % by .* and 95 % by/),
  ).toBeVisible();
  await expect(row('Split payment')).toContainText('needs One-tap pay');
  await expect(row('Subscriptions')).toContainText('1 customer');
  await expect(row('Subscriptions')).toContainText('“I order the same coffee every month.');
});

test('features are moved by keys, and back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const next = page.getByRole('region', { name: 'Next' });
  const later = page.getByRole('region', { name: 'Later' });
  const titles = next.getByRole('link');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Buy again',
    'Split payment',
  ]);
  const split = page.getByRole('link', { name: 'Split payment' });
  await split.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Split payment',
    'Buy again',
  ]);
  await expect(page.getByText('Split payment, Next, 2 of 3')).toBeAttached();
  await expect(split).toBeFocused();
  await page.keyboard.press('z');
  await expect(titles).toHaveText([
    'Returns desk on the store tablet',
    'Buy again',
    'Split payment',
  ]);

  await split.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(later.getByRole('link', { name: 'Split payment' })).toBeFocused();
  await page.keyboard.press('z');
  await expect(next.getByRole('link', { name: 'Split payment' })).toBeVisible();
  await expect(later.getByRole('link')).toHaveText(['Subscriptions']);
});

test('a window is moved by a week, and back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const row = page.getByRole('listitem').filter({ hasText: 'Guest checkout' });
  const until = row.locator('[title]').last();
  const before = (await until.getAttribute('title')) ?? '';
  await row.getByRole('link').focus();
  await page.keyboard.press(']');
  await expect(until).not.toHaveAttribute('title', before);
  await page.keyboard.press('z');
  await expect(until).toHaveAttribute('title', before);
});

test('what moved is told with why, since the last report or another day', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const split = page.getByRole('link', { name: 'Split payment' });
  const later = page.getByRole('region', { name: 'Later' }).getByRole('link');
  await split.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  const why = page.getByRole('dialog', {
    name: 'Why does Split payment move to Later?',
  });
  await expect(why.getByLabel('Why')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(later).toHaveCount(1);
  await split.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await why.getByLabel('Why').fill('The bank needs a contract first');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(later).toHaveCount(2);
  await split.press('w');
  const drawer = page.getByRole('dialog', { name: 'What moved, and why' });
  const moved = drawer.getByRole('listitem').filter({ hasText: 'Split payment' });
  await expect(moved.first()).toContainText('moved it from Next to Later');
  await expect(moved.first()).toContainText('The bank needs a contract first');
  await expect(drawer).toContainText('the day of the last report');
  await expectAccessible(page);
  await drawer.getByLabel('Since').fill('2020-01-01');
  await expect(page).toHaveURL(/moved=2020-01-01/);
  await expect(
    drawer.getByRole('listitem').filter({ hasText: 'One-tap pay' }).first(),
  ).toBeVisible();
  await drawer.getByRole('button', { name: 'Since the last report' }).click();
  await expect(drawer).toContainText('the day of the last report');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page).not.toHaveURL(/moved/);
  await page.keyboard.press('z');
  await expect(page.getByRole('region', { name: 'Later' }).getByRole('link')).toHaveCount(1);
});

test('features are dragged to another horizon and before another, and back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (name: string, title: string) =>
    region(name)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await expect(row('Next', 'Split payment')).toBeVisible();
  const before = await region('Next').getByRole('link').allTextContents();
  await row('Next', 'Split payment').hover(); // brings the code for dragging
  await expect(row('Next', 'Split payment')).toHaveAttribute('draggable', 'true');
  const at = {
    sourcePosition: { x: 120, y: 12 },
    targetPosition: { x: 120, y: 8 },
  };
  await row('Next', 'Split payment').dragTo(row('Later', 'Subscriptions'), at);
  await expect(region('Later').getByRole('link')).toHaveText(['Split payment', 'Subscriptions']);
  await page.keyboard.press('z');
  await expect(region('Next').getByRole('link')).toHaveText(before);

  await expect(row('Next', 'Split payment')).toHaveAttribute('draggable', 'true');
  await row('Next', 'Split payment').dragTo(row('Next', before[0] ?? ''), at);
  await expect(region('Next').getByRole('link').first()).toHaveText('Split payment');
  await page.keyboard.press('z');
  await expect(region('Next').getByRole('link')).toHaveText(before);
});

test('a PO proposes a move, which stays a ghost until the PM accepts it', async ({ as }) => {
  const po = await as('po', '/CHK/roadmap');
  const row = (page: typeof po, region: string) =>
    page
      .getByRole('region', { name: region, exact: true })
      .getByRole('listitem')
      .filter({
        has: page.getByRole('link', { name: 'Buy again', exact: true }),
      });
  await row(po, 'Next').getByRole('link', { name: 'Buy again' }).focus();
  await po.keyboard.press('Alt+ArrowRight');
  const prompt = po.getByRole('dialog', { name: /^Propose to/ });
  await prompt.getByRole('textbox').fill('Nobody asked for it since spring.');
  await expectAccessible(po);
  await prompt.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(prompt).toBeHidden();
  await expect(row(po, 'Next')).toContainText('You: to Later');

  const pm = await as('pm', '/CHK/roadmap');
  await expect(row(pm, 'Next')).toContainText(/\w+: to Later/);
  await expectAccessible(pm);
  await pm.goto('/CHK/inbox?show=proposals');
  const asked = pm
    .getByRole('listitem')
    .filter({ hasText: 'Nobody asked for it since spring.' })
    .first();
  await asked.getByRole('button', { name: /Accept/ }).click();
  await expect(pm.getByRole('region', { name: 'Messages' })).toContainText('Accepted');
  await expect(row(po, 'Later')).toBeVisible();
  await pm.keyboard.press('z');
  await expect(row(po, 'Next')).toBeVisible();
  await expect(row(po, 'Next')).not.toContainText('to Later');
});
