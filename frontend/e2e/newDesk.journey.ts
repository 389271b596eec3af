import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test as journey, picture, signIn, tabTo } from './journey';
import { type RunningServer, startServer } from './server';

const ada = { login: 'ada@fennwick.example', password: 'nine gates and a kettle' };
const priya = { login: 'priya@fennwick.example', password: 'violet harbour tin 9 lamp' };

/** A new installation, without the demo company. */
const test = journey.extend<object, { fresh: RunningServer }>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: fixtures say by their first argument what they need
    async ({}, use) => {
      const server = await startServer('new-desk', { demo: false });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 330_000 },
  ],
  baseURL: ({ fresh }, use) => use(fresh.url),
});

test.describe.configure({ mode: 'serial' });

let link = '';

test('after the set-up an administrator sees what is missing', async ({ page, fresh }) => {
  await page.goto('/setup');
  await page.getByLabel('One-time code').fill(codeOf(fresh));
  await page.getByLabel('Your name').fill('Ada Lindqvist');
  await page.getByLabel('Your e-mail address').fill(ada.login);
  await page.getByLabel('Choose a password').fill(ada.password);
  await page.getByRole('button', { name: 'Make the administrator' }).click();
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  await expect(page.getByText('So far there is only you.')).toBeVisible();
  await expect(page.getByText('Nobody works: Triage.', { exact: false })).toBeVisible();
  await look(page, 'admin-missing');
});

test('people come with a department, a site and their roles', async ({ page }) => {
  await signIn(page, ada);
  await page.goto('/admin/departments');
  await expect(page.getByText('No departments yet')).toBeVisible();
  await look(page, 'admin-places-empty');
  await page.getByRole('link', { name: 'Add a department' }).click();
  await page.getByLabel('Name').fill('Warehouse');
  await page.getByRole('button', { name: 'Add the department' }).click();
  await expect(page.getByRole('link', { name: 'Warehouse' })).toBeVisible();
  await page.getByRole('link', { name: 'Add a site' }).click();
  await page.getByLabel('Name').fill('Lindau');
  await page.getByRole('button', { name: 'Add the site' }).click();
  await expect(page.getByRole('link', { name: 'Lindau' })).toBeVisible();
  await look(page, 'admin-places');

  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('E-mail address').fill('not an address');
  await page.getByRole('button', { name: 'Add the person' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-mail address')).toHaveValue('not an address');
  await look(page, 'admin-person-refused');
  await page.getByLabel('Name', { exact: true }).fill('Priya Raman');
  await page.getByLabel('E-mail address').fill(priya.login);
  await page.getByLabel('What they do').fill('Analyst, service desk');
  await page.getByLabel('Department').selectOption('Warehouse');
  await page.getByLabel('Site').selectOption('Lindau');
  await page.getByLabel('Analyst', { exact: true }).check();
  await page.getByLabel('Approver', { exact: true }).check();
  await page.getByRole('button', { name: 'Add the person' }).click();

  await page.getByRole('button', { name: 'Make a one-time code' }).click();
  const shown = page.getByLabel('One-time link');
  await expect(shown).toBeVisible();
  link = await shown.inputValue();
  await look(page, 'admin-person-code');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Priya Raman' })).toBeVisible();
  await look(page, 'admin-people');
});

test('a team, a queue, a rule, an approver and the hours make it a working desk', async ({
  page,
}) => {
  await signIn(page, ada);
  await page.goto('/admin/teams');
  await page.getByRole('link', { name: 'Add a team' }).click();
  await page.getByLabel('Name').fill('Service desk');
  await page.getByRole('combobox', { name: 'Members' }).click();
  await page.getByRole('option', { name: 'Priya Raman' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add the team' }).click();
  await expect(page.getByRole('cell', { name: 'Priya Raman' })).toBeVisible();
  await look(page, 'admin-teams');

  await page.goto('/admin/queues');
  await page.getByRole('link', { name: 'Triage' }).click();
  await page.getByLabel('Team').selectOption('Service desk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Service desk, one person')).toBeVisible();
  await page.getByRole('link', { name: 'Add a queue' }).click();
  await page.getByLabel('Name').fill('Devices');
  await page.getByLabel('What belongs in it').fill('Scanners, printers, phones');
  await page.getByLabel('Team').selectOption('Service desk');
  await page.getByRole('button', { name: 'Add the queue' }).click();
  await expect(page.getByRole('link', { name: 'Devices' })).toBeVisible();
  await look(page, 'admin-queues');

  await page
    .getByRole('row', { name: /Devices/ })
    .getByRole('link', { name: 'As usual' })
    .click();
  await expect(page.getByRole('heading', { name: 'What Devices promises' })).toBeVisible();
  await page.getByRole('link', { name: 'P1' }).first().click();
  const first = page.getByRole('group', { name: 'First answer' });
  await first.getByLabel('How much').fill('0');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('alert')).toBeVisible();
  await first.getByLabel('How much').fill('10');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('10 min')).toBeVisible();
  await look(page, 'admin-targets');

  await page.goto('/admin/routing');
  await page.getByRole('link', { name: 'Add a rule' }).click();
  await page.getByLabel('Name of the rule').fill('Broken things in Lindau');
  const form = page.getByRole('dialog');
  await form.getByLabel('Only if').selectOption('Something is broken');
  await form.getByLabel('Only from').selectOption('Lindau');
  await form.getByLabel('Goes to').selectOption('Devices');
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await expect(page.getByRole('link', { name: 'Broken things in Lindau' })).toBeVisible();
  await expect(page.getByText('To Triage: no rule fits')).toBeVisible();
  await page.getByLabel('Where they work').selectOption('Lindau');
  await expect(page.getByText('To Devices, by the rule Broken things in Lindau')).toBeVisible();
  await look(page, 'admin-routing');

  await page.goto('/admin/approvers');
  await page.getByRole('link', { name: 'Executive' }).click();
  await page.getByRole('combobox', { name: 'Who decides' }).click();
  await page.getByRole('option', { name: 'Priya Raman' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Executive decides meanwhile').first()).toBeVisible();
  await look(page, 'admin-approvers');

  await page.goto('/admin/calendars');
  await look(page, 'admin-calendars');
  await page.getByRole('link', { name: 'Office hours' }).click();
  await page.getByLabel('Monday from').fill('07:00');
  await page.getByRole('button', { name: 'Add a day off' }).click();
  await page.getByLabel('Date').fill('2026-12-25');
  await page.getByLabel('What it is').fill('Christmas Day');
  await look(page, 'admin-calendar');
  await page.getByRole('button', { name: 'Publish these hours' }).click();
  await expect(
    page.getByText('These are the hours that Parley came with', { exact: false }),
  ).toBeHidden();

  await page.goto('/admin');
  await expect(page.getByText('One thing is missing before this desk works.')).toBeVisible();
});

test('a new person chooses a password with the one-time link and is in', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByText('Hello Priya Raman.', { exact: false })).toBeVisible();
  await look(page, 'invitation');
  await page.getByLabel('Your new password').fill('priyapriyapriya');
  await page.getByRole('button', { name: 'Choose it and sign in' }).click();
  await expect(page.getByText('is easy to guess', { exact: false })).toBeVisible();
  await page.getByLabel('Your new password').fill(priya.password);
  await page.getByRole('button', { name: 'Choose it and sign in' }).click();
  await expect(page.getByRole('button', { name: 'You: Priya Raman' })).toBeVisible();

  await page.goto('/you');
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
  await page.getByLabel('What it is for').fill('Nightly export');
  await page.getByLabel('May', { exact: true }).selectOption('look and change things');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await expect(page.getByLabel('Your new token')).toHaveValue(/^parley_pat_/);
  await look(page, 'own-account');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});

test('a link works once', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByText('This code does not work any more')).toBeVisible();
  await look(page, 'invitation-over');
});

test('the desk is ready, and by keyboard alone a rule is moved and a person found', async ({
  page,
}) => {
  await signIn(page, ada);
  await page.goto('/admin');
  await expect(page.getByText('Everything that a working desk needs is there.')).toBeVisible();
  await look(page, 'admin-ready');
  await page.goto('/admin/people');
  await expect(page.getByLabel('Find by name or address')).toBeVisible();
  await tabTo(page, 'Find by name or address');
  await page.keyboard.type('priya');
  await expect(page.getByRole('link', { name: 'Priya Raman' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ada Lindqvist' })).toBeHidden();
  await tabTo(page, 'Priya Raman');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Priya Raman' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Priya Raman' })).toBeFocused();
});

async function look(page: Page, name: string) {
  await picture(page, name);
  await expectNoAxeViolations(page);
}

function codeOf({ printed }: RunningServer): string {
  const code = printed.map((line) => /code (\S+)\s*$/.exec(line)?.[1]).find(Boolean);
  if (code === undefined) throw new Error('The server printed no code for the set-up.');
  return code;
}
