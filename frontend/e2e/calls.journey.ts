import type { Page } from '@playwright/test';
import { deskOf, expect, look } from './companyDesk';

const test = deskOf('calls');

/** A telephone system, which knows the address of its line and sends forms. */
class Phones {
  private readonly address: string;

  constructor(address: string) {
    this.address = address;
  }

  async tell(fields: Record<string, string>) {
    const response = await fetch(this.address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
    expect(response.status).toBe(204);
  }

  rings = (callId: string, from: string) =>
    this.tell({ event: 'newCall', direction: 'in', callId, from, 'user[]': '21' });

  answers = (callId: string) => this.tell({ event: 'answer', callId, user: '21' });

  hangsUp = (callId: string, cause: string) => this.tell({ event: 'hangup', callId, cause });
}

const strip = (page: Page) => page.getByRole('region', { name: 'On the phone' });
const wall = (page: Page) => page.getByRole('region', { name: 'Calls', exact: true });
const toCall = (page: Page) => page.getByRole('list', { name: 'To call back' });

test('a line is connected; who rings is seen before it is answered; what came of it is two keys', async ({
  as,
}) => {
  const ada = await as('ada');
  await ada.goto('/admin/telephony');
  await expect(ada.getByText('No telephone system is connected')).toBeVisible();
  await ada.getByRole('link', { name: 'Add a line' }).click();
  await ada.getByLabel('Name').fill('Main number');
  await ada.getByRole('button', { name: 'Add and show the address' }).click();
  const address = await ada.getByLabel('Address', { exact: true }).inputValue();
  await look(ada, 'telephony-address');
  await ada.getByRole('button', { name: 'I have kept both' }).click();
  await ada.getByLabel('Phone', { exact: true }).fill('21');
  await ada.getByRole('combobox', { name: 'Analyst' }).fill('Lotte');
  await ada.getByRole('option', { name: 'Lotte Brandt' }).click();
  await ada.getByRole('button', { name: 'Add the phone' }).click();
  await expect(ada.getByRole('list', { name: 'Who sits at which phone' })).toContainText(
    'Lotte Brandt',
  );
  const phones = new Phones(address);

  const kasia = await as('kasia');
  await kasia.goto('/you');
  await kasia.getByLabel('Further numbers, one on each line').fill('030 901820');
  await kasia.getByRole('button', { name: 'Save the numbers' }).click();
  await expect(kasia.getByText('Saved', { exact: true })).toBeAttached();

  const lotte = await as('lotte');
  await lotte.goto('/desk');
  await expect(lotte.getByRole('button', { name: /Take next/ }).first()).toBeVisible();
  const omar = await as('omar');
  await omar.goto('/now');
  await expect(wall(omar)).toContainText('nobody waits on the phone');
  await phones.rings('c1', '+4930901820');
  await expect(wall(omar)).toContainText('1 ringing');
  await expect(wall(omar)).not.toContainText('Kasia');
  await look(omar, 'now-rings');
  await expect(strip(lotte)).toContainText('Kasia Nowak');
  await expect(strip(lotte)).toContainText('ringing at you');
  await look(lotte, 'call-rings');

  await lotte.keyboard.press('x');
  await expect(lotte.getByRole('group', { name: /better/ })).toBeVisible();
  await look(lotte, 'call-decline');
  await lotte.keyboard.press('Escape');
  await expect(lotte.getByRole('group', { name: /better/ })).toBeHidden();
  await phones.answers('c1');
  await expect(strip(lotte)).toContainText('you talk since');
  await expect(wall(omar)).toContainText('nobody waits on the phone');
  await phones.hangsUp('c1', 'normalClearing');
  await expect(strip(lotte)).toContainText('call is over');
  await lotte.keyboard.press('o');
  await expect(lotte.getByRole('group', { name: 'What came of it?' })).toBeVisible();
  await look(lotte, 'call-outcome');
  await lotte.keyboard.press('1');
  await expect(lotte.getByRole('form', { name: 'New ticket' })).toBeVisible();
  await look(lotte, 'call-new-ticket');
  await lotte.keyboard.type('Blade of the level is loose');
  await lotte.keyboard.press('Enter');
  await expect(strip(lotte)).toBeHidden();

  await kasia.goto('/requests');
  await kasia.getByRole('link', { name: /Blade of the level is loose/ }).click();
  await expect(kasia.getByText('We spoke on the phone.')).toBeVisible();

  await phones.rings('c2', '+4930901899');
  await expect(strip(lotte)).toContainText('+49 30 901899');
  await lotte.keyboard.press('x');
  await lotte.keyboard.press('1');
  await expect(strip(lotte)).toBeHidden();
  await phones.hangsUp('c2', 'noAnswer');

  await lotte.goto('/calls');
  await expect(toCall(lotte)).toContainText('+49 30 901899');
  await toCall(lotte).getByRole('button', { name: 'No answer' }).click();
  await expect(toCall(lotte)).toContainText('no answer,');
  await look(lotte, 'calls');
  await toCall(lotte).getByRole('button', { name: 'Who was it?' }).click();
  await lotte.getByRole('combobox', { name: 'Who was it?' }).fill('Hanne');
  await lotte.getByRole('option', { name: 'Hanne Falk' }).click();
  await look(lotte, 'calls-match');
  await lotte.getByRole('button', { name: 'It was them' }).click();
  await expect(toCall(lotte)).toContainText('Hanne Falk');
});

test('who would rather talk asks for a call, sees by when, and ends it; a call is written down in two keys', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.goto('/');
  await mateo.getByRole('link', { name: 'Call me back' }).click();
  await expect(mateo.getByRole('heading', { name: 'Call me back' })).toBeVisible();
  await mateo.getByRole('button', { name: 'Call me back' }).click();
  await look(mateo, 'call-me-back-errors');
  await mateo.getByLabel('At which number?').fill('4711');
  await mateo.getByLabel('What is it about?').fill('The licence of the drawing program');
  await mateo.getByRole('button', { name: 'Call me back' }).click();
  const own = mateo.getByRole('region', { name: 'Your call' });
  await expect(own).toContainText('We call you at 4711 by');
  await look(mateo, 'call-me-back');

  const lotte = await as('lotte');
  await lotte.goto('/desk');
  await lotte.getByRole('link', { name: /^To call back/ }).click();
  await expect(toCall(lotte)).toContainText('Mateo Ruiz');
  await own.getByRole('button', { name: 'I need no call any more' }).click();
  await expect(mateo.getByLabel('At which number?')).toBeVisible();

  await lotte.keyboard.press('l');
  await expect(lotte.getByRole('region', { name: 'A call to write down' })).toBeVisible();
  await look(lotte, 'call-log');
  await lotte.keyboard.press('3');
  await expect(lotte.getByRole('region', { name: 'A call to write down' })).toBeHidden();
  await expect(lotte.getByRole('list', { name: 'Calls of your queues' })).toContainText(
    'Lotte Brandt answered, nothing to follow',
  );
});
