import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const boxes = (page: Page, name: string) => column(page, name).getByRole('listitem');
const actions = (page: Page) => page.getByRole('region', { name: 'Actions', exact: true });
const carried = (page: Page) =>
  page.getByRole('region', { name: /First, from the last retrospective/ });

async function write(page: Page, key: string, ...notes: string[]) {
  await page.keyboard.press(key);
  for (const note of notes) {
    await page.keyboard.type(note);
    await page.keyboard.press('Enter');
  }
  for (const note of notes) {
    await expect(page.getByRole('listitem').filter({ hasText: note })).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

test('two look back at once: hidden, revealed, grouped and voted for by keys', async ({ as }) => {
  const lea = await as('both', '/CHK/sprint');
  await lea.getByRole('link', { name: 'Retro', exact: true }).click();
  await expect(lea.getByText('Nobody has looked back at Sprint 24 yet.')).toBeVisible();
  await expectAccessible(lea);
  await lea.getByRole('button', { name: 'Open the retrospective' }).click();
  await expect(carried(lea)).toContainText('4 actions, 4 still open');
  await expect(carried(lea)).toContainText('second time');
  await expect(carried(lea)).toContainText('CHK-234');
  const dev = await as('dev', '/CHK/sprint/retro');
  const viewer = await as('viewer', '/CHK/sprint/retro');

  await write(lea, '1', 'The demo went well');
  await write(lea, '2', 'We wait for legal');
  await expect(dev.getByRole('status').filter({ hasText: 'by others' })).toContainText('2 notes');
  await expect(dev.getByText('We wait for legal')).toHaveCount(0);
  await write(dev, '2', 'Legal takes six days', 'The map licence, again');
  await expect(lea.getByRole('status').filter({ hasText: 'by others' })).toContainText('2 notes');
  await expect(lea.getByText('Legal takes six days')).toHaveCount(0);
  await expect(viewer.getByRole('status').filter({ hasText: 'by others' })).toContainText(
    '4 notes',
  );
  await expect(viewer.getByRole('button', { name: /Reveal|Add a note|New/ })).toHaveCount(0);
  await expectAccessible(dev);

  await lea.getByRole('button', { name: 'Reveal notes' }).click();
  await lea.getByRole('button', { name: 'Show all 4 notes' }).click();
  for (const page of [lea, dev, viewer]) {
    await expect(boxes(page, 'To improve')).toHaveCount(3);
    await expect(column(page, 'To improve')).toContainText('Legal takes six days');
  }

  // Arrows lead to a note, the rest is one key each.
  await dev.keyboard.press('ArrowDown');
  await dev.keyboard.press('ArrowRight');
  await dev.keyboard.press('ArrowDown');
  await expect(boxes(dev, 'To improve').filter({ hasText: 'Legal takes six days' })).toBeFocused();
  await dev.keyboard.press('v');
  await expect(
    dev.getByRole('button', { name: 'Vote for “Legal takes six days”: 1 vote, 1 yours' }),
  ).toBeVisible();
  await expect(dev.getByText('4 notes, 5 votes each, 4 left for you')).toBeVisible();
  await expect(
    lea.getByRole('button', { name: 'Vote for “Legal takes six days”: 1 vote' }),
  ).toBeVisible();
  await dev.keyboard.press('Shift+G');
  const picker = dev.getByRole('dialog', { name: 'Group “Legal takes six days” with' });
  await picker.getByRole('combobox').fill('wait');
  await expectAccessible(dev);
  await dev.keyboard.press('Enter');
  for (const page of [lea, dev]) {
    await expect(column(page, 'To improve')).toContainText('2 notes together');
  }
  await lea.getByRole('button', { name: 'More for “We wait for legal”' }).focus();
  await lea.keyboard.press('r');
  await lea.keyboard.type('We wait for people outside');
  await lea.keyboard.press('Enter');
  await expect(
    dev.getByRole('heading', { name: 'We wait for people outside', level: 3 }),
  ).toBeVisible();
  await expectAccessible(lea);
  await expectAccessible(viewer);

  // The hand does the same.
  await column(lea, 'To improve').hover();
  const group = boxes(lea, 'To improve').filter({ hasText: 'We wait for people outside' }).first();
  await boxes(lea, 'To improve').filter({ hasText: 'The map licence' }).last().dragTo(group);
  await expect(group).toContainText('The map licence, again');
  await lea.keyboard.press('z');
  await expect(group).not.toContainText('The map licence, again');

  await lea.keyboard.press('?');
  await expect(lea.getByRole('dialog', { name: 'Keys' })).toContainText(
    'Vote, or take the vote back',
  );
});

test('an action becomes a story in one key, and is proposed by who may not write it', async ({
  as,
}) => {
  const po = await as('po', '/CHK/sprint');
  await po.getByRole('button', { name: 'Other sprints' }).click();
  await po.getByRole('menuitem', { name: 'Sprint 23' }).click();
  await po.getByRole('link', { name: 'Retro', exact: true }).click();
  await expect(actions(po)).toContainText('from “We wait for people outside the team”');
  await expect(po.getByRole('region', { name: 'The sprint in numbers' })).toContainText('Accepted');
  await po.keyboard.press('a');
  await po.getByRole('textbox', { name: 'What is to be done' }).fill('Write down who is who');
  await po.keyboard.press('Control+Enter');
  const row = actions(po).getByRole('listitem').filter({ hasText: 'Write down who is who' });
  await expect(row).toContainText('Jonas');
  await row.getByRole('button', { name: 'Make it a story' }).focus();
  await po.keyboard.press('s');
  const form = po.getByRole('form', { name: 'A story of “Write down who is who”' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Write down who is who');
  await form.getByRole('textbox', { name: 'So that' }).fill('nobody waits');
  await expectAccessible(po);
  await po.keyboard.press('Control+Enter');
  await expect(row.getByRole('link', { name: /CHK-\d+ Draft/ })).toBeVisible();
  await row.getByRole('link').click();
  await expect(po.getByRole('region', { name: 'History' })).toContainText(
    'made it of an action of a retrospective',
  );

  const dev = await as('dev', po.url().replace(/.*\?/, '/CHK/sprint/retro?'));
  const other = actions(dev).getByRole('listitem').filter({ hasText: 'Review every day' });
  await other.getByRole('button', { name: 'Propose a story' }).click();
  await dev.getByRole('form', { name: /A story of “Review every day/ }).waitFor();
  await dev.keyboard.press('Control+Enter');
  const why = dev.getByRole('dialog');
  await why.getByRole('button', { name: /Propose/ }).click();
  await expect(other).toContainText('Make a story of “Review every day at 15:00, ten minutes”');
  await expect(other.getByRole('link')).toHaveCount(0);
  await expectAccessible(dev);
});

test('on a phone one column at a time, all of it by touch', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await page.getByRole('button', { name: 'Other sprints' }).click();
  await page.getByRole('menuitem', { name: 'Sprint 22' }).click();
  await page.getByRole('link', { name: 'Retro', exact: true }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: /To improve/ }).click();
  await expect(column(page, 'To improve')).toContainText('The staging shop');
  await page.getByRole('button', { name: /^Vote for “The staging shop/ }).click();
  await expect(
    page.getByRole('button', { name: /^Vote for “The staging shop.*3 votes, 1 yours/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^More for “The staging shop/ }).click();
  await page.getByRole('menuitem', { name: 'New action from it' }).click();
  await expect(page.getByRole('tab', { name: /Actions/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/^From “The staging shop/)).toBeVisible();
  await expectAccessible(page);
});
