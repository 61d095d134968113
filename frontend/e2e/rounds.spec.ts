import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const round = (page: Page) => page.getByRole('region', { name: 'Estimate together' });
const vote = (page: Page, value: string) =>
  round(page)
    .getByRole('group', { name: 'Your vote' })
    .getByRole('button', { name: value, exact: true });

/** Opens the story that has no estimate yet. */
async function openStory(page: Page) {
  await page.getByRole('link', { name: 'Keep a basket for next month' }).click();
  await expect(round(page)).toBeVisible();
}

test('two vote in two windows, see what once both have, and record it', async ({ as }) => {
  const po = await as('po', '/CHK/backlog');
  await openStory(po);
  await round(po).getByRole('button', { name: 'Start' }).click();
  await expect(vote(po, '5')).toBeVisible();
  await expectAccessible(po);

  const dev = await as('dev', new URL(po.url()).pathname);
  await expect(vote(dev, '8')).toBeVisible();
  await dev.keyboard.press('8');
  await expect(vote(dev, '8')).toHaveAttribute('aria-pressed', 'true');
  await expect(round(po)).toContainText('1 of ');
  await expect(round(po).getByText('has voted').first()).toBeAttached();
  for (const pressed of await round(po).getByRole('button', { pressed: true }).all()) {
    await expect(pressed).toBeHidden();
  }

  // Two keys are one number when the second comes soon.
  await expect(async () => {
    await po.keyboard.press('1');
    await po.keyboard.press('3');
    await expect(vote(po, '13')).toHaveAttribute('aria-pressed', 'true', { timeout: 2_000 });
  }).toPass();
  await expect(round(dev)).toContainText('2 of ');
  await round(dev).getByRole('button', { name: 'Reveal' }).click();
  for (const page of [dev, po]) {
    await expect(round(page)).toContainText('8 to 13, the middle is 10.5.');
    await expect(round(page).getByRole('definition').first()).toBeVisible();
  }
  await expectAccessible(po);

  await round(dev).getByRole('button', { name: 'Vote again' }).click();
  await expect(vote(po, '8')).toHaveAttribute('aria-pressed', 'false');
  await vote(po, '8').click();
  await expect(vote(po, '8')).toHaveAttribute('aria-pressed', 'true');
  await vote(dev, 'I cannot say').click();
  await expect(round(po)).toContainText('2 of ');
  await round(po).getByRole('button', { name: 'Reveal' }).click();
  await expect(round(dev)).toContainText('All who can say hold it to be 8.');
  await round(dev).getByRole('button', { name: 'Record 8' }).click();
  await expect(dev.getByRole('button', { name: '8. Estimate' })).toBeVisible();
  await expect(po.getByRole('button', { name: '8. Estimate' })).toBeVisible();
  await expect(po.getByRole('region', { name: 'History' })).toContainText('estimated it at 8');

  await po.getByRole('button', { name: 'Undo: estimated it at 8' }).click();
  await expect(po.getByRole('button', { name: 'Not estimated. Estimate' })).toBeVisible();
});

test('who does not estimate sees who has voted, and not what', async ({ as }) => {
  const po = await as('po', '/CHK/backlog');
  await openStory(po);
  await round(po)
    .getByRole('button', { name: /^(Start|Vote again)$/ })
    .click();
  await vote(po, '5').click();
  await expect(vote(po, '5')).toHaveAttribute('aria-pressed', 'true');

  const viewer = await as('viewer', new URL(po.url()).pathname);
  await expect(round(viewer)).toContainText('1 of ');
  await expect(round(viewer).getByRole('button')).toHaveCount(0);

  await round(po).getByRole('button', { name: 'Without me' }).click();
  await expect(round(viewer)).toContainText('0 of ');
  await round(po).getByRole('button', { name: 'Cancel' }).click();
  await expect(round(viewer)).toBeHidden();
  await expect(
    round(po)
      .getByRole('button', { name: 'Start' })
      .or(round(po).getByRole('button', { name: 'Vote again' })),
  ).toBeVisible();
});
