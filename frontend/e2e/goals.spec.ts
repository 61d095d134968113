import { expect, expectAccessible, test } from './people';

const checkout = 'Reduce checkout time by 20 % this quarter';

test('the goals say how far they are', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  const row = page.getByRole('listitem').filter({ hasText: checkout });
  await expect(row).toContainText('84s');
  await expect(row).toContainText(/\d+ of \d+ stories shipped, 5 features/);
  await expect(row.getByRole('img', { name: /now 84 s, target 76 s by/ })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/CHK\/goals\/goal_/);
  await page.goBack();
  await page.getByRole('button', { name: 'Closed' }).click();
  await expect(page).toHaveURL(/show=closed/);
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('a goal shows why, what was measured and what is built for it', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await page.getByRole('link', { name: checkout }).click();
  await expect(page.getByRole('heading', { name: checkout, level: 1 })).toBeVisible();
  const metric = page.getByRole('region', { name: 'Median checkout time', exact: true });
  await expect(metric).toContainText(/On track|At risk|Off track/);
  await expect(metric).toContainText('random walk with drift');
  await metric.getByRole('button', { name: /^Table of/ }).click();
  await expect(metric.getByRole('columnheader', { name: 'Target path' })).toBeVisible();
  await metric.getByRole('button', { name: /^Table of/ }).click();
  await expect(page.getByRole('list', { name: 'Features' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'History' })).toContainText('set it');
  await expectAccessible(page);

  const story = page.getByRole('list', { name: 'Stories of the goal' }).getByRole('link').first();
  const title = (await story.textContent()) ?? '';
  await story.click();
  await expect(page.getByRole('dialog')).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: checkout, level: 1 })).toBeVisible();
});

test('a goal is set, measured, closed with what was learned, and opened again', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await expect(page.getByRole('button', { name: 'New goal' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New goal' });
  await form.getByLabel('What should change').fill('Half as many parcels come back');
  await form.getByLabel('Why it matters').fill('Every return costs **9 €**.');
  await form.getByLabel('Metric').fill('Returns');
  await form.getByLabel('Unit').fill('%');
  await form.getByLabel('Today (baseline)').fill('12,5');
  await form.getByLabel('Target').fill('6');
  await expectAccessible(page);

  // Closed by mistake, everything typed is still there.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(form.getByLabel('Today (baseline)')).toHaveValue('12,5');
  await page.keyboard.press('Control+Enter');
  const heading = { name: 'Half as many parcels come back', level: 1 };
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await expect(page.getByRole('strong')).toHaveText('9 €');

  await page.keyboard.press('r');
  await page.getByRole('dialog').getByLabel('Returns').fill('11.2');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Returns' })).toContainText('11.2 %');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('recorded 11.2 %');

  await page.getByRole('button', { name: 'Close goal' }).click();
  const closing = page.getByRole('dialog', { name: 'Close goal' });
  await closing.getByRole('radio', { name: /Missed/ }).check();
  await closing.getByRole('button', { name: 'Close goal' }).click();
  await expect(closing).toContainText('This may not be empty.');
  await closing.getByLabel('What was learned').fill('Size charts alone do not help.');
  await closing.getByRole('button', { name: 'Close goal' }).click();
  await expect(page.getByText('Size charts alone do not help.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'History' })).toContainText('closed it as missed');

  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('button', { name: 'Close goal' })).toBeVisible();
});

test('who does not set goals proposes them or sees whom to ask; the PO records readings', async ({
  as,
}) => {
  const po = await as('po', '/CHK/goals');
  await expect(po.getByRole('button', { name: 'Propose a goal' })).toBeVisible();
  await po.getByRole('link', { name: checkout }).click();
  await expect(po.getByRole('button', { name: 'Record a reading' })).toBeVisible();
  // Its risks, which anyone on the team may put right, have one of their own.
  await expect(po.locator('button:not([aria-label="Risks"] *)', { hasText: /^Edit/ })).toHaveCount(
    0,
  );

  const viewer = await as('viewer', '/CHK/goals');
  await viewer.getByRole('link', { name: checkout }).click();
  await expect(viewer.getByRole('heading', { name: checkout, level: 1 })).toBeVisible();
  await expect(viewer.getByRole('button', { name: 'Record a reading' })).toHaveCount(0);
  await expect(viewer.getByRole('textbox')).toHaveCount(0);
});

test('what two people change of a goal is never lost', async ({ as }) => {
  const [one, two] = [await as('pm', '/CHK/goals'), await as('both', '/CHK/goals')];
  for (const page of [one, two]) {
    await page.getByRole('link', { name: 'Cut refund requests by 30 %' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
  }
  // Typed before: what nobody has touched follows what others change.
  await two.getByRole('textbox', { name: 'Target' }).fill('5');
  await two.getByLabel('Why it matters').fill('Support answers 400 calls a week.');
  await one.getByRole('textbox', { name: 'Target' }).fill('5.5');
  await one.getByRole('button', { name: 'Save' }).click();
  await expect(one.getByText('The goal is changed.').first()).toBeVisible();

  await two.getByRole('button', { name: 'Save' }).click();
  await expect(two.getByRole('radio', { name: 'Saved by someone else 5.5' })).toBeVisible();
  await expect(two.getByLabel('Why it matters')).toHaveValue('Support answers 400 calls a week.');
  await expectAccessible(two);
  await two.getByRole('radio', { name: 'Saved by someone else 5.5' }).check();
  await two.getByRole('button', { name: 'Save' }).click();
  await expect(two.getByText('Support answers 400 calls a week.')).toBeVisible();
  await expect(two.getByText('The goal is changed.').first()).toBeVisible();
  await expect(two.getByRole('dialog')).toHaveCount(0);
  await two.keyboard.press('z');
  await expect(two.getByText('Support answers 400 calls a week.')).toHaveCount(0);
});

test('a feature is shaped, its worth written out', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await page.getByRole('link', { name: checkout }).click();
  await page.getByRole('button', { name: 'New feature' }).click();
  const form = page.getByRole('dialog', { name: 'New feature' });
  await form.getByLabel('Feature').fill('Pay by bank app');
  await form.getByLabel('Reach').fill('41 000');
  await form.getByLabel('Impact').selectOption('1');
  await form.getByLabel('Confidence').selectOption('0.8');
  await form.getByRole('button', { name: 'Create feature' }).click();
  await expect(page.getByRole('heading', { name: 'Pay by bank app', level: 1 })).toBeVisible();
  await expect(
    page.getByText('Effort comes from its stories, or from a guess. There is neither yet.').first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('e');
  await page.getByLabel('Horizon').selectOption('Now');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'moved it from Later to Now',
  );
  await page.getByRole('textbox', { name: 'Comment or question' }).fill('Which banks?');
  await page.getByRole('button', { name: 'Ask it as a question' }).click();
  await expect(page.getByText('Open question')).toBeVisible();
});

test('the vision stands above the goals, and is changed where it stands', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  const vision = page.getByRole('region', { name: 'Vision' });
  await expect(vision).toContainText('Checkout is where a full basket becomes an order.');
  await vision.getByRole('button', { name: 'Edit vision' }).click();
  const area = vision.getByLabel('Why this product exists and for whom');
  const before = await area.inputValue();
  await area.fill(Array(12).fill('Who makes things **sells** them here.').join('\n\n'));
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(vision.locator('strong').first()).toHaveText('sells');
  await vision.getByRole('button', { name: 'Read all' }).click();
  await expect(vision.getByRole('button', { name: 'Read less' })).toBeVisible();

  await vision.getByRole('button', { name: /^Changed .* by/ }).click();
  const versions = page.getByRole('dialog', { name: 'The vision through time' });
  await expect(versions.getByRole('listitem').first()).toContainText('Who makes things');
  await expectAccessible(page);
  await versions
    .getByRole('listitem')
    .filter({ hasText: 'Checkout is where a full basket becomes an order.' })
    .first()
    .getByRole('button', { name: 'Bring it back' })
    .click();
  await expect(versions).toBeHidden();
  await expect(vision).toContainText('Checkout is where a full basket becomes an order.');
  await vision.getByRole('button', { name: 'Edit vision' }).click();
  await expect(area).toHaveValue(before);
});

test('the vision is proposed to who decides it, and read by everyone', async ({ as }) => {
  const po = await as('po', '/CHK/goals');
  const vision = po.getByRole('region', { name: 'Vision' });
  await expect(vision.getByRole('button', { name: 'Propose another vision' })).toBeVisible();
  const viewer = await as('viewer', '/CHK/goals');
  const read = viewer.getByRole('region', { name: 'Vision' });
  await expect(read).toContainText('Checkout is where a full basket becomes an order.');
  await expect(read.getByRole('button', { name: /vision/ })).toHaveCount(0);
});

test('a word stands beside the health, and is proposed by who does not say it', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'More customers buy a second time' }) });
  await expect(row.getByRole('blockquote')).toContainText('the ten roasters');
  await page.getByRole('link', { name: 'Cut refund requests by 30 %' }).click();
  await page.getByRole('button', { name: 'Say a word on it' }).click();
  const form = page.getByRole('form', { name: 'A word on how it stands' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('Say something, or take the word away.');
  await form.getByLabel('What you say').fill('The pilot starts in March, so I still believe.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const metric = page.getByRole('region', { name: 'Orders with a refund request', exact: true });
  await expect(metric.getByRole('blockquote')).toHaveText(/pilot starts in March/);
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'said to how it stands',
  );
  await metric.getByRole('button', { name: 'Change the word' }).click();
  await form.getByRole('button', { name: 'Take it away' }).click();
  await expect(metric.getByRole('blockquote')).toHaveCount(0);

  const po = await as('po', '/CHK/goals');
  await po.getByRole('link', { name: 'Cut refund requests by 30 %' }).click();
  await expect(po.getByRole('button', { name: 'Propose a word on it' })).toBeVisible();
  const viewer = await as('viewer', '/CHK/goals');
  await viewer.getByRole('link', { name: 'More customers buy a second time' }).click();
  await expect(viewer.getByRole('blockquote').first()).toContainText('the ten roasters');
  await expect(viewer.getByRole('button', { name: /word/ })).toHaveCount(0);
});

test('a goal serves a wider one: picked, told on both pages, and a branch of the list', async ({
  as,
}) => {
  const page = await as('pm', '/CHK/goals');
  const made = async (title: string, wider?: string) => {
    await page.goto('/CHK/goals');
    await page.getByRole('button', { name: /^New goal/ }).click();
    const form = page.getByRole('dialog', { name: 'New goal' });
    await form.getByLabel('What should change').fill(title);
    await form.getByLabel('Metric').fill('Baskets given up');
    await form.getByLabel('Unit').fill('%');
    await form.getByLabel('Today (baseline)').fill('70');
    await form.getByLabel('Target').fill('60');
    if (wider) {
      await form.getByRole('button', { name: 'Serves the wider goal: None' }).click();
      const picker = page.getByRole('dialog', { name: 'Serves the wider goal' });
      await picker.getByRole('combobox').fill(wider);
      await expect(picker.getByRole('option', { name: wider })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await expect(
        form.getByRole('button', { name: `Serves the wider goal: ${wider}` }),
      ).toBeVisible();
    }
    await form.getByRole('button', { name: /^Create goal/ }).click();
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  };
  const [wide, narrow] = ['Fewer baskets are given up', 'Fewer baskets are given up on phones'];
  await made(wide);
  await made(narrow, wide);
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByLabel('Baskets given up').fill('65');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Baskets given up', exact: true })).toContainText(
    '65 %',
  );

  await page.getByRole('link', { name: wide, exact: true }).click();
  await expect(page.getByRole('heading', { name: wide, level: 1 })).toBeVisible();
  const served = page.getByRole('region', { name: 'Served by' });
  await expect(served).toContainText(narrow);
  await expect(served).toContainText('and made 50 % of the way to its target.');
  await expectAccessible(page);

  await page.goto('/CHK/goals');
  const titles = page.getByRole('list', { name: 'Goals' }).getByRole('heading', { level: 2 });
  await expect(titles.filter({ hasText: narrow })).toBeVisible();
  const said = await titles.allTextContents();
  expect(said[said.indexOf(wide) + 1]).toBe(narrow);
  await expectAccessible(page);
  await page.getByRole('link', { name: wide, exact: true }).focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: narrow, exact: true })).toBeFocused();

  // Left as it was found.
  for (const title of [narrow, wide]) {
    await page.goto('/CHK/goals');
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('button', { name: 'Close goal' }).click();
    const closing = page.getByRole('dialog', { name: 'Close goal' });
    await closing.getByRole('radio', { name: /Dropped/ }).check();
    await closing.getByLabel('What was learned').fill('Two goals were one.');
    await closing.getByRole('button', { name: 'Close goal' }).click();
    await expect(page.getByText('Two goals were one.')).toBeVisible();
  }
});
