import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './people';

async function saved(page: Page, what: string) {
  await page.getByRole('button', { name: `More with ${what}` }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
  const file = await coming;
  await expect(page.getByText(new RegExp(`^\\d+ rows? of ${what} saved as CSV\\.$`))).toBeVisible();
  expect(file.suggestedFilename()).toBe(`CHK-${what}.csv`);
  return readFile(await file.path(), 'utf8');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

test('whoever may read a list saves it as a CSV file', async ({ as }) => {
  const page = await as('viewer', '/CHK/goals?show=all');
  await expect(heading(page, 'Goals')).toBeVisible();
  expect(await saved(page, 'goals')).toContain(
    '\uFEFFGoal,State,Serves,Metric,Unit,Baseline,Target,Now,',
  );
  await page.goto('/CHK/roadmap');
  await expect(heading(page, 'Roadmap')).toBeVisible();
  expect(await saved(page, 'features')).toContain('\uFEFFFeature,State,Goal,Horizon,');
  await page.goto('/CHK/launches');
  await expect(heading(page, 'Launches')).toBeVisible();
  expect(await saved(page, 'launches')).toContain('\uFEFFFeature,Goal,Date,State,');
  await page.goto('/CHK/backlog?status=READY');
  await expect(heading(page, 'Backlog')).toBeVisible();
  const stories = (await saved(page, 'stories')).trimEnd().split('\r\n');
  expect(stories[0]).toBe('\uFEFFKey,Title,Status,Points,Sprint,Feature,Labels,Assignees');
  expect(stories.length).toBeGreaterThan(3);
  for (const story of stories.slice(1)) expect(story).toMatch(/^CHK-\d+,.*,READY,/);
});

test('what was said comes back from its file, and is no formula in it', async ({ as }) => {
  const page = await as('pm', '/CHK/insights');
  await expect(heading(page, 'Insights')).toBeVisible();
  await page.keyboard.press('i');
  const sheet = page.getByRole('dialog', { name: 'Capture an insight' });
  await sheet.getByLabel('In their words').fill('=HYPERLINK("http://evil.invalid")');
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  await page.goto('/CHK/insights?show=all');
  await expect(page.getByText('=HYPERLINK("http://evil.invalid")').first()).toBeVisible();
  const text = await saved(page, 'insights');
  expect(text).toContain(`\r\n"'=HYPERLINK(""http://evil.invalid"")",`);
  const rows = text.trimEnd().split(/\r\n/).length - 1;

  await page.getByRole('button', { name: 'More with insights' }).click();
  await page.getByRole('menuitem', { name: 'Bring in a CSV file …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'said.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(dialog).toContainText('=HYPERLINK("http://evil.invalid")');
  await expect(dialog).not.toContainText("'=HYPERLINK");
  expect(rows).toBeGreaterThan(10);
});
