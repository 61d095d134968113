import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, expectAccessible, test } from './people';
import { accessToken, speaking } from './speaking';

test.use({ flags: ['--webhook-allow', '127.0.0.0/8'] });

test('an admin makes a webhook, which is told what happens, and is paused and replayed', async ({
  as,
  server,
}) => {
  test.slow();
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 204;
  const receiver = createServer((request, answer) => {
    let body = '';
    request.on('data', (text) => (body += text));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      answer.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  try {
    const page = await as('both', '/CHK/people');
    const hooks = page.getByRole('region', { name: 'Webhooks of CHK' });
    await expect(hooks).toContainText('Nobody is told what happens here yet.');
    await hooks.getByRole('button', { name: 'New webhook' }).click();
    const dialog = page.getByRole('dialog', { name: 'New webhook' });
    await dialog.getByLabel('Address').fill('nowhere');
    await dialog.getByRole('button', { name: 'Make the webhook' }).click();
    await expect(dialog).toContainText('not an address such as');
    await dialog.getByLabel('Address').fill(url);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Make the webhook' }).click();
    const shown = page.getByRole('dialog', { name: 'What signs its messages' });
    const secret = await shown.getByLabel('Secret').inputValue();
    await shown.getByRole('button', { name: 'Done' }).click();

    await expect.poll(() => got.length).toBe(1);
    const [{ headers, body }] = got as [(typeof got)[number]];
    expect(JSON.parse(body).type).toBe('createWebhook');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);

    status = 500;
    await hooks.getByRole('button', { name: `Deliveries to ${url}` }).click();
    const sent = page.getByRole('dialog', { name: /^Sent to 127/ });
    await expect(sent.getByRole('row', { name: /createWebhook/ })).toContainText('204');
    await sent.getByRole('button', { name: /^Send again event \d+$/ }).click();
    await expect.poll(() => got.filter((one) => one.body === body).length).toBe(2);
    await expect(async () => {
      await sent.getByRole('button', { name: 'Look again' }).click();
      await expect(sent.getByText('It answered 500').first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expectAccessible(page);
    await sent.getByRole('button', { name: 'Done' }).click();

    await hooks.getByRole('button', { name: `Change ${url}` }).click();
    const changed = page.getByRole('dialog', { name: 'Change the webhook' });
    await expect(changed.getByLabel('Address')).toHaveValue(url);
    await changed.getByLabel('Told of').selectOption('some decisions');
    await changed.getByRole('button', { name: 'Save' }).click();
    await expect(changed).toContainText('Choose at least one');
    await changed.getByRole('checkbox', { name: /^Accept or send back/ }).check();
    await expectAccessible(page);
    await changed.getByRole('button', { name: 'Save' }).click();
    await expect(hooks.getByRole('row', { name: /127/ })).toContainText('1 decision');
    await page.keyboard.press('z');
    await expect(hooks.getByRole('row', { name: /127/ })).toContainText('everything');

    // Somebody else moves it while it is being moved here.
    await hooks.getByRole('button', { name: `Change ${url}` }).click();
    await changed.getByLabel('Address').fill(`${url}?mine`);
    const say = speaking(server, await accessToken(server, 'both@demo.test', 'demo'));
    const { product } = await say<{ product: { webhooks: { id: string }[] } }>(
      '{ product(key: "CHK") { webhooks { id } } }',
    );
    await say(
      'mutation ($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }',
      {
        input: {
          id: product.webhooks[0]?.id,
          url: `${url}?theirs`,
          decisions: ['ANSWER', 'ESTIMATE'],
        },
      },
    );
    await changed.getByRole('button', { name: 'Save' }).click();
    await changed.getByRole('radio', { name: `Saved by someone else ${url}?theirs` }).check();
    await changed.getByRole('button', { name: 'Save' }).click();
    const theirs = hooks.getByRole('row', { name: /theirs/ });
    await expect(theirs).toContainText('2 decisions');
    await hooks.getByRole('button', { name: `Change ${url}?theirs` }).click();
    await changed.getByLabel('Address').fill(url);
    await changed.getByLabel('Told of').selectOption('everything that happens');
    await changed.getByRole('button', { name: 'Save' }).click();
    await expect(hooks.getByRole('row', { name: /127/ })).toContainText('everything');

    await hooks.getByRole('button', { name: `Pause ${url}` }).click();
    await expect(hooks.getByRole('row', { name: /127/ })).toContainText('Paused');
    await hooks.getByRole('button', { name: `Resume ${url}` }).click();
    await expect(hooks.getByRole('button', { name: `Pause ${url}` })).toBeVisible();
    await hooks.getByRole('button', { name: `Remove ${url}` }).click();
    const asked = page.getByRole('dialog', { name: /^Remove 127/ });
    await asked.getByRole('button', { name: 'Remove the webhook' }).click();
    await expect(hooks).toContainText('Nobody is told what happens here yet.');
    await expect(hooks.getByRole('button', { name: 'New webhook' })).toBeFocused();
  } finally {
    receiver.close();
  }
});
