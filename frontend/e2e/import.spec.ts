import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from './people';

const header =
  'Nummer,Was zu tun ist,Status,Aufwand, Eine Spalte mit einem sehr langen Namen, den niemand kürzen wollte';
const tasks = [
  header,
  'T-1,Pay in one tap,Open,3,',
  'T-2,Show the tax while typing,Done,many,',
  'T-3,Refund to a gift card,Liegt bei Ada,5,',
].join('\n');
const found = '/CHK/backlog?scope=all&find=Refund+to+a+gift';
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('an admin maps a file, tries it, brings it in and takes it back', async ({ as }) => {
  test.slow();
  const page = await as('both', '/CHK/people');
  await page.getByRole('link', { name: 'Import' }).click();
  const input = page.locator('input[type=file]');

  await input.setInputFiles(file('empty.csv', ''));
  await expect(page.getByRole('alert')).toContainText('“empty.csv” is empty.');
  await input.setInputFiles(file('page.html', '<html></html>'));
  await expect(page.getByRole('alert')).toContainText('This file cannot be read');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await input.setInputFiles(file('large.csv', 'x'.repeat(24 * 1024 * 1024 + 1)));
  await expect(page.getByRole('alert')).toContainText('more than 24 MB');
  await page.context().setOffline(true);
  await input.setInputFiles(file('tasks.csv', tasks));
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();

  // What it was read as, and what nothing tells.
  const trial = page.getByRole('region', { name: 'Dry run' });
  await expect(trial).toContainText('nothing written');
  await expect(page.getByLabel('Nummer becomes')).toHaveValue('key');
  await expect(page.getByRole('row', { name: /Was zu tun ist/ })).toContainText(
    'guessed from its values',
  );
  await expect(page.getByLabel('Aufwand becomes')).toHaveValue('');
  await expectAccessible(page);

  // A change of the mapping is seen in the rows and in the counts.
  const rows = page.getByRole('region', { name: 'Rows' });
  await page.getByLabel('Aufwand becomes').selectOption('points');
  await expect(rows.getByRole('row', { name: /Pay in one tap/ })).toContainText('3 points');
  await expect(rows.getByRole('row', { name: /Show the tax/ })).toContainText('Points “many”');
  await page.getByLabel('Liegt bei Ada means').selectOption('REVIEW');
  await expect(rows.getByRole('row', { name: /Refund to a gift card/ })).toContainText('In review');
  await page.keyboard.press('j');
  const wrong = rows.getByRole('row', { name: /Show the tax/ });
  await expect(wrong).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByLabel('Aufwand becomes')).toBeFocused();

  // A row stays out and comes in again, by key and by hand.
  await wrong.focus();
  await page.keyboard.press('x');
  await expect(trial.getByRole('button', { name: /^Import 2 rows/ })).toBeVisible();
  await expect(wrong).toContainText('Left out by you');
  await expect(wrong).toBeFocused();
  await expectAccessible(page);
  await rows.getByRole('button', { name: 'Left out 1' }).click();
  await rows.getByRole('button', { name: 'Take in row 3' }).click();
  await expect(trial.getByRole('button', { name: /^Import 3 rows/ })).toBeVisible();

  // A mapping is kept as a file, and reads the file the same way.
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as mapping' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('csv.map');
  const mapping = readFileSync(await saved.path(), 'utf8');
  expect(mapping).toContain('Aufwand = points');
  expect(mapping).toContain('status: liegt bei ada = review');
  await page.reload();
  await expect(page.getByLabel('Aufwand becomes')).toHaveValue('');
  const maps = page.getByLabel('Mapping');
  const map = (text: string) => ({
    name: 'a.map',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await maps.setInputFiles(map('Aufwand = nonsense'));
  await expect(page.getByRole('alert')).toContainText('This is no map file: map line 1');
  await page.getByRole('button', { name: 'Without the mapping' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await maps.setInputFiles(map(mapping));
  await expect(page.getByLabel('Aufwand becomes')).toHaveValue('points');
  await expect(rows.getByRole('row', { name: /Refund to a gift card/ })).toContainText('In review');

  await trial.getByRole('button', { name: /^Import 3 rows/ }).click();
  await expect(page.getByRole('heading', { name: '“tasks.csv” is in.' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('1 problem');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open the backlog' }).click();
  await expect(page.getByRole('heading', { name: 'Backlog' })).toBeVisible();
  await page.goto(found); // the list shows what is in sight
  await expect(page.getByText('Refund to a gift card')).toBeVisible();

  await page.goto('/CHK/import');
  await page
    .getByRole('region', { name: 'Imports so far' })
    .getByRole('button', { name: /tasks\.csv/ })
    .click();
  await page.getByRole('button', { name: /^Undo the import/ }).click();
  const sure = page.getByRole('dialog', { name: 'Undo the import of “tasks.csv”?' });
  await sure.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Undo the import/ }).click();
  await sure.getByRole('button', { name: /^Undo it/ }).click();
  await expect(
    page.getByRole('heading', { name: 'The import of “tasks.csv” was undone.' }),
  ).toBeVisible();
  await expect(
    page.getByText('All it made is gone, and what it changed is as before.'),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Problems' })).toHaveCount(0);
  await page.goto(found);
  await expect(page.getByRole('heading', { name: 'No story is like that.' })).toBeVisible();
  await expect(page.getByText('Refund to a gift card')).toHaveCount(0);
});

test('who is no admin is told who imports', async ({ as }) => {
  const page = await as('dev', '/CHK/import');
  await expect(page.getByRole('heading', { name: 'Admins bring backlogs in.' })).toBeVisible();
  await expect(page.locator('input[type=file]')).toHaveCount(0);
});
