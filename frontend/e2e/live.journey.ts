import type { Browser, Page } from '@playwright/test';
import { companyZone } from './days';
import { expect, expectNoAxeViolations, picture, signIn, tabTo, test } from './journey';

const password = 'parley demo';
const person = (name: string) => ({ login: `${name}@fennwick.example`, password });

/** Somebody at another machine. */
async function another(browser: Browser, baseURL: string | undefined, name: string) {
  const context = await browser.newContext({ baseURL, timezoneId: companyZone });
  const page = await context.newPage();
  await signIn(page, person(name));
  return page;
}

const bell = (page: Page) => page.getByRole('link', { name: /^What happened/ });
const unread = (page: Page) => page.getByRole('list', { name: 'Unread' });

/** Sends a request of the API as the page would. */
async function send(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ([method, path, body]) => {
      const { csrfToken } = await (await fetch('/api/session')).json();
      const answer = await fetch(path, {
        method,
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrfToken,
          'Idempotency-Key': crypto.randomUUID(),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return text === '' ? undefined : JSON.parse(text);
    },
    [method, path, body] as const,
  );
}

async function ask(page: Page, title: string): Promise<number> {
  const { number } = await send(page, 'POST', '/api/tickets', {
    kind: 'INCIDENT',
    title,
    body: 'Nothing blinks.',
    // Theirs, so that nobody stands in the line that another journey takes from.
    category: 'network',
    impact: 'ONE',
    urgency: 'STOPPED',
  });
  return number;
}

test('what is done at the desk is on the open page of who asked, and colleagues see each other there', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, person('ines'));
  const number = await ask(page, 'The socket at the fair stays dead');
  await page.goto(`/tickets/${number}`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'The socket at the fair stays dead' }),
  ).toBeVisible();

  const desk = await another(browser, baseURL, 'nils');
  await desk.goto(`/desk/tickets/${number}`);
  const colleague = await another(browser, baseURL, 'katalin');
  await colleague.goto(`/desk/tickets/${number}`);
  await expect(desk.getByText(/Katalin is reading too/)).toBeVisible();

  await desk.getByRole('textbox', { name: /^Reply to Ines/ }).fill('Is the lamp beside it on?');
  await expect(colleague.getByText(/Nils Torgersen is writing a reply/)).toBeVisible();
  await picture(colleague, 'desk-also-here');
  await expectNoAxeViolations(colleague);

  await desk.getByRole('button', { name: /^Send to Ines/ }).click();
  await expect(
    page.getByRole('article').filter({ hasText: 'Is the lamp beside it on?' }),
  ).toBeVisible();
  await expect(
    colleague.getByRole('article').filter({ hasText: 'Is the lamp beside it on?' }),
  ).toBeVisible();

  await colleague.goto('/');
  await expect(desk.getByText(/Katalin is reading too/)).toBeHidden();
});

test('the bell counts what happened, and the list leads there, by keyboard alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, person('noah'));
  await send(page, 'PUT', '/api/inbox/reading');
  const first = await ask(page, 'The film server answers slowly');
  const second = await ask(page, 'The cutting room has no wireless');
  await page.goto('/');
  await expect(bell(page)).toHaveAccessibleName('What happened');

  const desk = await another(browser, baseURL, 'nils');
  for (const number of [first, second]) {
    await send(desk, 'POST', `/api/tickets/${number}/notes`, { body: 'Only for us.' });
    await send(desk, 'POST', `/api/tickets/${number}/replies`, {
      body: 'We look at it today.',
      // biome-ignore lint/suspicious/noThenProperty: the name that the API gives it
      then: 'OPEN',
    });
  }
  await expect(bell(page)).toHaveAccessibleName('What happened, 2 unread');
  await picture(page, 'bell');

  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { level: 1, name: 'What happened' })).toBeFocused();
  await picture(page, 'inbox');
  await expectNoAxeViolations(page);

  await tabTo(page, 'Unread');
  await page.keyboard.press('Enter');
  await expect(unread(page).getByRole('link')).toHaveCount(2);
  await expect(unread(page)).not.toContainText('internal');
  await tabTo(page, /^Mark as read: /);
  await page.keyboard.press('Enter');
  await expect(unread(page).getByRole('link')).toHaveCount(1);
  await expect(bell(page)).toHaveAccessibleName('What happened, 1 unread');

  await tabTo(page, /answered your request$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('We look at it today.')).toBeVisible();
  await expect(bell(page)).toHaveAccessibleName('What happened');

  await page.goto('/inbox?show=unread');
  await expect(page.getByRole('heading', { name: 'You have read everything' })).toBeVisible();
  await picture(page, 'inbox-empty');
  await expectNoAxeViolations(page);
});
