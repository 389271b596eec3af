import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, picture, signIn, tabTo, test } from './journey';

const maren = { login: 'maren@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };
const ines = { login: 'ines@fennwick.example', password: 'parley demo' };

test('a supervisor reads who is put off, opens the requests behind it and sees how it is worked out', async ({
  page,
}) => {
  await signIn(page, maren);
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Fairness', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fairness' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /^Your own numbers first, Maren$/ }),
  ).toBeVisible();
  const finding = page.getByRole('article').first();
  await expect(finding).toContainText('times as long');
  await expect(finding.getByRole('img', { name: /^Waits .* times as long/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What else we looked at' })).toBeVisible();
  await picture(page, 'fairness');
  await expectNoAxeViolations(page);
  await page.getByText('How this is worked out').click();
  await expect(page.getByText('Nobody is rated')).toBeVisible();

  await finding.getByRole('link', { name: /^All \d+ requests/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /compared$/ })).toBeVisible();
  const rows = await page.getByRole('row').count();
  expect(rows).toBeGreaterThan(8);
  await picture(page, 'fairness-tickets');
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toMatch(/^number,title,asked_at,seconds,answered,others_seconds,/);
  expect(table.match(/^\d+,/gm)).toHaveLength(rows - 1);

  await page.goBack();
  await page.getByRole('link', { name: 'Thirteen weeks before' }).click();
  await expect(page).toHaveURL(/until=/);
  await expect(page.getByText('nothing could have been found').first()).toBeVisible();
  await picture(page, 'fairness-nothing');
  await expectNoAxeViolations(page);
});

test('a supervisor reads the numbers of each, by name', async ({ page }) => {
  await signIn(page, maren);
  await page.goto('/fairness');
  await page.getByRole('link', { name: 'Numbers of those who work here' }).click();
  await expect(page.getByRole('heading', { name: 'One by one' })).toBeVisible();
  const names = page.getByRole('heading', { level: 3 });
  await expect(names).toHaveCount(8);
  await expect(names.first()).toHaveText(/^Ifeoma/);
  await picture(page, 'fairness-numbers');
  await expectNoAxeViolations(page);
});

test('an analyst sees their own numbers first and says something to them, by keyboard alone', async ({
  page,
}) => {
  await signIn(page, priya);
  await page.goto('/fairness');
  await expect(page.getByRole('heading', { name: 'Your own numbers first, Priya' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await tabTo(page, 'Add a note to your numbers');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('A note to your numbers')).toBeFocused();
  await page.keyboard.type('Two weeks at the desk alone, in the week of the stocktaking.');
  await tabTo(page, 'Keep the note');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Notes' })).toContainText('stocktaking');
  await picture(page, 'fairness-own');
  await expectNoAxeViolations(page);
});

test('who does not work here finds no such page', async ({ page }) => {
  await signIn(page, ines);
  await page.goto('/fairness');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});
