import { expect, expectAccessible, test } from './people';

test('a story begins with a template, and gets what another one has', async ({ as }) => {
  const page = await as('po', '/CHK/backlog');
  await page.getByRole('button', { name: /^New story/ }).click();
  await page.getByRole('button', { name: 'From a template' }).click();
  await page.getByRole('option', { name: /^Bug/ }).click();
  await expect(page.getByRole('button', { name: 'From “Bug”' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Title of the new story/ }).fill('The total jumps');
  await page.keyboard.press('Enter');
  // The next one begins with it too.
  await expect(page.getByRole('button', { name: 'From “Bug”' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('link', { name: 'The total jumps' }).click();
  const story = page.getByRole('dialog', { name: 'Story' });
  const criteria = story.getByRole('checkbox');
  await expect(criteria).toHaveCount(2);
  await expect(story.getByText('How to see it')).toBeVisible();
  await story.getByRole('button', { name: 'From a template' }).click();
  await page.getByRole('option', { name: /^Works for everyone/ }).click();
  await expect(criteria).toHaveCount(5);
  await page.keyboard.press('z');
  await expect(criteria).toHaveCount(2);

  await story.getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: 'Drop it…' }).click();
  await page.getByRole('textbox', { name: 'Why it is given up' }).fill('It was a try.');
  await page.getByRole('button', { name: 'Drop story' }).click();
  await expect(story.getByText('Dropped').first()).toBeVisible();
});

test('a template is made of a story, changed, removed, and comes back', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await page.getByRole('region', { name: 'Ready' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: 'Make a template of it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Templates of Checkout' });
  const form = dialog.getByRole('form', { name: 'New template' });
  await expect(form.getByRole('textbox', { name: 'so that' })).not.toHaveValue('');
  await form.getByRole('textbox', { name: 'Name' }).fill('Bug');
  await form.getByRole('button', { name: 'Add template' }).click();
  await expect(form.getByText('There is a template "Bug" already.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Name' }).fill('Payment');
  await form.getByRole('button', { name: 'Add a criterion' }).click();
  await form
    .getByRole('group', { name: 'How it is written' })
    .last()
    .getByText('Free text')
    .click();
  await form.getByRole('textbox', { name: 'Free text' }).last().fill('The receipt is right');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add template' }).click();
  await expect(dialog.getByRole('heading', { name: 'Payment' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Edit Payment' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Payment by card');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('heading', { name: 'Payment by card' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove Payment by card' }).click();
  await expect(dialog.getByRole('heading', { name: 'Payment by card' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: /Undo/ })
    .click();
  await page.getByRole('button', { name: 'From a template' }).click();
  await expect(page.getByRole('option', { name: /^Payment by card/ })).toBeVisible();

  await page.getByRole('button', { name: 'Edit templates' }).click();
  await dialog.getByRole('button', { name: 'Remove Payment by card' }).click();
  await expect(dialog.getByRole('heading', { name: 'Payment by card' })).toBeHidden();
});

test('who may not write stories proposes, and a reader is offered nothing', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  await page.getByRole('region', { name: 'Ready' }).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Propose a template’s' })).toBeVisible();
  const reader = await as('viewer', new URL(page.url()).pathname);
  await expect(reader.getByRole('heading', { name: 'Acceptance criteria' })).toBeVisible();
  await expect(reader.getByRole('button', { name: /template/ })).toHaveCount(0);
});
