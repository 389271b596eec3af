import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, keep, picture, signIn, test } from './journey';

const maren = { login: 'maren@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a supervisor reads how people were answered, and opens what stands behind a figure', async ({
  page,
}) => {
  await signIn(page, maren);
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Response', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Response, Week/ })).toBeVisible();
  await expect(card(page, 'First reply')).toBeVisible();
  await picture(page, 'response-week');
  await expectNoAxeViolations(page);

  await page.getByLabel('Shown by').selectOption({ label: 'Quarter' });
  await expect(page).toHaveURL(/period=\d{4}-Q\d/);
  await expect(page.getByRole('heading', { level: 1, name: /^Response, Quarter/ })).toBeVisible();
  await picture(page, 'response');
  await expectNoAxeViolations(page);

  await page.getByLabel('Time').selectOption({ label: 'Calendar time' });
  await expect(page.getByText('nights and weekends count')).toBeVisible();
  await page.getByLabel('Queue').selectOption({ index: 1 });
  await expect(page).toHaveURL(/queue=.*time=CALENDAR|time=CALENDAR.*queue=/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);

  const behind = card(page, 'First reply').getByRole('link', {
    name: /^First reply: \d+ tickets?$/,
  });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(4);
  const download = page.waitForEvent('download');
  await card(page, 'First reply').getByRole('link', { name: 'CSV: First reply' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toMatch(/^number,title,kind,status,priority,queue,/);
  expect(table.match(/^\d+,/gm)).toHaveLength(count);

  await behind.click();
  await expect(page.getByRole('heading', { level: 1, name: 'First reply' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(Math.min(count, 50) + 1);
  await picture(page, 'response-tickets');
  await expectNoAxeViolations(page);

  await page.goBack();
  await expect(card(page, 'First reply')).toBeVisible();
  await expect(page).toHaveURL(/time=CALENDAR/);
  await page.getByRole('link', { name: /^Before: / }).click();
  await expect(page.getByRole('link', { name: /^After: / })).toBeVisible();
});

test('the figures about calls open what they count, without who called', async ({ page }) => {
  await signIn(page, maren);
  await page.goto('/response');
  await page.getByLabel('Shown by').selectOption({ label: 'Quarter' });
  await expect(page).toHaveURL(/period=\d{4}-Q\d/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await expect(card(page, 'Calls answered after')).toContainText(/nine in ten/);
  await expect(card(page, 'Rang out')).toContainText('All phones together.');
  await expect(card(page, 'Callbacks kept')).toContainText(/Half were reached within/);
  await page.getByLabel('Kind').selectOption({ label: 'Incidents' });
  await expect(card(page, 'Calls')).toContainText('Calls are of no kind');

  const behind = card(page, 'Calls nobody answered').getByRole('link', {
    name: /^Calls nobody answered: \d+ calls$/,
  });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV: Calls nobody answered' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toMatch(/^at,queue,result,seconds,over,ticket/);
  expect(table.trim().split('\n')).toHaveLength(count + 1);
  expect(table).not.toContain('+49');

  await behind.click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Calls nobody answered' }),
  ).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(Math.min(count, 50) + 1);
  await picture(page, 'response-calls');
  await expectNoAxeViolations(page);
  await page.goBack();
  await expect(page).toHaveURL(/kind=INCIDENT/);
});

test('the wall is read across a room, and says what a phone has room for', async ({ page }) => {
  await signIn(page, maren);
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Now', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /, now$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Waiting longest' })).toBeVisible();
  const calls = page.getByRole('region', { name: 'Calls', exact: true });
  await expect(calls).toContainText('nobody waits on the phone');
  await expect(calls).toContainText(/\d to call back/);
  await picture(page, 'now');
  await expectNoAxeViolations(page);

  await page.setViewportSize({ width: 1920, height: 1080 });
  await keep(page, 'now-wall');
  expect(await sizes(page)).toEqual({ smallest: expect.any(Number), sideways: 0, down: 0 });
  expect((await sizes(page)).smallest).toBeGreaterThanOrEqual(22);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Light' }).click();
  await expect(page).toHaveURL(/look=light/);
  await keep(page, 'now-wall-light');
  await expectNoAxeViolations(page);
});

test('whoever answers for nobody finds neither page', async ({ page }) => {
  await signIn(page, priya);
  await expect(page.getByRole('link', { name: 'Response', exact: true })).toHaveCount(0);
  await page.goto('/response');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await page.goto('/now');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});

/** The smallest text that is shown, and how far the page stands out of the screen. */
async function sizes(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const shown = Array.from(document.querySelectorAll<HTMLElement>('main *')).filter(
      (element) =>
        element.checkVisibility() &&
        element.getClientRects().length > 0 &&
        Array.from(element.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ),
    );
    return {
      smallest: Math.min(
        ...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
      sideways: root.scrollWidth - root.clientWidth,
      down: root.scrollHeight - root.clientHeight,
    };
  });
}
