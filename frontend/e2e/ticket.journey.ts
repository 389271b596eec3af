import type { Page } from '@playwright/test';
import { deskOf, expect, look } from './companyDesk';
import { focused, tabTo } from './journey';

const test = deskOf('tickets');

const canary = 'zanzibarcanary';
const picturePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe.configure({ mode: 'serial' });

test('an employee asks, is answered, answers, opens again and withdraws; a note stays inside', async ({
  as,
}) => {
  const kasia = await as('kasia');
  const heard = listenTo(kasia);
  await kasia.goto('/');
  const goal = kasia.getByLabel('What are you trying to get done?');
  await goal.fill('copy milling programs to a usb stick for the machine in hall 2');
  await expect(kasia.getByText('Known ways')).toBeVisible();
  await look(kasia, 'ask-typing');
  await kasia.getByRole('link', { name: 'Something is broken' }).click();

  await expect(kasia.getByRole('heading', { name: 'Something is broken' })).toBeVisible();
  await kasia.getByRole('button', { name: 'Send it to IT' }).click();
  await expect(kasia.getByText('Choose one.').first()).toBeVisible();
  await look(kasia, 'filing-missing');
  await kasia.getByLabel('In a few words').fill('The scanner in hall 2 stays dark');
  await kasia.getByRole('radio', { name: 'Just one person' }).click();
  await kasia.getByRole('radio', { name: /^Yes, but it gets in the way/ }).click();
  await kasia.locator('input[type=file]').setInputFiles({
    name: 'scanner.png',
    mimeType: 'image/png',
    buffer: picturePng,
  });
  await expect(kasia.getByRole('button', { name: 'Remove scanner.png' })).toBeVisible();
  await look(kasia, 'filing');
  await kasia.getByRole('button', { name: 'Send it to IT' }).click();

  await expect(
    kasia.getByRole('heading', { level: 1, name: 'The scanner in hall 2 stays dark' }),
  ).toBeVisible();
  const where = kasia.getByRole('region', { name: 'Where it stands' });
  await expect(where.getByText(/You are .* in line\./)).toBeVisible();
  await expect(where.getByText(/You will hear from us by .*\d\d:\d\d/)).toBeVisible();
  await expect(where.locator('[aria-current=step]')).toContainText('In line');
  await expect(kasia.getByRole('link', { name: /scanner\.png/ })).toBeVisible();
  await look(kasia, 'ticket-in-line');
  const address = new URL(kasia.url()).pathname;
  const number = address.split('/').at(-1) ?? '';

  await kasia.goto('/');
  const row = kasia.getByRole('listitem').filter({ hasText: 'The scanner in hall 2 stays dark' });
  await expect(row).toContainText(/You are .* in line\./);
  await expect(row).toContainText(/You will hear from us by .*\d\d:\d\d/);
  await kasia.getByLabel('What are you trying to get done?').fill('scanner still dark');
  await expect(kasia.getByText('You already have this open')).toBeVisible();
  await kasia.getByLabel('What are you trying to get done?').fill('');
  await look(kasia, 'ask');

  const lotte = await as('lotte');
  await takeNext(lotte, 'The scanner in hall 2 stays dark');
  await lotte.keyboard.press('i');
  await lotte.getByRole('textbox', { name: 'Internal note' }).fill(`${canary}: the cheap cable`);
  await lotte.getByRole('button', { name: 'Keep as internal note' }).click();
  await expect(lotte.getByText(`${canary}: the cheap cable`).first()).toBeVisible();
  await lotte.keyboard.press('r');
  await lotte.getByRole('textbox', { name: 'Reply to Kasia Nowak' }).fill('Is its lamp on?');
  await lotte.getByRole('button', { name: /^After sending/ }).click();
  await lotte.getByRole('menuitemradio', { name: /turn$/ }).click();
  await lotte.getByRole('button', { name: 'Send to Kasia Nowak' }).click();
  await expect(lotte.getByText('Is its lamp on?').first()).toBeVisible();

  await kasia.reload();
  await expect(kasia.getByRole('link', { name: 'Answer Lotte Brandt' })).toBeVisible();
  await look(kasia, 'ask-your-turn');
  await kasia.getByRole('link', { name: 'Answer Lotte Brandt' }).click();
  await expect(
    kasia.getByRole('heading', { name: 'Lotte Brandt asked you something.' }),
  ).toBeVisible();
  await expect(where).toContainText('Lotte Brandt, ');
  await look(kasia, 'ticket-your-turn');
  await kasia.getByRole('textbox', { name: 'Reply to Lotte Brandt' }).fill('No, it is dark.');
  await kasia.getByRole('button', { name: 'Send to Lotte Brandt' }).click();
  await expect(kasia.getByRole('article').filter({ hasText: 'No, it is dark.' })).toBeVisible();
  await expect(
    kasia.getByRole('heading', { name: 'Lotte Brandt is working on it.' }),
  ).toBeVisible();
  await expect(where).toContainText(/by .*\d\d:\d\d/);

  await lotte.reload();
  await lotte.getByRole('button', { name: 'Resolve…' }).click();
  await lotte.getByLabel('What was done? Kasia Nowak reads this.').fill('A new cable is in.');
  await lotte.getByRole('button', { name: 'Resolve it' }).click();
  await expect(lotte.getByText('A new cable is in.').first()).toBeVisible();

  await kasia.reload();
  await expect(kasia.getByRole('heading', { name: /Does it work now\?$/ })).toBeVisible();
  await look(kasia, 'ticket-try');
  await where.getByRole('button', { name: 'It still does not work' }).click();
  await kasia.getByLabel('What still does not work?').fill('It goes dark after a minute.');
  await look(kasia, 'ticket-still');
  await kasia.getByRole('button', { name: 'Open it again' }).click();
  await expect(
    kasia.getByRole('article').filter({ hasText: 'It goes dark after a minute.' }),
  ).toBeVisible();
  await expect(where.locator('[aria-current=step]')).toContainText('In work');

  await everywhere(kasia, number);
  expect(heard.filter((body) => body.includes(canary))).toEqual([]);
  expect(heard.length).toBeGreaterThan(10);

  await file(kasia, '/ask/need', 'A second headset');
  await kasia.getByRole('button', { name: 'I do not need it any more' }).click();
  await kasia.getByRole('button', { name: 'Withdraw the request' }).click();
  await expect(kasia.getByRole('heading', { name: 'This is finished.' })).toBeVisible();
  await look(kasia, 'ticket-finished');

  const greta = await as('greta');
  await greta.goto(address);
  await expect(greta.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await expect(greta).toHaveTitle(/^Nothing is here/);
  await look(greta, 'ticket-missing');
});

test('who was brought in reads along, and no note', async ({ as }) => {
  const kasia = await as('kasia');
  await file(kasia, '/ask/else', 'How to share the plan of hall 2');
  const address = new URL(kasia.url()).pathname;
  const lotte = await as('lotte');
  await lotte.goto(address.replace('/tickets', '/desk/tickets'));
  await expect(lotte.getByRole('textbox', { name: /^Reply to/ })).toBeVisible();
  await lotte.keyboard.press('i');
  await lotte.getByRole('textbox', { name: 'Internal note' }).fill(`${canary} again`);
  await lotte.getByRole('button', { name: 'Keep as internal note' }).click();
  await expect(lotte.getByText(`${canary} again`).first()).toBeVisible();

  await kasia.getByRole('button', { name: 'Bring someone in' }).click();
  await kasia.getByRole('combobox', { name: 'Bring someone in' }).fill('gre');
  await kasia.getByRole('option', { name: /Greta Holm/ }).click();
  await expect(kasia.getByRole('list', { name: 'Reading along' })).toContainText('Greta Holm');
  await look(kasia, 'ticket-people');

  const greta = await as('greta');
  const heard = listenTo(greta);
  await greta.goto(address);
  await expect(
    greta.getByRole('heading', { level: 1, name: 'How to share the plan of hall 2' }),
  ).toBeVisible();
  await expect(greta.getByRole('heading', { name: /^It is with .* in line/ })).toBeVisible();
  await everywhere(greta, address.split('/').at(-1) ?? '');
  await greta.goto('/requests?show=watched');
  await expect(greta.getByRole('link', { name: /plan of hall 2/ })).toBeVisible();
  expect(heard.filter((body) => body.includes(canary))).toEqual([]);
});

test('a draft is there again after a reload, and gone when it was sent', async ({ as }) => {
  const kasia = await as('kasia');
  await kasia.goto('/ask/need');
  await kasia.getByLabel('In a few words').fill('A longer cable for the press');
  await kasia.getByRole('radio', { name: 'A team' }).click();
  await expect(kasia.getByText('Saved as a draft')).toBeVisible();
  await kasia.reload();
  await expect(kasia.getByLabel('In a few words')).toHaveValue('A longer cable for the press');
  await expect(kasia.getByRole('radio', { name: 'A team' })).toBeChecked();
  await kasia.getByLabel('What do you need, and what for?').fill('Two metres are too short.');
  await kasia.getByRole('radio', { name: /^Yes\s*It can wait/ }).click();
  await kasia.getByRole('button', { name: 'Send it to IT' }).click();
  await expect(
    kasia.getByRole('heading', { level: 1, name: 'A longer cable for the press' }),
  ).toBeVisible();
  await kasia.goto('/ask/need');
  await expect(kasia.getByLabel('In a few words')).toHaveValue('');

  await kasia.goto('/requests');
  await kasia.getByRole('link', { name: /A longer cable/ }).click();
  await kasia.getByRole('textbox', { name: /^Reply to/ }).fill('Three would do.');
  await expect(kasia.getByText('Draft saved')).toBeVisible();
  await kasia.reload();
  await expect(kasia.getByRole('textbox', { name: /^Reply to/ })).toHaveValue('Three would do.');
});

test('a manager files for one of her people, and it is theirs', async ({ as }) => {
  const petra = await as('petra');
  await petra.goto('/ask/need');
  await petra.getByLabel('It is for somebody else').check();
  await petra.getByRole('combobox', { name: 'For whom?' }).click();
  await petra.getByRole('option', { name: /Kasia Nowak/ }).click();
  await look(petra, 'filing-for-somebody');
  await fill(petra, 'Gloves that work on the touch screen');
  await expect(petra.getByText('for Kasia Nowak')).toBeVisible();
  await look(petra, 'ticket-for-somebody');

  const kasia = await as('kasia');
  await kasia.goto(new URL(petra.url()).pathname);
  await expect(kasia.getByText('typed by Petra Vos')).toBeVisible();
});

test('what was asked is found again by its number and its words', async ({ as }) => {
  const kasia = await as('kasia');
  await kasia.goto('/requests?show=all');
  await expect(kasia.getByRole('listitem').first()).toBeVisible();
  await look(kasia, 'requests');
  await kasia.getByRole('searchbox', { name: 'Find a request' }).fill('scan');
  await kasia.keyboard.press('Enter');
  await expect(kasia.getByRole('link', { name: /scanner in hall 2/ })).toBeVisible();
  await look(kasia, 'search');
  await kasia.getByRole('searchbox', { name: 'Find a request' }).fill('nothing like it');
  await kasia.keyboard.press('Enter');
  await expect(kasia.getByText('Nothing was found')).toBeVisible();
  await look(kasia, 'search-nothing');
});

test('by keyboard alone: ask, answer, resolve, open again', async ({ as }) => {
  const kasia = await as('kasia');
  await kasia.goto('/');
  await tabTo(kasia, 'What are you trying to get done?');
  await kasia.keyboard.type('The plotter draws everything twice');
  await tabTo(kasia, /^Something is broken/);
  await kasia.keyboard.press('Enter');
  await expect(kasia.getByLabel('In a few words')).toHaveValue(
    'The plotter draws everything twice',
  );
  await tabToChoice(kasia, /^Just one person/);
  await kasia.keyboard.press('Space');
  await tabToChoice(kasia, /^No/);
  await kasia.keyboard.press('Space');
  await tabTo(kasia, 'Send it to IT');
  await kasia.keyboard.press('Enter');
  await expect(
    kasia.getByRole('heading', { level: 1, name: 'The plotter draws everything twice' }),
  ).toBeFocused();
  const address = new URL(kasia.url()).pathname;

  const lotte = await as('lotte');
  await lotte.goto('/desk');
  await expect(
    lotte.getByRole('navigation', { name: 'My queues' }).getByRole('link').first(),
  ).toBeVisible();
  await lotte.goto(address.replace('/tickets', '/desk/tickets'));
  await expect(
    lotte.getByRole('heading', { level: 1, name: 'The plotter draws everything twice' }),
  ).toBeVisible();
  await expect(lotte.getByRole('textbox', { name: /^Reply to/ })).toBeVisible();
  await lotte.keyboard.press('r');
  await expect(lotte.getByRole('textbox', { name: 'Reply to Kasia Nowak' })).toBeFocused();
  await lotte.keyboard.type('I am looking at it.');
  await tabTo(lotte, 'Send to Kasia Nowak');
  await lotte.keyboard.press('Enter');
  await expect(lotte.getByRole('article').filter({ hasText: 'I am looking at it.' })).toBeVisible();

  await kasia.reload();
  await expect(kasia.getByRole('article').filter({ hasText: 'I am looking at it.' })).toBeVisible();
  await tabTo(kasia, /^Reply to/);
  await kasia.keyboard.type('Thank you, it is urgent.');
  await tabTo(kasia, /^Send to/);
  await kasia.keyboard.press('Enter');
  await expect(
    kasia.getByRole('article').filter({ hasText: 'Thank you, it is urgent.' }),
  ).toBeVisible();

  await lotte.reload();
  await expect(
    lotte.getByRole('article').filter({ hasText: 'Thank you, it is urgent.' }),
  ).toBeVisible();
  await tabTo(lotte, 'Resolve…');
  await lotte.keyboard.press('Enter');
  await expect(lotte.getByLabel('What was done? Kasia Nowak reads this.')).toBeFocused();
  await lotte.keyboard.type('It had two drivers.');
  await tabTo(lotte, 'Resolve it');
  await lotte.keyboard.press('Enter');
  await expect(lotte.getByText('It had two drivers.').first()).toBeVisible();

  await kasia.reload();
  await expect(kasia.getByRole('heading', { name: /Does it work now\?$/ })).toBeVisible();
  await tabTo(kasia, 'It still does not work');
  await kasia.keyboard.press('Enter');
  await expect(kasia.getByLabel('What still does not work?')).toBeFocused();
  await kasia.keyboard.type('Now it draws nothing.');
  await tabTo(kasia, 'Open it again');
  await kasia.keyboard.press('Enter');
  await expect(
    kasia.getByRole('article').filter({ hasText: 'Now it draws nothing.' }),
  ).toBeVisible();
});

/** Everything that the server says to this page from now on. */
function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('response', async (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    heard.push(await response.text().catch(() => ''));
  });
  return heard;
}

/** Goes wherever a note could show: the page and its history, its tab, the lists, the search. */
async function everywhere(page: Page, number: string) {
  const places = [
    `/tickets/${number}`,
    '/',
    '/requests?show=all',
    `/search?words=${number}`,
    `/search?words=${canary}`,
  ];
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    const said = place.includes(canary)
      ? await page.getByRole('listitem').allTextContents()
      : [await page.locator('html').innerHTML(), await page.title()];
    expect(said.filter((text) => text.includes(canary))).toEqual([]);
  }
  await expect(page.getByText('Nothing was found')).toBeVisible();
}

async function file(page: Page, door: string, title: string) {
  await page.goto(door);
  await fill(page, title);
}

async function fill(page: Page, title: string) {
  await page.getByLabel('In a few words').fill(title);
  await page.locator('#ask-body').fill(`${title}, please.`);
  await page.getByRole('radio', { name: 'Just one person' }).click();
  await page.getByRole('radio', { name: /^Yes\s*It can wait/ }).click();
  await page.getByRole('button', { name: 'Send it to IT' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function takeNext(page: Page, title: string) {
  await page.goto('/desk');
  await expect(
    page.getByRole('navigation', { name: 'My queues' }).getByRole('link').first(),
  ).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Offered to you' })).toContainText(title);
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Presses Tab until the choice of this name has the focus. */
async function tabToChoice(page: Page, name: RegExp) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const role = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    if (role === 'radio' && name.test(await focused(page))) return;
  }
  throw new Error(`The keyboard does not come to ${name}.`);
}
