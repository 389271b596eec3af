import type { Browser, Page } from '@playwright/test';
import { companyZone } from './days';
import { expect, expectNoAxeViolations, picture, signIn, test } from './journey';

const password = 'parley demo';
const priya = { login: 'priya@fennwick.example', password };
const omar = { login: 'omar@fennwick.example', password };

/** Somebody else at another machine. */
async function another(browser: Browser, baseURL: string | undefined, who: typeof priya) {
  const context = await browser.newContext({ baseURL, timezoneId: companyZone });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

const offer = (page: Page) => page.getByRole('dialog', { name: 'Offered to you' });
const subject = (page: Page) => offer(page).getByRole('heading', { level: 2 }).textContent();

async function atTheDesk(page: Page) {
  await page.goto('/desk');
  await expect(
    page.getByRole('navigation', { name: 'My queues' }).getByRole('link').first(),
  ).toBeVisible();
}

test('two analysts take next at once: each is offered another one; what is passed keeps its place', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await another(browser, baseURL, omar);
  await signIn(page, priya);
  await Promise.all([atTheDesk(page), atTheDesk(other)]);
  await picture(page, 'desk');
  await expectNoAxeViolations(page);

  await Promise.all([page.keyboard.press('n'), other.keyboard.press('n')]);
  await expect(offer(page)).toBeVisible();
  await expect(offer(other)).toBeVisible();
  const [mine, theirs] = await Promise.all([subject(page), subject(other)]);
  expect(mine).not.toBe(theirs);

  await other.keyboard.press('p');
  await expectNoAxeViolations(other);
  await other.keyboard.press('1');
  await expect(offer(other)).toBeHidden();

  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1, name: mine ?? '' })).toBeVisible();
  await expect(page.getByText(/^You took it/).first()).toBeVisible();

  await page.keyboard.press('n');
  await expect(offer(page)).toBeVisible();
  expect(await subject(page)).toBe(theirs);
  await expect(offer(page)).toContainText(/Passed .*it needs another skill\./);
  // Last, because an offer waits for a minute only and looking takes its time.
  await picture(page, 'desk-offer');
  await expectNoAxeViolations(page);
  await page.keyboard.press('p');
  await page.keyboard.press('4');
  await expect(offer(page)).toBeHidden();
});
