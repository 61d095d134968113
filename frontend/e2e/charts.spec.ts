import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './people';

test('a sprint’s charts tell its past, as pictures, tables and files', async ({ as }) => {
  const page = await as('viewer', '/CHK/sprint');
  await page.getByRole('link', { name: 'Charts' }).click();
  const burndown = page.getByRole('figure').filter({ hasText: 'Burndown' });
  await expect(burndown.getByRole('img', { name: /^Burndown: of \d+ points/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Cumulative flow:/ })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Cycle time of \d+ stories: 95 % in/ }),
  ).toBeVisible();
  const changes = page.getByRole('region', { name: 'Scope changes' });
  await expect(changes).toContainText('Consent stays after a reload');
  await expect(changes).toContainText('Lea');
  await expect(changes).toContainText(/Sprint 24 is for this: .* points are accepted/);
  await expectAccessible(page);

  await burndown.getByRole('button', { name: 'Table of burndown' }).click();
  await expect(burndown.getByRole('columnheader', { name: 'Not accepted' })).toBeVisible();
  await expect(burndown.getByRole('row')).not.toHaveCount(0);
  await expectAccessible(page);
  await burndown.getByRole('button', { name: 'Table of burndown' }).click();

  const file = async (kind: RegExp) => {
    await burndown.getByRole('button', { name: 'Download burndown' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: kind }).click(),
    ]);
    return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
  };
  const figures = await file(/^CSV/);
  expect(figures.name).toBe('CHK-Sprint-24-burndown.csv');
  expect(figures.text).toMatch(
    /^\uFEFFDay,Works,Scope,Not accepted,Not built,Accepted,Even pace\r\n20\d\d-/,
  );
  const picture = await file(/^SVG/);
  expect(picture.text).toContain('not accepted</text>');
  expect(picture.text).not.toContain('class=');

  await page.getByRole('button', { name: 'Stories', exact: true }).click();
  await expect(page).toHaveURL(/unit=stories/);
  await expect(burndown.getByRole('img', { name: /^Burndown: of \d+ stories/ })).toBeVisible();
  await page.getByRole('link', { name: 'Sprint 24' }).first().click();
  await expect(page).toHaveURL(/\/CHK\/sprint$/);
});

test('the line says how far forecasts held, and the charts show it', async ({ as }) => {
  const page = await as('viewer', '/CHK/line');
  await page
    .getByRole('link', { name: /^When we said 85 %, it held \d+ % of \d+ times\.$/ })
    .click();
  const held = page.getByRole('figure').filter({ hasText: 'How far forecasts held' });
  await expect(held.getByRole('img', { name: /When we said 95 %, it held/ })).toBeVisible();
  await held.getByRole('button', { name: 'Table of how far forecasts held' }).click();
  await expect(held.getByRole('row')).toHaveCount(4);
  await expectAccessible(page);
});

test('what happens in a sprint is on its charts at once', async ({ as }) => {
  const charts = await as('viewer', '/CHK/sprint/charts?unit=stories');
  const flow = charts.getByRole('img', { name: /^Cumulative flow:/ });
  const before = Number(
    /(\d+) in progress/.exec((await flow.getAttribute('aria-label')) ?? '')?.[1],
  );
  const board = await as('dev', '/CHK/sprint');
  await board.getByRole('region', { name: 'Ready' }).getByRole('link').first().focus();
  await board.keyboard.press(']');
  await expect(flow).toHaveAccessibleName(new RegExp(` ${before + 1} in progress`));
  await board.keyboard.press('z'); // the next test finds the board as it was
  await expect(flow).toHaveAccessibleName(new RegExp(` ${before} in progress`));
});
