import { expect, test } from './people';

const paper = { name: 'Report' };

test('a report is printed on one page', async ({ as }) => {
  const page = await as('viewer', '/CHK/reports');
  await page.getByRole('link', { name: /is within reach this quarter/ }).click();
  await expect(page.getByRole('article', paper)).toContainText('What could change this');
  const print = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(print.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
