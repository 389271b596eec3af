import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deskOf, expect, look } from './companyDesk';

// The operator opens this machine; without that nothing of it is called.
process.env.PARLEY_WEBHOOK_NETWORKS = '127.0.0.1';

const test = deskOf('webhook');

interface Heard {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A proxy that hears what it is told. */
async function proxy(): Promise<{ url: string; heard: Heard[]; stop: () => void }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, heard, stop: () => server.close() };
}

test('an administrator adds a webhook, keeps its secret and sees that it hears', async ({ as }) => {
  const listening = await proxy();
  const ada = await as('ada');
  await ada.goto('/admin/webhooks');
  await expect(ada.getByRole('heading', { name: 'Nobody is told' })).toBeVisible();
  await look(ada, 'webhooks-none');

  await ada.getByRole('link', { name: 'Add a webhook' }).click();
  await ada.getByLabel('Name').fill('Web proxy');
  await ada.getByLabel('Address').fill('ftp://proxy.example/');
  await ada.getByRole('button', { name: 'Add and show the secret' }).click();
  await expect(ada.getByText('must begin with https://')).toBeVisible();
  await ada.getByLabel('Address').fill(listening.url);
  await ada.getByRole('button', { name: 'Add and show the secret' }).click();
  const secret = await ada.getByLabel('Secret', { exact: true }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await look(ada, 'webhook-secret');
  await ada.getByRole('button', { name: 'I have kept it' }).click();

  await ada.getByRole('button', { name: 'Send a test to Web proxy' }).click();
  const row = ada.getByRole('row', { name: /A test/ });
  await expect(row.getByText('Heard')).toBeVisible({ timeout: 120_000 });
  await look(ada, 'webhooks');
  const [told] = listening.heard;
  const signed = `${told?.headers['parley-timestamp']}.${told?.body}`;
  const expected = `v1=${createHmac('sha256', secret).update(signed).digest('hex')}`;
  expect(told?.headers['parley-signature']).toBe(expected);

  await ada.getByRole('link', { name: 'Web proxy' }).click();
  await look(ada, 'webhook-change');
  await ada.getByRole('button', { name: 'Make a new secret' }).click();
  await ada
    .getByRole('dialog', { name: 'Make a new secret?' })
    .getByRole('button', { name: 'Make a new secret' })
    .click();
  await expect(ada.getByLabel('Secret', { exact: true })).not.toHaveValue(secret);
  await ada.getByRole('button', { name: 'I have kept it' }).click();

  await ada.getByRole('button', { name: 'Send again to Web proxy' }).click();
  await expect.poll(() => listening.heard.length, { timeout: 120_000 }).toBe(2);
  expect(listening.heard[1]?.headers['parley-event-id']).toBe(told?.headers['parley-event-id']);
  listening.stop();
});
