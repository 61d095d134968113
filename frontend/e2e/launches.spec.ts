import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const launch = (page: Page) => page.getByRole('region', { name: 'Launch', exact: true });
const checklist = (page: Page) => launch(page).getByRole('list', { name: 'Checklist' });
const item = (page: Page, text: string) =>
  checklist(page).getByRole('listitem').filter({ hasText: text });
const next = new Date().getFullYear() + 1;
const soon = { day: `${next}-03-15`, words: `15 Mar ${next}` };
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

async function feature(page: Page, title: string) {
  await page.goto('/CHK/launches');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

test('all launches are listed by their dates, with what waits and what they did', async ({
  as,
}) => {
  const page = await as('viewer', '/CHK/goals');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Launches', level: 1 })).toBeVisible();
  const list = (name: string) => page.getByRole('region', { name }).getByRole('listitem');
  await expect(list('Waits for you')).toContainText('Refunds of double charges booked');
  await expect(list('Being prepared')).toContainText('2 of 7 ready');
  await expect(list('Launched').first()).toContainText(/8\.23 % → ?to 7\.9 %/);
  await expectAccessible(page);
  await list('Launched').getByRole('link', { name: 'Right the first time' }).click();
  await expect(launch(page)).toContainText('Mean of 4 readings in the 28 days before');
  await expectAccessible(page);
});

test('who only reads ticks their own item, and no other', async ({ as }) => {
  const viewer = await as('viewer');
  const pm = await as('pm');
  await feature(pm, 'Faster confirmation');
  await feature(viewer, 'Faster confirmation');
  const own = item(viewer, 'Refunds of double charges booked');
  await expect(own).toContainText('Yours');
  await expect(item(viewer, 'Note in the monthly mail').getByRole('checkbox')).toBeDisabled();
  await own.getByRole('checkbox').check();
  await expect(launch(viewer)).toContainText('3 of 7 ready');
  await expect(item(pm, 'Refunds of double charges booked').getByRole('checkbox')).toBeChecked();
  await expectAccessible(viewer);
  await viewer.getByRole('heading', { name: 'Launch', exact: true }).click();
  await viewer.keyboard.press('z');
  await expect(own.getByRole('checkbox')).not.toBeChecked();
  await expect(launch(viewer)).toContainText('2 of 7 ready');

  await launch(viewer).getByRole('button', { name: 'Say go or no-go' }).click();
  const word = launch(viewer).getByRole('form', { name: 'Your word' });
  await word.getByRole('textbox').fill('Finance needs two more days.');
  await word.getByRole('button', { name: 'No-go' }).click();
  const said = launch(pm).getByRole('list', { name: 'Who said what' });
  await expect(said).toContainText('Ed: Finance needs two more days.');
  await viewer.getByRole('heading', { name: 'Launch', exact: true }).click();
  await viewer.keyboard.press('z');
  await expect(said).not.toContainText('Ed');
});

test('a launch is prepared from a template, decided, launched and taken back', async ({ as }) => {
  const pm = await as('pm', '/CHK/goals');
  await pm.getByRole('link', { name: 'Reduce checkout time by 20 % this quarter' }).click();
  const features = pm.getByRole('list', { name: 'Features' });
  await features.getByRole('link', { name: 'Guest checkout' }).click();
  await launch(pm).getByRole('button', { name: 'Prepare its launch' }).click();
  const dialog = pm.getByRole('dialog', { name: 'Prepare the launch' });
  await dialog.getByLabel('Day of the launch').fill(soon.day);
  await dialog.getByLabel('What is said about it').fill('Order without an account.');
  await dialog.getByLabel('For whom').fill('first-time customers');
  await dialog.getByLabel('The checklist begins with').selectOption('Quiet release, 2 items');
  await expectAccessible(pm);
  await dialog.getByRole('button', { name: 'Prepare it' }).click();
  await expect(checklist(pm).getByRole('listitem')).toHaveCount(2);
  await expect(item(pm, 'Told what changes')).toContainText('Nobody owns it yet');
  const address = pm.url();

  await launch(pm).getByRole('button', { name: 'Decide', exact: true }).click();
  const why = launch(pm).getByRole('form', { name: 'The reason' });
  await why.getByRole('textbox').fill('Two weeks of trial without a complaint.');
  await expectAccessible(pm);
  await why.getByRole('button', { name: /^Go/ }).click();
  await expect(launch(pm)).toContainText('Two weeks of trial without a complaint.');
  const day = launch(pm).getByLabel('Day it was launched');
  const today = await day.inputValue();
  await expect(day).toHaveAttribute('max', today);
  await expect(launch(pm).getByRole('button', { name: 'Launched today' })).toBeVisible();
  await day.fill(new Date(Date.parse(today) - 2 * 86_400_000).toISOString().slice(0, 10));
  await launch(pm)
    .getByRole('button', { name: /^Launched on/ })
    .click();
  await expect(messages(pm)).toContainText('Launched on');
  await expect(launch(pm)).toContainText('It is too early: 2 of 7 days have passed since.');
  await expect(launch(pm).getByRole('button', { name: /Decide/ })).toHaveCount(0);
  await expectAccessible(pm);

  const po = await as('po', address);
  await expect(launch(po)).toContainText('Launched');
  await pm.getByRole('heading', { name: 'Launch', exact: true }).click();
  await pm.keyboard.press('z');
  await expect(launch(pm).getByRole('button', { name: 'Launched today' })).toBeVisible();
  await expect(launch(po).getByRole('button', { name: 'Propose to launch' })).toBeVisible();
  await pm.keyboard.press('z');
  await expect(launch(pm).getByRole('button', { name: 'Decide', exact: true })).toBeVisible();
  await pm.keyboard.press('z');
  await expect(launch(pm)).toContainText('Nobody prepares its launch yet.');
});

test('of two who decide at once, one sees what the other said before it is overruled', async ({
  as,
}) => {
  const pm = await as('pm');
  const both = await as('both');
  for (const page of [pm, both]) {
    await feature(page, 'Faster confirmation');
    await launch(page)
      .getByRole('button', { name: /^Decide/ })
      .click();
  }
  const reason = (page: Page) => launch(page).getByRole('form', { name: 'The reason' });
  await reason(pm).getByRole('textbox').fill('The trial went well.');
  await reason(both).getByRole('textbox').fill('Finance is not ready.');
  await reason(both).getByRole('button', { name: 'No-go' }).click();
  await expect(launch(pm)).toContainText('Finance is not ready.');
  await reason(pm).getByRole('button', { name: /^Go/ }).click();
  const clash = pm.getByRole('dialog', { name: 'Go or no-go' });
  await expect(clash).toContainText('Someone else changed this meanwhile.');
  await expect(clash.getByRole('radio', { name: /^Yours/ })).toBeChecked();
  await expect(clash).toContainText('No-go: Finance is not ready.');
  await expectAccessible(pm);
  await clash.getByRole('button', { name: 'Save' }).click();
  await expect(launch(both)).toContainText('The trial went well.');
  await expect(reason(pm)).toBeHidden();
});

test('who may not prepare a launch proposes it', async ({ as }) => {
  const po = await as('po', '/CHK/goals');
  await po.getByRole('link', { name: 'Reduce checkout time by 20 % this quarter' }).click();
  const features = po.getByRole('list', { name: 'Features' });
  await features.getByRole('link', { name: 'One-tap pay' }).click();
  await launch(po).getByRole('button', { name: 'Propose a launch' }).click();
  const dialog = po.getByRole('dialog', { name: 'Prepare the launch' });
  await dialog.getByLabel('Day of the launch').fill(soon.day);
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click();
  const prompt = po.getByRole('dialog', { name: /^Propose to/ });
  await prompt.getByRole('textbox').fill('It is done before the sale begins.');
  await expectAccessible(po);
  await prompt.getByRole('button', { name: 'Propose', exact: true }).click();
  await expect(messages(po)).toContainText('Proposed to');
  await expect(prompt).toBeHidden();

  const pm = await as('pm', '/CHK/inbox?show=proposals');
  const asked = pm.getByRole('listitem').filter({ hasText: 'It is done before the sale begins.' });
  await expect(asked).toContainText('One-tap pay');
  await asked.getByRole('button', { name: /Accept/ }).click();
  await expect(messages(pm)).toContainText('Accepted');
  await expect(launch(po)).toContainText(soon.words);
  await pm.keyboard.press('z');
  await expect(launch(po)).toContainText('Nobody prepares its launch yet.');
});

test('a checklist is written, put in order, removed, and comes back', async ({ as }) => {
  const pm = await as('pm', '/CHK/launches');
  await pm.getByRole('button', { name: 'Checklists' }).click();
  const dialog = pm.getByRole('dialog', { name: 'Checklists of Checkout' });
  await dialog.getByRole('button', { name: 'New checklist' }).click();
  const form = dialog.getByRole('form', { name: 'New checklist' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Quiet release');
  await form.getByRole('textbox', { name: 'Department' }).fill('Legal');
  await form.getByRole('textbox', { name: 'What it sees to' }).fill('Wording');
  await form.getByRole('button', { name: 'Add checklist' }).click();
  await expect(form.getByText('There is a template "Quiet release" already.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Name' }).fill('New market');
  await form.getByRole('button', { name: 'Add an item' }).click();
  await form.getByRole('textbox', { name: 'Department' }).last().fill('Sales');
  await form.getByRole('textbox', { name: 'What it sees to' }).last().fill('Partners told');
  const days = form.getByRole('textbox', { name: 'Days before' }).last();
  await days.fill('nine');
  await expect(days).toHaveAccessibleDescription('A number, 0 to 365.');
  await form.getByRole('button', { name: 'Add checklist' }).click();
  await expect(days).toBeFocused();
  await days.fill('9');
  await form.getByRole('textbox', { name: 'Department' }).last().press('Alt+ArrowUp');
  await expect(form.getByRole('textbox', { name: 'Department' }).first()).toHaveValue('Sales');
  await expect(form.getByRole('textbox', { name: 'Department' }).first()).toBeFocused();
  await expectAccessible(pm);
  await form.getByRole('button', { name: 'Add checklist' }).click();
  const row = dialog.getByRole('listitem').filter({ hasText: 'New market' });
  await expect(row).toContainText('2 items: Sales, Legal');

  await row.getByRole('button', { name: 'Remove New market' }).click();
  await expect(row).toBeHidden();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await messages(pm).getByRole('button', { name: /Undo/ }).click();
  await pm.getByRole('button', { name: 'Checklists' }).click();
  await expect(row).toContainText('2 items: Sales, Legal');
  await row.getByRole('button', { name: 'Remove New market' }).click();
  await expect(row).toBeHidden();

  const viewer = await as('viewer', '/CHK/launches');
  await viewer.getByRole('button', { name: 'Checklists' }).click();
  const read = viewer.getByRole('dialog', { name: 'Checklists of Checkout' });
  await expect(read.getByRole('heading', { name: 'Quiet release' })).toBeVisible();
  await expect(read.getByRole('button', { name: /Edit|Remove|New|Propose/ })).toHaveCount(0);
});

test('a launch that came to nothing is removed, and comes back', async ({ as }) => {
  const page = await as('pm', '/CHK/roadmap');
  await page.getByRole('link', { name: 'Buy again', exact: true }).click();
  await launch(page).getByRole('button', { name: 'Prepare its launch' }).click();
  const form = page.getByRole('dialog', { name: 'Prepare the launch' });
  await form.getByLabel('Day of the launch').fill(soon.day);
  await form.getByRole('button', { name: 'Prepare it' }).click();
  await launch(page)
    .getByRole('button', { name: /^(Change|Edit)/ })
    .first()
    .click();
  const change = page.getByRole('dialog', { name: 'Change the launch' });
  await expectAccessible(page);
  await change.getByRole('button', { name: 'Remove the launch' }).click();
  await expect(launch(page).getByRole('button', { name: 'Prepare its launch' })).toBeVisible();
  await messages(page).getByRole('button', { name: /^Undo/ }).last().click();
  await expect(launch(page)).toContainText(soon.words);
});
