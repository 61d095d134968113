import { expect, expectAccessible, test } from './people';
import type { Page } from '@playwright/test';

const checkout = 'Reduce checkout time by 20 % this quarter';
const risks = (page: Page) => page.getByRole('region', { name: 'Risks' });
const open = (page: Page) => risks(page).getByRole('list', { name: 'Open risks' });

async function feature(page: Page, title: string) {
  await page.getByRole('link', { name: checkout }).click();
  await page.getByRole('list', { name: 'Features' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

test('what is at risk shows in the lists, on the goal and on its feature', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  const goal = page.getByRole('listitem').filter({ hasText: checkout });
  await expect(goal).toContainText('2 open risks');
  await page.getByRole('link', { name: checkout }).click();
  await expect(open(page).getByRole('listitem')).toHaveCount(2);
  await expect(open(page)).toContainText('On Faster confirmation');
  const row = page.getByRole('list', { name: 'Features' }).getByRole('listitem');
  await expect(row.filter({ hasText: 'Faster confirmation' })).toContainText('2 open risks');
  await expectAccessible(page);

  await page.goto('/CHK/goals');
  await page.getByRole('link', { name: 'Stores take online returns in every city' }).click();
  await expect(open(page)).toContainText(/Hana sees to it by .*days late/);
  await expectAccessible(page);
});

test('a risk is raised by the team, changed, owned, and closed by who may answer', async ({
  as,
}) => {
  const dev = await as('dev', '/CHK/goals');
  await feature(dev, 'Address autofill');
  await risks(dev).getByRole('button', { name: 'Raise' }).click();
  await dev.getByRole('textbox', { name: 'What may go wrong' }).fill('The map costs too much.');
  await dev.getByRole('button', { name: /Who sees to it/ }).click();
  const picker = dev.getByRole('dialog', { name: 'Who sees to it' });
  await picker.getByRole('combobox').fill('jonas');
  await picker.getByRole('option', { name: 'Jonas Lind' }).click();
  await expectAccessible(dev);
  await dev.getByRole('button', { name: /Raise it/ }).click();
  await expect(open(dev)).toContainText('Jonas sees to it');
  await expect(dev.getByRole('region', { name: 'History' })).toContainText(
    'raised a risk: “The map costs too much.”',
  );
  await expect(risks(dev)).toContainText('A risk is closed with a word on what happened.');
  await expect(risks(dev).getByRole('button', { name: 'Close' })).toHaveCount(0);

  await open(dev).getByRole('button', { name: 'Edit' }).click();
  await dev.getByLabel('By when').fill('2020-02-01');
  await dev.getByRole('button', { name: 'Save' }).click();
  await expect(open(dev)).toContainText(/days late/);
  await dev.getByRole('heading', { name: 'Risks' }).click();
  await dev.keyboard.press('z');
  await expect(open(dev)).not.toContainText('late');

  const po = await as('po', '/CHK/goals');
  await feature(po, 'Address autofill');
  await open(po).getByRole('button', { name: 'Close' }).click();
  await po.getByRole('textbox', { name: 'What happened' }).fill('The list is enough.');
  await po.getByRole('button', { name: /Close the risk/ }).click();
  await expect(open(po)).toHaveCount(0);
  await risks(po).getByRole('button', { name: '1 closed' }).click();
  const closed = risks(po).getByRole('list', { name: 'Closed risks' });
  await expect(closed).toContainText('The list is enough.');
  await expect(closed).toContainText('Closed by Jonas');
  await expectAccessible(po);
});

test('what was raised or closed by mistake is taken back', async ({ as }) => {
  const dev = await as('dev', '/CHK/goals');
  await feature(dev, 'Faster confirmation');
  await risks(dev).getByRole('button', { name: 'Raise' }).click();
  await dev.getByRole('textbox', { name: 'What may go wrong' }).fill('Wrong feature.');
  await dev.getByRole('button', { name: /Raise it/ }).click();
  await expect(open(dev)).toContainText('Wrong feature.');
  await dev.getByRole('heading', { name: 'Risks' }).click();
  await dev.keyboard.press('z');
  await expect(open(dev)).not.toContainText('Wrong feature.');
  const history = dev.getByRole('region', { name: 'History' });
  await expect(history).toContainText('took a risk back: “Wrong feature.”');
  await history.getByRole('button', { name: 'Undo: took a risk back: “Wrong feature.”' }).click();
  await expect(open(dev)).toContainText('Wrong feature.');

  const po = await as('po', '/CHK/goals');
  await feature(po, 'Faster confirmation');
  const row = open(po).getByRole('listitem').filter({ hasText: 'Wrong feature.' });
  await row.getByRole('button', { name: 'Close' }).click();
  await po.getByRole('textbox', { name: 'What happened' }).fill('It is gone.');
  await po.getByRole('button', { name: /Close the risk/ }).click();
  await expect(row).toHaveCount(0);
  await po.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(row).toHaveCount(1);
  await expect(po.getByRole('region', { name: 'History' })).toContainText('opened a risk again');
  await dev
    .getByRole('button', { name: /^Undo: raised a risk: “Wrong feature.”/ })
    .first()
    .click();
  await expect(row).toHaveCount(0);
});

test('who only reads raises no risk', async ({ as }) => {
  const viewer = await as('viewer', '/CHK/goals');
  await feature(viewer, 'Faster confirmation');
  await expect(open(viewer).getByRole('listitem')).toHaveCount(2);
  await expect(risks(viewer).getByRole('button')).toHaveCount(0);
});

test('who is free to takes a risk on', async ({ as }) => {
  const page = await as('pm', '/CHK/goals');
  await feature(page, 'Faster confirmation');
  await risks(page).getByRole('button', { name: 'Own it' }).click();
  await expect(open(page)).toContainText('Maya sees to it');
  await page.keyboard.press('z');
  await expect(open(page)).toContainText('Nobody sees to it yet');
});
