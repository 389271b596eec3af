import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inDays } from './days';
import { expect, expectNoAxeViolations, picture, signIn, tabTo, test } from './journey';

const maren = { login: 'maren@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };
const ines = { login: 'ines@fennwick.example', password: 'parley demo' };

/** The porter of the demo company is put off: whoever is offered what he asks passes it, and the first word takes its time. */
const porter = 'Bernd Wachsmuth';

function findingAbout(page: Page, name: string) {
  return page.getByRole('article', { name: new RegExp(`^Requests from ${name}, `) });
}

test('a supervisor reads what was found, what else was looked at, and how it is worked out', async ({
  page,
}) => {
  await signIn(page, maren);
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Fairness', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fairness' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /^Your own numbers first, Maren$/ }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^One finding, .* compared$/ })).toBeVisible();
  await expect(findingAbout(page, porter)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What else we looked at' })).toBeVisible();
  await picture(page, 'fairness');
  await expectNoAxeViolations(page);
  await page.getByText('How this is worked out').click();
  await expect(page.getByText('Nobody is rated')).toBeVisible();
  await page.getByRole('link', { name: 'Thirteen weeks before' }).click();
  await expect(page).toHaveURL(/until=/);
  await expect(page.getByRole('heading', { name: /^No finding, .* compared$/ })).toBeVisible();
  await expect(page.getByText('nothing could have been found').first()).toBeVisible();
  await picture(page, 'fairness-nothing');
  await expectNoAxeViolations(page);
});

test('from a finding a supervisor comes to the requests behind it, and to the plan that is asked for', async ({
  page,
}) => {
  await signIn(page, maren);
  await page.goto('/fairness');
  const finding = findingAbout(page, porter);
  await expect(finding).toContainText(/wait \d+\.\d times as long/);
  await expect(finding.getByRole('img', { name: /^Waits .* times as long/ })).toBeVisible();

  await finding.getByRole('link', { name: /^All \d+ requests/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /compared$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Card reader at the lodge/ })).toBeVisible();
  const rows = await page.getByRole('row').count();
  await picture(page, 'fairness-tickets');
  await expectNoAxeViolations(page);
  const table = await downloaded(page);
  expect(table).toMatch(/^number,title,asked_at,seconds,answered,others_seconds,/);
  expect(table.match(/^\d+,/gm)).toHaveLength(rows - 1);

  await page.goBack();
  await finding.getByRole('link', { name: `Open the plan for ${porter}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Plan for ${porter}` })).toBeVisible();
  await expect(page.getByLabel('What was agreed')).toBeVisible();
});

test('a supervisor follows somebody before and after a day', async ({ page }) => {
  await signIn(page, maren);
  await page.goto('/fairness');
  const finding = findingAbout(page, porter);
  await finding.getByLabel('Since').fill(inDays(-38));
  await finding.getByRole('button', { name: 'Look before and after' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `How it goes with requests from ${porter}` }),
  ).toBeVisible();
  await expect(page.getByText('this is one of the findings')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Before / })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Since / })).toBeVisible();
  await picture(page, 'fairness-followed');
  await expectNoAxeViolations(page);
});

async function downloaded(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

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

test('each of their own numbers opens what it counts', async ({ page }) => {
  await signIn(page, priya);
  await page.goto('/fairness');
  await page.getByRole('link', { name: /^\d+ of \d+ Offers that you answered$/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Offers that you answered' }),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: /^passed/ }).first()).toBeVisible();
  await picture(page, 'fairness-own-behind');
  await expectNoAxeViolations(page);
  const table = await downloaded(page);
  expect(table).toMatch(/^number,title,at,is_part,kind,answering,reason,pick_reason/);
  await page.getByRole('link', { name: 'Fairness' }).last().click();
  const [part, all] = await figures(page, / Taken by yourself$/);
  await page.getByRole('link', { name: / Taken by yourself$/ }).click();
  const taken = await downloaded(page);
  expect(taken.match(/,(true|false),/g)).toHaveLength(all);
  expect(taken.match(/,true,/g)).toHaveLength(part);
});

/** "26 of 27". */
async function figures(page: Page, name: RegExp): Promise<[number, number]> {
  const text = await page.getByRole('link', { name }).innerText();
  const [part = 0, all = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return [part, all];
}

test('who does not work here finds no such page', async ({ page }) => {
  await signIn(page, ines);
  await page.goto('/fairness');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});
