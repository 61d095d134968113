import type { BrowserContext, Page } from '@playwright/test';
import { draggable, expect, expectAccessible, type Person, test } from './people';

const queue = (page: Page) => page.getByRole('region', { name: /^In review/ }).getByRole('button');
const region = (page: Page, name: RegExp) => page.getByRole('region', { name });
const criterion = (page: Page, n: number) =>
  page
    .getByRole('region', { name: /^Acceptance criteria/ })
    .getByRole('listitem')
    .nth(n - 1);

/** Changes what a criterion says, as who may. */
async function reword(context: BrowserContext, key: string, then: string) {
  const ask = async (query: string, variables: object) =>
    (await (await context.request.post('/graphql', { data: { query, variables } })).json()).data;
  const { signIn } = await ask(
    'mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }',
    { i: { email: 'po@demo.test', password: 'demo' } },
  );
  const headers = { authorization: `Bearer ${signIn.accessToken}` };
  const as = async (query: string, variables: object) => {
    const answer = await context.request.post('/graphql', { data: { query, variables }, headers });
    return (await answer.json()).data;
  };
  const { story } = await as('query ($k: String!) { story(key: $k) { criteria { id } } }', {
    k: key,
  });
  await as(
    'mutation ($i: UpdateCriterionInput!) { updateCriterion(input: $i) { criterion { id } } }',
    {
      i: { id: story.criteria[0].id, then },
    },
  );
}

test('a review from the first demo to the close, in two windows', async ({ as }) => {
  test.slow(); // the whole meeting
  const open = async (person: Person) => {
    const page = await as(person, '/CHK/sprint');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await expect(queue(page).first()).toContainText('CHK-207');
    return page;
  };
  const po = await open('po');
  const dev = await open('dev');
  await expectAccessible(po);

  // The order of the demos is the same in every window, and taken back.
  await po.keyboard.press('Alt+ArrowDown');
  await expect(queue(dev).first()).toContainText('CHK-233');
  await po.keyboard.press('z');
  await expect(queue(dev).first()).toContainText('CHK-207');
  await draggable(
    region(po, /^In review/)
      .getByRole('listitem')
      .first(),
  );
  await queue(po).first().dragTo(queue(po).last());
  await expect(queue(dev).first()).toContainText('CHK-233');
  await queue(po).last().click();
  await expect(po.getByRole('article', { name: /CHK-207/ })).toBeFocused();

  // What reads otherwise since it was met is looked at again.
  await reword(po.context(), 'CHK-207', 'the order is placed at once, without a further step');
  await expect(criterion(po, 1)).toContainText('Jonas changed its text today');
  await expect(criterion(po, 1).locator('mark')).toHaveText('at once, ');
  const foot = po.getByRole('article').getByRole('status');
  await expect(foot).toHaveText('1 to check');
  await expectAccessible(po);
  await po.keyboard.press('Control+Enter');
  await expect(queue(po)).toHaveCount(2);
  await po.keyboard.press(' ');
  await expect(criterion(po, 1)).toContainText('Seen, Jonas');
  await expect(foot).toHaveText('4 met');
  await po.keyboard.press('Control+Enter');
  await expect(queue(po)).toHaveCount(1);
  await expect(region(po, /^Accepted in this sprint/)).toContainText('CHK-207');
  await expect(region(dev, /^Accepted in this sprint/)).toContainText('CHK-207');

  // Without a criterion by the PO's word, or back with a reason.
  await expect(po.getByRole('article', { name: /CHK-233/ })).toBeVisible();
  await po.keyboard.press('n');
  await expect(foot).toHaveText('goes to Tomás, in progress');
  const word = po.getByRole('textbox', { name: 'Your word on criterion 3' });
  await expect(word).toBeFocused();
  await word.fill('The link follows.');
  await expect(foot).toHaveText('2 met, 1 with your word');
  await word.fill('');
  await expectAccessible(po);
  await word.blur();
  await po.keyboard.press('b');
  await po.keyboard.type('The link at the foot is missing.');
  await expect(po.getByRole('button', { name: 'Criterion 3', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await po.keyboard.press('Control+Enter');
  await expect(region(po, /^Sent back/)).toContainText('The link at the foot is missing.');
  await expect(po.getByRole('heading', { name: 'Nothing waits for a verdict.' })).toBeVisible();
  await expect(dev.getByRole('heading', { name: 'Nothing waits for a verdict.' })).toBeVisible();
  await expectAccessible(po);

  // Who was there, and what is said of the sprint.
  await dev.getByRole('button', { name: 'I am here' }).click();
  await expect(region(po, /^Who is here/)).toContainText('Priya');
  await po.getByRole('button', { name: 'Tick names' }).click();
  await po.getByRole('dialog').getByRole('combobox').fill('Ed');
  await po.keyboard.press('Enter');
  await po.keyboard.press('Escape');
  await expect(region(dev, /^Who is here/)).toContainText('Ed');
  await po.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(region(dev, /^Sprint goal/)).toContainText('Met');
  await expect(region(dev, /^Summary/)).toContainText('The goal of Sprint 24 is met');
  await po.getByRole('button', { name: 'Add a word on it' }).click();
  await po.keyboard.type('From the cart and from checkout.');
  await po.keyboard.press('Control+Enter');
  await expect(region(dev, /^Sprint goal/)).toContainText('From the cart and from checkout.');
  await po.getByRole('button', { name: 'Edit summary' }).click();
  await po.getByRole('textbox', { name: 'Summary' }).fill('One tap is real now.');
  await po.keyboard.press('Control+Enter');
  await expect(region(dev, /^Summary/)).toContainText('One tap is real now.');
  await expect(dev.getByRole('button', { name: 'Propose other words' })).toBeVisible();
  await po.getByRole('button', { name: 'Write it anew' }).click();
  await expect(region(dev, /^Summary/)).toContainText('The goal of Sprint 24 is met');
  await po.getByRole('button', { name: 'Copy report' }).click();
  await expect(region(po, /^Messages/)).toContainText('The report of Sprint 24 is copied');
  const copied = await po.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## Sprint 24');
  expect(copied).toContain('CHK-233: The link at the foot is missing.');

  await po.getByRole('combobox', { name: 'Where CHK-210 goes' }).selectOption('To Sprint 26');
  await po.getByRole('button', { name: 'Close sprint' }).click();
  const dialog = po.getByRole('dialog', { name: 'Close Sprint 24' });
  const goes = (key: string) => dialog.getByRole('combobox', { name: `Where ${key} goes` });
  await expect(goes('CHK-210').getByRole('option', { selected: true })).toHaveText('To Sprint 26');
  await goes('CHK-204').selectOption('To the backlog');
  await expect(dialog.getByRole('radio', { name: 'Met', exact: true })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'A word on it' })).toHaveValue(
    'From the cart and from checkout.',
  );
  await dialog.getByRole('button', { name: 'Close sprint' }).click();
  await expect(po.getByRole('heading', { name: 'Sprint 24 is closed.' })).toBeVisible();
  await expect(region(po, /^Messages/)).toContainText('1 to Sprint 26 and 1 to the top of');
  await expect(region(dev, /^Summary/)).toContainText('The goal of Sprint 24 was met');
  await expect(region(po, /^Who was there/)).toContainText('Ed');
  await expectAccessible(po);
});

test('who may not decide proposes or reads', async ({ as }) => {
  const pm = await as('pm', '/CHK/sprint/review');
  await expect(pm.getByRole('button', { name: /Propose accepting it/ })).toBeVisible();
  await expect(pm.getByRole('button', { name: /Propose to close it/ })).toBeVisible();
  await expectAccessible(pm);
  const viewer = await as('viewer', '/CHK/sprint/review');
  await expect(queue(viewer).first()).toBeVisible();
  await expect(
    viewer.getByRole('button', { name: /Accept|Send back|Propose|Close sprint|Tick|Yes/ }),
  ).toHaveCount(0);
  await expectAccessible(viewer);
});

test('on a phone the queue leads to the demo', async ({ as }) => {
  const page = await as('po', '/CHK/sprint/review');
  await page.setViewportSize({ width: 390, height: 844 });
  await queue(page).last().click();
  await expect(page.getByRole('tab', { selected: true })).toContainText('CHK-');
  await expect(page.getByRole('button', { name: /Accept story/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Sprint 24' }).click();
  await expect(region(page, /^Summary/)).toBeVisible();
  await expectAccessible(page);
});
