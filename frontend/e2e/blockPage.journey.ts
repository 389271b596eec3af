import type { Page } from '@playwright/test';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('block-page');

/** Longer than most, and of the kind that nobody should be led to. */
const blocked = `https://tenders.example/session?next=${'%2Fa'.repeat(250)}&user=kasia#<b>bold</b>`;
const message = 'Category: newly registered. Your administrator has blocked this page.';

function addressFrom(proxy: Record<string, string>): string {
  return `/exceptions/new?${new URLSearchParams(proxy)}`;
}

async function signInHere(page: Page, person: { login: string; password: string }) {
  await page.getByLabel('E-mail address').fill(person.login);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a block page leads somebody who is not signed in to the form, filled in', async ({
  page,
  desk,
}) => {
  await page.goto(
    addressFrom({
      kind: 'blocked_website',
      user: 'FENNWICK\\kasia',
      cat: 'Newly registered',
      rule: 'Deny-7',
      reason: message,
      url: blocked,
    }),
  );
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // Whoever waits, or asks for the page once more, is still on the way there.
  await page.reload();
  await signInHere(page, desk.people.kasia);

  const rule = page.getByRole('region', { name: 'The rule that stopped you' });
  await expect(rule.getByRole('heading', { level: 2 }).first()).toHaveText(
    'The rule: Blocked websites and web categories',
  );
  await expect(page.getByLabel(/^What does the block page say/)).toHaveValue(
    `${message}\n${blocked}`,
  );
  await expect(page.getByLabel('What is the address of the page?')).toHaveValue(blocked);
  await expect(page.getByText('has filled in what it knows')).toBeVisible();
  await expect(page.getByText('is not in our rule book')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await look(page, 'block-page-form');

  // Nine answers are needed, and one of them was there: this is all that is left to say.
  const given = [
    () => page.getByLabel('What do you need to get done?').fill('Read a tender of our customer.'),
    () => page.getByLabel('What happens if you cannot?').fill('We cannot offer.'),
    () => page.getByLabel('From', { exact: true }).fill(inDays(0)),
    () => page.getByLabel('Until', { exact: true }).fill(inDays(7)),
    () => page.getByRole('radio', { name: 'Public' }).click(),
    () => choose(page, /^Does your manager know/, 'Yes'),
    () => choose(page, 'What do you need to do there?', 'Read only'),
    () => choose(page, 'Does the rest of your team need it too?', 'No'),
  ];
  for (const give of given) {
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Please answer this.').first()).toBeVisible();
    await give();
  }
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('What is the address of the page?')).toHaveValue(blocked);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForURL(/\/exceptions\/\d+$/);
  const number = page.url().split('/').at(-1);
  for (const address of [`/exceptions/${number}`, `/tickets/${number}`]) {
    await page.goto(address);
    await expect(page.getByText('tenders.example').first()).toBeAttached();
    await expect(page.locator('a[href*="tenders.example"]')).toHaveCount(0);
    await look(page, `block-page-${address.startsWith('/t') ? 'ticket' : 'asked'}`);
  }
});

async function choose(page: Page, question: string | RegExp, answer: string) {
  const group = page.getByRole('radiogroup', { name: question });
  await group.getByRole('radio', { name: answer, exact: true }).click();
}

test('a rule that nobody has heard of loses nothing, and neither does what was begun before', async ({
  as,
}) => {
  const hanne = await as('hanne');
  await hanne.goto('/exceptions/new');
  await hanne.getByLabel('What do you need to get done?').fill('Show a flat to a tenant abroad.');
  await expect(hanne.getByText('Draft saved')).toBeVisible();
  await hanne.goto(addressFrom({ kind: '../moon', reason: 'Nope', url: 'javascript:alert(1)' }));
  await expect(hanne.getByText('is not in our rule book')).toBeVisible();
  await expect(hanne.getByLabel('What do you need to get done?')).toHaveValue(
    'Show a flat to a tenant abroad.',
  );
  await expect(hanne.getByLabel(/^Where did it stop you/)).toHaveValue('Nope\njavascript:alert(1)');
  await look(hanne, 'block-page-unheard-of');
  await hanne.getByRole('button', { name: 'Start afresh' }).click();
  await expect(hanne.getByLabel('What do you need to get done?')).toHaveValue('');
  await expect(hanne.getByLabel(/^Where did it stop you/)).toHaveValue('Nope\njavascript:alert(1)');
});

const need = 'Read a customer portal on a new domain that is blocked';

test('while somebody types: why, what served others, and what came of needs like theirs', async ({
  as,
}) => {
  const joost = await as('joost');
  await agreeBeforehand(joost);
  for (const who of ['petra', 'mateo', 'greta', 'lotte', 'olga'] as const) {
    await file(await as(who), `${need}, for ${who}`);
  }

  const ingrid = await as('ingrid');
  await ingrid.goto('/');
  await ingrid.getByLabel('What are you trying to get done?').fill(need);
  const answers = ingrid.getByRole('region', { name: 'Answers while you type' });
  await expect(answers.getByRole('link', { name: /^Blocked websites/ })).toContainText(
    'Of 5 others who asked, 5 were allowed to.',
  );
  await expect(answers.getByText('Known ways')).toBeVisible();
  await look(ingrid, 'ask-rule-met');

  await answers.getByRole('link', { name: /^Blocked websites/ }).click();
  const rule = ingrid.getByRole('region', { name: 'The rule that stopped you' });
  await expect(rule.getByText(/^Why we have it/)).toBeVisible();
  await expect(rule.getByRole('heading', { name: 'What came of it for others' })).toBeVisible();
  await expect(rule.getByText(/^5 people needed something like this/)).toBeVisible();
  await expect(rule.getByText('5 were allowed to, mostly for up to two weeks')).toBeVisible();
  for (const name of ['Petra', 'Mateo', 'Field work']) {
    await expect(rule.getByText(name)).toHaveCount(0);
  }
  await look(ingrid, 'form-precedents');

  await rule.getByRole('button', { name: /^Use this instead: Recategorise/ }).click();
  const instead = ingrid.getByRole('dialog', { name: 'Recategorise the site' });
  await expect(instead.getByLabel('What do you need to get done?')).toHaveValue(need);
  await instead.getByRole('button', { name: 'Use this instead' }).click();
  await expect(instead.getByText(/^It is on its way, as request/)).toBeVisible();

  await ingrid.goto('/');
  await ingrid.getByLabel('What are you trying to get done?').fill(need);
  await answers.getByRole('link', { name: /^Open it in an isolated browser/ }).click();
  await ingrid.getByRole('button', { name: 'Send it to IT' }).click();
  await ingrid.waitForURL(/\/tickets\/\d+$/);
});

test('those who work a case see by number what was decided in others like it', async ({ as }) => {
  const hanne = await as('hanne');
  const number = await file(hanne, need, { data: 'CONFIDENTIAL' });
  const omar = await as('omar');
  await omar.goto(`/exceptions/${number}/case`);
  const before = omar.getByRole('region', { name: 'Decided before' });
  await expect(before.getByRole('link')).toHaveCount(5);
  await look(omar, 'case-similar');
  await before.getByRole('link').first().click();
  await expect(omar.getByRole('heading', { level: 1 })).toContainText(need);
});

/** As the owner of the rule, so that what is asked in these journeys is decided as it is sent. */
async function agreeBeforehand(joost: Page) {
  const csrf = await csrfOf(joost);
  const path = '/api/restrictions/blocked_website/pre-authorisation';
  const { etag = '' } = (await joost.request.get(path)).headers();
  const answer = await joost.request.put(path, {
    headers: { 'X-CSRF-Token': csrf, 'If-Match': etag },
    data: { maxDays: 14, limits: { activity: ['Read only'] } },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function file(page: Page, goal: string, { data = 'PUBLIC' } = {}): Promise<number> {
  const csrf = await csrfOf(page);
  const answer = await page.request.post('/api/exception-requests', {
    headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      restriction: 'blocked_website',
      goal,
      consequence: 'We cannot offer.',
      neededFrom: inDays(0),
      neededUntil: inDays(9),
      dataClass: data,
      managerKnows: true,
      answers: { url: 'portal.example', activity: 'Read only', team_needs_it: 'no' },
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).number;
}

async function csrfOf(page: Page): Promise<string> {
  return (await (await page.request.get('/api/session')).json()).csrfToken;
}
