import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './people';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgiMo7cechAAhyA07vOtuEAAAAAElFTkSuQmCC';

/** Pastes or drops a file, as the browser does. */
const bring = (area: Locator, how: 'paste' | 'drop', name: string, type: string, base64: string) =>
  area.evaluate(
    (element, { how, name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { how, name, type, base64 },
  );

/** Whether an image is there: its bytes came, and are one. */
const comes = (image: Locator) =>
  expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);

test('an image is pasted into a story, and others see it', async ({ as }) => {
  const page = await as('po', '/CHK/sprint');
  await page.getByRole('region', { name: 'Ready' }).getByRole('link').first().click();
  await panel(page)
    .getByRole('button', { name: /(Edit|Write) more about it/ })
    .click();
  const text = panel(page).getByRole('textbox', { name: 'Text' });
  const before = await text.inputValue();
  await text.fill('The till today:');
  await bring(text, 'paste', 'till.png', 'image/png', png);
  await expect(text).toHaveValue(/^The till today:\n\n!\[till\]\(\/images\/image_[0-9a-z]{26}\)$/);
  await page.keyboard.type('The till');

  // What is none leaves the text as it is.
  await bring(text, 'drop', 'till.svg', 'image/svg+xml', btoa('<svg/>'));
  await expect(panel(page).getByRole('alert')).toContainText('till.svg was not added');
  await bring(text, 'paste', 'fake.png', 'image/png', btoa('<script>alert(1)</script>'));
  await expect(panel(page).getByRole('alert')).toContainText(
    'This is no image that texts can show',
  );
  await expectAccessible(page);
  await text.press('Control+Enter');
  const shown = panel(page).getByRole('img', { name: 'The till' });
  await comes(shown);

  const other = await as('viewer', new URL(page.url()).pathname);
  await comes(panel(other).getByRole('img', { name: 'The till' }));
  const address = (await shown.getAttribute('src')) ?? '';
  const stranger = await page.context().browser()?.newContext();
  const refused = await stranger?.request.get(new URL(address, page.url()).href);
  expect(refused?.status()).toBe(401);
  await stranger?.close();

  await page.keyboard.press('z');
  await expect(shown).toBeHidden();
  expect(before).not.toContain('/images/');
});

test('an image is chosen by key into a comment', async ({ as }) => {
  const page = await as('dev', '/CHK/sprint');
  await page.getByRole('region', { name: 'In progress' }).getByRole('link').first().click();
  const form = panel(page).getByRole('form', { name: 'Comment or question' });
  const text = form.getByRole('textbox');
  await text.focus();
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Add an image' })).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Add an image' }).press('Enter');
  await (await chooser).setFiles({
    name: 'map.png',
    mimeType: 'image/png',
    buffer: Buffer.from(png, 'base64'),
  });
  await expect(text).toHaveValue(/^!\[map\]/);
  await form.getByRole('button', { name: 'Comment', exact: true }).click();
  await comes(panel(page).getByRole('img', { name: 'map' }).last());
});
