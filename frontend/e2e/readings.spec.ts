import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

/** Of last year every day is over, and is told with its year. */
const year = new Date().getFullYear() - 1;

/** A goal that measures nothing yet. */
async function measured(page: Page, title: string) {
  await expect(page.getByRole('button', { name: 'New goal' })).toBeVisible();
  await page.getByRole('button', { name: /^New goal/ }).click();
  const form = page.getByRole('dialog', { name: 'New goal' });
  await form.getByLabel('What should change').fill(title);
  await form.getByLabel('Metric').fill('Calls');
  await form.getByLabel('Unit').fill('a day');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function uploading(page: Page) {
  await page.getByRole('button', { name: 'Upload CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Readings from a CSV file' });
  await expect(dialog).toBeVisible();
  return dialog;
}
const file = (text: string) => ({
  name: 'calls.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('readings of a CSV file are looked at, recorded, and taken back', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await measured(page, 'Fewer calls about parcels');
  const metric = page.getByRole('region', { name: 'Calls', exact: true });
  let dialog = await uploading(page);
  await dialog
    .locator('input[type=file]')
    .setInputFiles(
      file(
        `Tag;Anrufe;Notiz\n13.03.${year};84,5;Feiertag\n14.03.${year};viele\n15.03.${year};80\n`,
      ),
    );
  await expect(dialog).toContainText('2 readings: 2 new.');
  await expect(
    dialog.getByRole('row', { name: `2 13 Mar ${year} 84.5 a day Feiertag` }),
  ).toBeVisible();
  await expect(dialog).toContainText('Row 3: “viele” is not a value.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Record 2 readings' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(metric).toContainText('80 a day');

  // The same file again finds what is there, and pasted rows what would change.
  dialog = await uploading(page);
  await dialog
    .getByLabel('Or paste rows')
    .fill(`13.03.${year};90\n15.03.${year};80\n16.03.${year};70`);
  await expect(dialog).toContainText(
    '3 readings: 1 new, 1 in the place of another value and 1 there already.',
  );
  await dialog.getByRole('button', { name: 'Record 2 readings' }).click();
  await expect(metric).toContainText('70 a day');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history).toContainText('recorded 2 readings by CSV');
  await page.keyboard.press('z');
  await expect(
    page.getByRole('region', { name: 'Messages' }).getByText('Undone: Recorded 2'),
  ).toBeVisible();
  await expect(metric).toContainText('80 a day');
  dialog = await uploading(page);
  await dialog.getByLabel('Or paste rows').fill(`13.03.${year};84,5;Feiertag`);
  await expect(dialog).toContainText('1 reading: 1 there already.');
});

test('a long file is sent in parts and goes on after a cut connection', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await measured(page, 'Calls are answered at once');
  const rows = Array.from({ length: 1_500 }, (_, hour) => {
    return `${new Date(Date.UTC(2026, 0, 1, hour)).toISOString()},${hour}`;
  });
  const dialog = await uploading(page);
  await dialog.locator('input[type=file]').setInputFiles(file(rows.join('\n')));
  await expect(dialog).toContainText('1 500 readings: 1 500 new.');
  let sent = 0;
  await page.route('**/graphql', (route) => {
    const cut = route.request().postData()?.includes('useUploadMutation') && ++sent === 2;
    return cut ? route.abort() : route.continue();
  });
  await dialog.getByRole('button', { name: 'Record 1 500 readings' }).click();
  await expect(dialog).toContainText('1 000 of 1 500 readings recorded.');
  await expect(dialog.getByRole('alert')).toContainText('What was recorded before stays.');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(
    page.getByRole('region', { name: 'Messages' }).getByText('Recorded 1 500'),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Calls', exact: true })).toContainText(
    '1 499 a day',
  );

  // One line of the history for each part, which is taken back whole.
  const history = page.getByRole('region', { name: 'History' });
  const whole = history.getByRole('button', { name: 'Undo: recorded 1 000 readings by CSV' });
  await whole.click();
  await expect(history).toContainText('took back 1 000 readings');
  await expect(history.getByRole('button', { name: 'Undo: recorded 500' })).toBeVisible();
});

test('a file that is none of readings says why', async ({ as }) => {
  const page = await as('po', '/CHK/goals');
  await page.getByRole('link', { name: 'Cut refund requests by 30 %' }).click();
  const dialog = await uploading(page);
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles({ ...file('PK\u0003\u0004'), name: 'calls.xlsx' });
  await expect(dialog.getByRole('alert')).toContainText('Save it as CSV');
  await input.setInputFiles(file('2026-08-01,84\n'.repeat(1_000_000)));
  await expect(dialog.getByRole('alert')).toContainText('Up to 100 000 readings of a file');
  await dialog.getByLabel('Or paste rows').fill('03/05/2026,84');
  await expect(dialog).toContainText('Nothing tells the day from the month.');
  await dialog.getByLabel('In days such as').selectOption('DAY_FIRST');
  await expect(dialog).toContainText('1 reading: 1 new.');
  await expect(dialog.getByRole('row', { name: /3 May/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Record 1 reading' })).toBeEnabled();

  const dev = await as('dev', '/CHK/goals');
  await dev.getByRole('link', { name: 'Cut refund requests by 30 %' }).click();
  await expect(dev.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(dev.getByRole('button', { name: 'Upload CSV' })).toHaveCount(0);
});
