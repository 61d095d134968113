import { expect, expectAccessible, test } from './people';

test('where four eyes are asked for, who wrote the criteria alone is told whom to ask', async ({
  as,
}) => {
  const admin = await as('both', '/CHK/rights');
  const eyes = admin.getByRole('region', { name: 'Four eyes' });
  await expect(eyes).toContainText('may have written its criteria alone');
  await eyes.getByRole('button', { name: 'Ask for four eyes' }).click();
  await expect(eyes).toContainText('Nobody in Checkout accepts a story');
  await expectAccessible(admin);

  const viewer = await as('viewer', '/CHK/rights');
  const read = viewer.getByRole('region', { name: 'Four eyes' });
  await expect(read).toContainText('Nobody in Checkout accepts a story');
  await expect(read.getByRole('button')).toHaveCount(0);

  const story = await as('both', '/CHK/stories/CHK-207');
  await story
    .getByRole('button', { name: /^Accept story/ })
    .last()
    .click();
  await expect(story.getByRole('alert')).toContainText(
    /You wrote these criteria alone.* Ask Jonas\./,
  );
  await expectAccessible(story);

  await admin.keyboard.press('z');
  await expect(eyes).toContainText('may have written its criteria alone');
});
