import type { Page } from '@playwright/test';
import { expect } from './companyDesk';
import { inDays } from './days';

/** What somebody needs, as the guided form asks for it. */
export interface Wanted {
  goal: string;
  consequence: string;
  until: number;
  data: string;
  stoppedBy: string;
  area: string;
  rule: string;
  workaround?: string;
  /** The rule's own questions: texts by their label, choices by label and answer. */
  texts: Record<string, string>;
  choices: Record<string, string>;
}

export async function fillForm(page: Page, wanted: Wanted) {
  await page.getByLabel('What do you need to get done?').fill(wanted.goal);
  await page.getByLabel('What happens if you cannot?').fill(wanted.consequence);
  await page.getByLabel('From', { exact: true }).fill(inDays(0));
  await page.getByLabel('Until', { exact: true }).fill(inDays(wanted.until));
  await page
    .getByLabel(/^(Where did it stop you|What does the block page say)/)
    .fill(wanted.stoppedBy);
  await nameTheRule(page, wanted);
  await page.getByRole('radio', { name: wanted.data }).click();
  const manager = page.getByRole('radiogroup', { name: /^Does your manager know/ });
  await manager.getByRole('radio', { name: 'Yes' }).click();
  const otherWay = page.getByRole('radiogroup', { name: /^Have you already found another way/ });
  if (wanted.workaround === undefined) {
    await otherWay.getByRole('radio', { name: 'No', exact: true }).click();
  } else {
    await otherWay.getByRole('radio', { name: /^Yes/ }).click();
    await page.getByLabel('What did you do?').fill(wanted.workaround);
  }
  for (const [label, text] of Object.entries(wanted.texts)) await page.getByLabel(label).fill(text);
  for (const [label, answer] of Object.entries(wanted.choices)) {
    const group = page.getByRole('radiogroup', { name: label });
    await group.getByRole('radio', { name: answer, exact: true }).click();
  }
}

/** Whatever it looked like so far: the person says which rule it is. */
async function nameTheRule(page: Page, { area, rule }: Wanted) {
  const part = page.getByRole('region', { name: 'The rule that stopped you' });
  const named = part.getByRole('heading', { name: `The rule: ${rule}` });
  if (await named.isVisible()) return;
  await part.getByRole('button', { name: /^(Choose the rule myself|It is another rule)/ }).click();
  await part.getByRole('radio', { name: area }).click();
  await part.getByRole('radio', { name: rule }).click();
  await expect(named).toBeVisible();
}

/** Sends the form; the number of the request is in the address it leads to. */
export async function send(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForURL(/\/exceptions\/\d+$/);
  return Number(page.url().split('/').at(-1));
}

/** Takes the head of the line, and goes to the case file from there. */
export async function takeNext(page: Page, title: string) {
  await page.goto('/desk');
  await page
    .getByRole('button', { name: /^Take next/ })
    .first()
    .click();
  const offer = page.getByRole('dialog', { name: 'Offered to you' });
  await expect(offer.getByRole('heading', { level: 2 })).toContainText(title);
  await offer.getByRole('button', { name: /^Accept/ }).click();
  await page.getByRole('link', { name: /^Open the case file/ }).click();
  await expect(page.getByRole('region', { name: 'Ways we looked at together' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

export interface Offered {
  from: string;
  setUpBy: string;
  minutes: string;
}

export async function offer(page: Page, { from, setUpBy, minutes }: Offered) {
  await page.getByRole('button', { name: 'Offer an alternative' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('From the rule book').selectOption({ label: from });
  await form.getByLabel('Who sets it up').fill(setUpBy);
  await form.getByLabel('Ready by').fill(inDays(1));
  await form.getByLabel(/^Minutes that/).fill(minutes);
  return form;
}

/** Rates every factor of one side alike, but for those that are named. */
export async function rate(page: Page, likelihood: number, impact: Record<string, number>) {
  await page.getByRole('button', { name: 'Rate the risk' }).click();
  const form = page.getByRole('form', { name: 'Rate the risk' });
  const likely = form.getByRole('group', { name: 'How likely' }).getByRole('combobox');
  await expect(likely).toHaveCount(4);
  for (let place = 0; place < 4; place += 1) {
    await likely.nth(place).selectOption(String(likelihood));
  }
  for (const [factor, answer] of Object.entries(impact)) {
    await form.getByRole('combobox', { name: factor, exact: true }).selectOption(String(answer));
  }
  return form;
}

export async function addCondition(page: Page, definition: string, lowers?: string) {
  await page.getByRole('button', { name: 'Add a condition' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('What must hold').fill(definition);
  if (lowers !== undefined) await form.getByLabel('What it changes').selectOption(lowers);
  return form;
}
