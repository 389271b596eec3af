import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, picture, signIn, tabTo, test } from './journey';

const maren = { login: 'maren@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };
const ines = { login: 'ines@fennwick.example', password: 'parley demo' };

test('a supervisor reads that nothing was found, what could have been, and how it is worked out', async ({
  page,
}) => {
  await signIn(page, maren);
  await page.goto('/desk');
  await page.getByRole('link', { name: 'Fairness', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fairness' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /^Your own numbers first, Maren$/ }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^No finding, .* compared$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What else we looked at' })).toBeVisible();
  await picture(page, 'fairness-nothing');
  await expectNoAxeViolations(page);
  await page.getByText('How this is worked out').click();
  await expect(page.getByText('Nobody is rated')).toBeVisible();
  await page.getByRole('link', { name: 'Thirteen weeks before' }).click();
  await expect(page).toHaveURL(/until=/);
  await expect(page.getByText('nothing could have been found').first()).toBeVisible();
});

test('from a finding a supervisor comes to the requests behind it, and to a plan', async ({
  page,
}) => {
  await signIn(page, maren);
  const { number, title, requester } = await firstInLine(page);
  await page.route('**/api/fairness', async (route) => {
    const response = await route.fetch();
    const report = await response.json();
    await route.fulfill({
      response,
      json: { ...report, usualLow: 0.7, usualHigh: 1.4, findings: [found()] },
    });
  });
  /** The company of the journeys puts nobody off, so this is said for the server. */
  const found = () => ({
    kind: 'PERSON',
    id: requester.id,
    name: requester.name,
    department: 'Warehouse',
    treatment: {
      tickets: 14,
      times: 2.31,
      low: 1.6,
      high: 3.14,
      offers: 12,
      turnedAway: 9,
      analysts: 4,
      handedOn: 2,
      expected: 1.42,
    },
    waitsLonger: true,
    isTurnedAway: true,
    longest: [
      {
        number,
        title,
        createdAt: new Date().toISOString(),
        waited: 6600,
        answered: true,
        othersWaited: 2040,
        turnedAway: [{ answering: 'PASSED', reason: 'NEEDS_ANOTHER_SKILL', times: 1 }],
        handedOn: 1,
      },
    ],
  });
  await page.goto('/fairness');
  const finding = page.getByRole('article').first();
  await expect(finding).toContainText('wait 2.3 times as long');
  await expect(finding.getByRole('img', { name: /^Waits .* times as long/ })).toBeVisible();
  await expect(finding.getByLabel('Why a plan')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a note to your numbers' })).toBeVisible();
  await picture(page, 'fairness');
  await expectNoAxeViolations(page);

  await finding.getByRole('link', { name: /^All \d+ requests/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /compared$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  const rows = await page.getByRole('row').count();
  await picture(page, 'fairness-tickets');
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toMatch(/^number,title,asked_at,seconds,answered,others_seconds,/);
  expect(table.match(/^\d+,/gm)).toHaveLength(rows - 1);

  await page.goBack();
  await finding.getByLabel('Why a plan').fill('Four of us passed these requests on.');
  await finding.getByRole('button', { name: 'Make a plan' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `Plan for ${requester.name}` }),
  ).toBeVisible();
  await page.goBack();
  await expect(
    finding.getByRole('link', { name: `Open the plan for ${requester.name}` }),
  ).toBeVisible();
});

interface InLine {
  number: number;
  title: string;
  requester: { id: string; name: string };
}

/**
 * A request of the queue of a supervisor, whose requester has no plan: other journeys at this desk pass
 * requests on, and two passes begin one.
 */
async function firstInLine(page: Page): Promise<InLine> {
  return page.evaluate(async () => {
    const { queues } = await (await fetch('/api/desk')).json();
    const { id } = queues.find(({ name }: { name: string }) => name === 'Workplace');
    const { items } = await (await fetch(`/api/desk/queues/${id}/line`)).json();
    const plans = await (await fetch('/api/plans?open=true')).json();
    const planned = new Set(
      plans.items.map(({ requester }: { requester: { id: string } }) => requester.id),
    );
    return items.findLast(
      ({ requester }: { requester: { id: string } }) => !planned.has(requester.id),
    );
  });
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

test('who does not work here finds no such page', async ({ page }) => {
  await signIn(page, ines);
  await page.goto('/fairness');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});
