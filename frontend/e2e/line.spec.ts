import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const faster = 'Reduce checkout time by 20 % this quarter';

/** The line of the goal that the demo tells most of, whatever goals there are besides. */
async function choose(page: Page) {
  await page.getByRole('button', { name: 'Goal', exact: true }).click();
  await page.getByRole('option', { name: faster }).click();
  await expect(page.getByRole('heading', { name: faster }).first()).toBeVisible();
}

test('the line is walked by keyboard from a story back to its why', async ({ as }) => {
  const page = await as('viewer', '/CHK/goals');
  await page.getByRole('link', { name: 'The line' }).click();
  await choose(page);
  const line = page.getByRole('group', {
    name: /^Reduce checkout time by 20 % this quarter: \d feat/,
  });
  await expect(line).toBeVisible();
  const story = line.getByRole('button', { name: /^CHK-214 Try the second card/ });
  await story.locator('circle').click();
  await expect(story).toBeFocused();
  const path = page.getByRole('region', { name: 'The path' });
  await expect(path.getByRole('listitem')).toHaveText([
    'GoalReduce checkout time by 20 % this quarter',
    'FeatureOne-tap pay',
    'StoryCHK-214 Try the second card when one fails, 3 pts',
    /^ShipsSprint 25, planned/,
  ]);
  await expectAccessible(page);

  await page.keyboard.press('ArrowLeft');
  await expect(line.getByRole('button', { name: /^CHK-207 Pay in one tap/ })).toBeFocused();
  const goal = line.getByRole('img', { name: /^Goal: Reduce checkout time/ });
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowLeft');
  await expect(goal).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(line.locator('[data-place="lane 0"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);
});

test('Enter pins a path, and opens its story', async ({ as }) => {
  const page = await as('po', '/CHK/line');
  await choose(page);
  const goal = page.getByRole('img', { name: /^Goal: / });
  await expect(goal).toBeVisible();
  await goal.focus();
  await expect(page.getByText('Ships', { exact: true })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Ships', { exact: true })).toBeVisible(); // what has the focus is told
  await page.keyboard.press('Enter');
  const path = page.getByRole('region', { name: 'The path' });
  const link = path.getByRole('link', { name: /^CHK-/ });
  const [key = ''] = /^CHK-\d+/.exec((await link.textContent()) ?? '') ?? [];
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/CHK/stories/${key}\\?goal=`));
  await page.goBack();
  await expect(path).toBeVisible();
});

test('what the picture shows is a table, too, and a picture to take along', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  await expect(page.getByRole('img', { name: /^Goal: / })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Reduce checkout time by 20 % this quarter.svg');
  const file = readFileSync(await saved.path(), 'utf8');
  expect(file).toContain('font-family: Newsreader; src: url("data:font/woff2;base64,');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const row = page.getByRole('row', { name: /CHK-207 Pay in one tap/ });
  await expect(row.getByRole('cell')).toHaveText([
    'One-tap pay',
    '5',
    'in hand',
    /^Sprint 24/,
    /\d [A-Z]/,
  ]);
  const course = page.getByRole('table', { name: 'Burn-up, in points' }).getByRole('row');
  await expect(course.last()).toContainText(/^(Today|\d+ [A-Z][a-z]+( \d+)?)\d+/);
  expect(await course.count()).toBeGreaterThan(5);
  await expectAccessible(page);
});

test('what changes elsewhere changes on the line', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  const story = (where: string) =>
    page.getByRole('button', { name: new RegExp(`^CHK-223 .*planned, ${where}`) });
  await expect(story('85 % likely')).toBeVisible();
  const dev = await as('dev', '/CHK/backlog');
  await dev.locator('[data-story]').filter({ hasText: 'CHK-223' }).focus();
  await dev.keyboard.press('e');
  await dev.getByRole('option', { name: '8', exact: true }).click();
  await expect(page.getByRole('button', { name: /^CHK-223 .*, 8 points/ })).toBeVisible();
  await dev.keyboard.press('z');
  await expect(page.getByRole('button', { name: /^CHK-223 .*, 5 points/ })).toBeVisible();
});

test('on a phone the line runs downwards', async ({ as }) => {
  const page = await as('po', '/CHK/line');
  await choose(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('heading', { name: 'Reduce checkout time by 20 %' })).toBeVisible();
  await page.getByText('One-tap pay').click();
  await expect(page.getByRole('link', { name: /^Pay in one tap/ })).toBeVisible();
  await expectAccessible(page);
});

test('another goal is chosen, and one that is not there is said not to be', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await page.getByRole('button', { name: 'Goal', exact: true }).click();
  await page.getByRole('option', { name: /More customers buy a second time/ }).click();
  await expect(page).toHaveURL(/goal=goal_/);
  await expect(
    page.getByRole('heading', { name: 'More customers buy a second time', level: 1 }),
  ).toBeVisible();
  await page.goto('/CHK/line?goal=goal_none');
  await expect(page.getByText('There is no goal here.')).toBeVisible();
});

test('what if: dates that would move, gains beside costs, kept in the address', async ({ as }) => {
  // What would gain depends on what is left: other tests add stories.
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  await page.keyboard.press('o');
  const side = page.getByRole('complementary', { name: 'What if' });
  await expect(side.getByRole('button', { name: /^This story first/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Which story would come first' }).fill('CHK-223');
  await page.getByRole('option', { name: /^CHK-223/ }).click();
  await expect(side.getByRole('button', { name: /^This story first: CHK-223/ })).toBeVisible();
  await expect(side.getByRole('status')).toHaveText(/sooner/);
  await expect(
    side.getByRole('region', { name: 'It gains' }).getByRole('listitem').first(),
  ).toHaveText(/^CHK-223 .*would reach 85 % on .*, \d+ days? sooner/);
  const costs = side.getByRole('region', { name: 'It costs' });
  await expect(costs.getByRole('listitem')).toHaveCount(6);
  await costs.getByRole('button', { name: /^and \d+ more$/ }).press('Enter');
  await expect(costs.getByRole('listitem').nth(6).getByRole('link')).toBeFocused();
  await expect(costs).toContainText(/All in Sprint \d+ would reach 85 %/);
  await side.getByLabel('A sprint less').selectOption({ index: 2 });
  await expect(side.getByRole('region', { name: 'It costs' })).toContainText(/days? later/);
  await side.getByRole('button', { name: 'For two weeks, from today' }).click();
  await side.getByRole('button', { name: 'Who is away: Anyone' }).click();
  await page.getByRole('option', { name: 'Priya Raman' }).click();
  await expect(side).toContainText(/Priya Raman had \d+ % of what was accepted since/);
  await expect(side.getByRole('button', { name: 'Who is away: Priya Raman' })).toBeFocused();
  await expectAccessible(page);

  await page.reload();
  await expect(side.getByRole('button', { name: /^This story first: CHK-223/ })).toBeVisible();
  await expect(side.getByRole('button', { name: 'Who is away: Priya Raman' })).toBeVisible();
  await expect(side.getByRole('region', { name: 'It costs' })).toBeVisible();
  await page.goto('/CHK/line?if=&away=2026-12-01..2026-12-14&who=user_gone');
  await expect(side.getByRole('status')).toHaveText(/is not here/);
  await page.goBack();
  await expect(side.getByRole('region', { name: 'It costs' })).toBeVisible();
  await side.getByRole('button', { name: 'Start over' }).click();
  await expect(side.getByRole('status')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(side).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'What if' })).toBeFocused();
  await expect(page).not.toHaveURL(/if=/);
});

test('only what is open or at risk is shown, and the address says so', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  const stations = page.locator('[data-place^="CHK-"]');
  const shown = page.getByRole('group', { name: 'Stories' });
  for (const [name, search] of [
    [/^At risk \d+$/, /show=risk/],
    [/^Open \d+$/, /show=open/],
  ] as const) {
    const choice = shown.getByRole('button', { name });
    await choice.click();
    await expect(page).toHaveURL(search);
    const many = Number((await choice.textContent())?.split(' ').at(-1));
    expect(many).toBeGreaterThan(0);
    await expect(stations).toHaveCount(many);
  }
  await expect(page.getByRole('button', { name: /, shipped, / })).toHaveCount(0);
  await page.reload();
  await expect(shown.getByRole('button', { name: /^Open/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await shown.getByRole('button', { name: /^All/ }).click();
  await expect(page).not.toHaveURL(/show=/);
});

test('stories of a feature and sprint merge, and plus opens them again', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  const stations = page.locator('[data-place^="CHK-"]');
  const all = await stations.count();
  await page.getByRole('button', { name: 'Each story' }).click();
  const merged = page.getByRole('button', { name: /^\d+ stories, \d+ points/ });
  await expect(merged.first()).toBeVisible();
  const alone = await stations.count();
  expect(alone).toBeLessThan(all);
  await page.locator('[data-place="goal"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await expect(page.locator('[data-place="lane 0"]')).toBeFocused();
  await expect.poll(() => stations.count()).toBeGreaterThan(alone);
  await page.keyboard.press('-');
  await expect(stations).toHaveCount(alone);
  await expectAccessible(page);
});

test('on paper there is the picture, and nothing to press', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await choose(page);
  const picture = page.getByRole('group', { name: /^Reduce checkout time/ });
  await expect(picture).toBeVisible();
  const pressed = ['What if', 'Table', 'Print', 'SVG'].map((name) =>
    page.getByRole('button', { name, exact: true, includeHidden: true }),
  );
  for (const button of pressed) await expect(button).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const button of pressed) await expect(button).toBeHidden();
});
