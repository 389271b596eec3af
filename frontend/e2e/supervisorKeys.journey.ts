import { readFileSync } from 'node:fs';
import { expect, signIn, test } from './journey';
import { keys } from './keyboard';

const maren = { login: 'maren@fennwick.example', password: 'parley demo' };

test('by keyboard alone a supervisor chooses what is counted, opens what stands behind it and takes it home', async ({
  page,
}) => {
  await signIn(page, maren);
  const { go, press, pick, keepsFocus } = keys(page);
  await go('g', 'd');
  await press('Response');
  const title = page.getByRole('heading', { level: 1, name: /^Response, Week/ });
  await expect(title).toBeFocused();

  await pick('Shown by', 'Quarter');
  await expect(page.getByRole('heading', { level: 1, name: /^Response, Quarter/ })).toBeVisible();
  await expect(page.getByLabel('Shown by')).toBeFocused();
  const queues = page.getByLabel('Queue').locator('option');
  const queue = (await queues.nth(1).textContent()) ?? '';
  await pick('Queue', queue);
  await expect(page).toHaveURL(/period=\d{4}-Q\d.*queue=|queue=.*period=\d{4}-Q\d/);
  await expect(page.getByLabel('Queue')).toBeFocused();
  await pick('Kind', 'Incidents');
  await expect(page).toHaveURL(/kind=INCIDENT/);
  await pick('Kind', 'All kinds');
  await expect(page).not.toHaveURL(/kind=/);
  await press(/^Before: /);
  await expect(page.getByRole('link', { name: /^After: / })).toBeVisible();
  await press(/^After: /);
  await expect(page.getByRole('link', { name: /^After: / })).toBeHidden();
  await keepsFocus();

  const behind = page.getByRole('link', { name: /^First reply: \d+ tickets?$/ });
  const count = Number(/\d+/.exec((await behind.textContent()) ?? '')?.[0]);
  const arriving = page.waitForEvent('download');
  await press('CSV: First reply');
  const table = readFileSync(await (await arriving).path(), 'utf8');
  expect(table.match(/^\d+,/gm)).toHaveLength(count);

  await press(/^First reply: \d+ tickets?$/);
  await expect(page.getByRole('heading', { level: 1, name: 'First reply' })).toBeFocused();
  const rows = page.getByRole('rowheader').getByRole('link');
  await expect(rows).toHaveCount(Math.min(count, 50));
  await expect(rows.first()).toHaveText(/^\d+ /);
  const first = (await rows.first().textContent()) ?? '';
  await press(first);
  await expect(
    page.getByRole('heading', { level: 1, name: first.replace(/^\d+ /, ''), exact: true }),
  ).toBeFocused();
});

test('by keyboard alone a supervisor comes to the wall, and from it to who waits longest', async ({
  page,
}) => {
  await signIn(page, maren);
  const { go, press } = keys(page);
  await go('g', 'd');
  await press('Now');
  await expect(page.getByRole('heading', { level: 1, name: /, now$/ })).toBeFocused();
  await press('Light');
  await expect(page).toHaveURL(/look=light/);
  await press('Dark');
  await expect(page).not.toHaveURL(/look=light/);
  const longest = page.getByRole('region', { name: 'Waiting longest' }).getByRole('link').first();
  const title = (await longest.textContent()) ?? '';
  await press(title);
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
});
