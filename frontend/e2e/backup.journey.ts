import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, test as journey, picture, signIn, tabTo } from './journey';
import { type RunningServer, startServer } from './server';

const ada = { login: 'ada@fennwick.example', password: 'nine gates and a kettle' };

/** A desk of its own, because a backup is of everything. */
const test = journey.extend<object, { desk: RunningServer }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: fixtures say by their first argument what they need
    async ({}, use) => {
      const server = await startServer('backup', { demo: false });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 330_000 },
  ],
  baseURL: ({ desk }, use) => use(desk.url),
});

test('an administrator makes a backup, sees it proven and takes it home', async ({
  page,
  desk,
  baseURL,
}) => {
  const printed = desk.printed.join('\n');
  const code = /enter the code (\S+)/.exec(printed)?.[1];
  const made = await page.request.post(`${baseURL}/api/setup`, {
    data: { code, name: 'Ada Lindqvist', email: ada.login, password: ada.password },
  });
  expect(made.ok()).toBe(true);
  await page.context().clearCookies();
  await signIn(page, ada);

  await page.goto('/admin');
  await expect(page.getByRole('heading', { name: 'Last proven restore' })).toBeVisible();
  await expect(page.getByText('There is none yet')).toBeVisible();
  await picture(page, 'backup-overview-none');
  await page.getByRole('link', { name: 'See backups' }).click();
  await expect(page.getByRole('heading', { name: 'No backup yet' })).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, 'backups-none');

  await page.getByRole('heading', { name: 'Backups', exact: true }).focus();
  await tabTo(page, 'Make a backup now');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Ada Lindqvist asked for it/ });
  await expect(row.getByText('Proven', { exact: false })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('In time')).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, 'backups-proven');

  const arriving = page.waitForEvent('download');
  await row.getByRole('link', { name: /^Download parley-/ }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^parley-\d{8}-\d{6}-[0-9a-f]{6}\.zip$/);
  const contents = await readFile(await file.path());
  expect(contents.subarray(0, 2).toString()).toBe('PK');
  expect(contents.subarray(-97, -64).toString()).toBe('Parley backup, sealed by SHA-256 ');

  await page.goto('/admin');
  await expect(page.getByText('In time')).toBeVisible();
  await expectNoAxeViolations(page);
  await picture(page, 'backup-overview');
});
