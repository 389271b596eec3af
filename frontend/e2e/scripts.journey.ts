import type { Page } from '@playwright/test';
import { expect, signIn, test } from './journey';

const agnes = { login: 'agnes@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };

const payload = `'"><img src=x data-planted onerror="document.title='planted'"><svg data-planted onload="document.title='planted'">`;

test('what people write is text on every page, and what is not would be found', async ({
  page,
  faults,
}) => {
  await signIn(page, agnes);
  const number = await filed(page);
  await expectOnlyText(page, '/');
  await expectOnlyText(page, `/tickets/${number}`);
  await page.context().clearCookies();

  await signIn(page, priya);
  await expectOnlyText(page, `/desk/tickets/${number}`);
  await expect(page.getByRole('button', { name: 'Find anything' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find anything' }).fill('planted');
  await expect(page.getByRole('option', { name: /data-planted onerror/ }).first()).toBeVisible();
  expect(await page.locator('[data-planted]').count()).toBe(0);
  expect(faults).toEqual([]);

  await page.evaluate((html) => {
    try {
      document.body.innerHTML = html;
    } catch {
      // the page's policy
    }
  }, payload);
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  expect(await page.locator('[data-planted]').count()).toBe(0);
  await page.evaluate(() => {
    const planted = document.createElement('img');
    planted.dataset.planted = '';
    document.body.append(planted);
  });
  expect(await page.locator('[data-planted]').count()).toBe(1);
  faults.length = 0;
});

async function filed(page: Page): Promise<number> {
  const { csrfToken } = await (await page.request.get('/api/session')).json();
  const answer = await page.request.post('/api/tickets', {
    headers: { 'X-CSRF-Token': csrfToken },
    data: {
      kind: 'INCIDENT',
      title: payload,
      body: `${payload}\n\n[here](javascript:alert(1))`,
      impact: 'ONE',
      urgency: 'HINDERED',
    },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).number;
}

async function expectOnlyText(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByText('data-planted onerror').first()).toBeVisible();
  expect(await page.locator('[data-planted]').count(), path).toBe(0);
  await expect(page).not.toHaveTitle('planted');
}
