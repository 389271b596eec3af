import type { Page } from '@playwright/test';
import { deskOf, expect } from './companyDesk';
import { inDays } from './days';
import { keys } from './keyboard';

const test = deskOf('admin-keys');

test.describe.configure({ mode: 'serial' });

test('by keyboard alone people and a team are added; what is refused is led to, and stays typed', async ({
  as,
}) => {
  const ada = await administration(await as('ada'));
  await ada.press('People');
  await expect(heading(ada.page, 'People')).toBeFocused();
  await ada.press('Add a person');
  const name = ada.page.getByRole('textbox', { name: 'Name', exact: true });
  const address = ada.page.getByRole('textbox', { name: 'E-mail address' });
  await expect(name).toBeFocused();
  await ada.write('E-mail address', 'not an address');
  await ada.press('Add the person');
  await expectRefused(name);
  await expect(address).toHaveValue('not an address');
  await ada.type('Sanne Bakker');
  await ada.press('Add the person');
  await expectRefused(address);
  await expect(name).toHaveValue('Sanne Bakker');
  await ada.replace('E-mail address', 'sanne@fennwick.example');
  await ada.check('Analyst');
  await ada.press('Add the person');
  await expect(ada.page.getByRole('dialog', { name: 'Sanne Bakker' })).toBeVisible();
  await ada.press('Make a one-time code');
  await expect(ada.page.getByLabel('One-time link')).toHaveValue(/\/invitation/);
  await ada.keepsFocus();
  await ada.go('Escape');
  await expect(ada.page.getByRole('link', { name: 'Add a person' })).toBeFocused();

  await ada.press('Teams');
  await ada.press('Add a team');
  await ada.find('Members', 'sanne', 'Sanne Bakker');
  await ada.press('Add the team');
  await expectRefused(ada.page.getByRole('textbox', { name: 'Name', exact: true }));
  await expect(ada.page.getByRole('dialog').getByText('Sanne Bakker')).toBeVisible();
  await ada.type('Instruments');
  await ada.press('Cancel');
  await expect(ada.page.getByRole('alert').getByRole('button').first()).toBeFocused();
  await ada.go('Enter');
  await expect(ada.page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Instruments',
  );
  await ada.press('Add the team');
  await expect(ada.page.getByRole('dialog')).toBeHidden();
  await expect(ada.page.getByRole('link', { name: 'Add a team' })).toBeFocused();
  await expect(ada.page.getByRole('row', { name: /Instruments/ })).toContainText('Sanne Bakker');
});

test('by keyboard alone a queue is opened, promises its own, and rules lead to it', async ({
  as,
}) => {
  const ada = await administration(await as('ada'));
  await ada.press('Queues');
  await ada.press('Add a queue');
  await ada.write('What belongs in it', 'Levels and stations');
  await ada.pick('Team', 'Instruments');
  await ada.press('Add the queue');
  await expectRefused(ada.page.getByRole('textbox', { name: 'Name', exact: true }));
  await expect(ada.page.getByLabel('What belongs in it')).toHaveValue('Levels and stations');
  await ada.type('Field instruments');
  await ada.press('Add the queue');
  await expect(ada.page.getByRole('dialog')).toBeHidden();
  await expect(ada.page.getByRole('link', { name: 'Add a queue' })).toBeFocused();

  const row = ada.page.getByRole('row', { name: /Field instruments/ });
  await expect(row).toContainText('Instruments, one person');
  await ada.press('As usual', row);
  await expect(heading(ada.page, 'What Field instruments promises')).toBeFocused();
  await ada.press('P1');
  const first = ada.page.getByRole('group', { name: 'First answer' });
  await ada.replace('How much', '0', first);
  await ada.press('Save');
  await expectRefused(first.getByLabel('How much'));
  await expect(first.getByRole('alert')).toBeVisible();
  await expect(first.getByLabel('How much')).toHaveValue('0');
  await ada.replace('How much', '10', first);
  await ada.press('Save');
  await expect(ada.page.getByRole('dialog')).toBeHidden();
  await expect(ada.page.getByText('10 min')).toBeVisible();
  await expect(ada.page.getByRole('link', { name: 'P1', exact: true }).first()).toBeFocused();

  await ada.press('Routing');
  for (const [name, kind] of [
    ['Broken instruments', 'Something is broken'],
    ['New instruments', 'Something is needed'],
  ] as const) {
    await ada.press('Add a rule');
    await ada.pick('Only if', kind);
    await ada.pick('Goes to', 'Field instruments');
    await ada.press('Add the rule');
    await expectRefused(ada.page.getByRole('textbox', { name: 'Name of the rule' }));
    await expect(
      ada.page.getByRole('combobox', { name: 'Goes to' }).locator('option:checked'),
    ).toHaveText('Field instruments');
    await ada.type(name);
    await ada.press('Add the rule');
    await expect(ada.page.getByRole('dialog')).toBeHidden();
    await expect(ada.page.getByRole('link', { name })).toBeVisible();
  }
  await ada.press('Move New instruments up');
  const rules = ada.page.getByRole('list', { name: 'Rules, in their order' });
  await expect(rules.getByRole('listitem').first()).toContainText('New instruments');
  await expect(ada.page.getByText('New instruments is now number 1')).toBeVisible();
  await expect(ada.page.getByRole('button', { name: 'Move New instruments up' })).toBeFocused();
  await ada.press('Broken instruments');
  await ada.press('Delete the rule');
  await expect(ada.page.getByRole('link', { name: 'Broken instruments' })).toBeHidden();
  await ada.keepsFocus();
});

test('by keyboard alone somebody decides, and the hours are published with a day off', async ({
  as,
}) => {
  const ada = await administration(await as('ada'));
  await ada.press('Approvers');
  await ada.press('Executive');
  await ada.find('Who decides', 'ingrid', 'Ingrid Sommer');
  await ada.press('Save');
  await expect(ada.page.getByRole('dialog')).toBeHidden();
  await expect(ada.page.getByRole('row', { name: /^Executive/ })).toContainText('Ingrid Sommer');
  await expect(ada.page.getByRole('link', { name: 'Executive', exact: true })).toBeFocused();

  await ada.press('Calendars');
  await ada.press('Office hours');
  await expect(heading(ada.page, 'Office hours')).toBeFocused();
  await ada.time('Monday from', '07:00');
  await ada.press('Add a day off');
  await expect(ada.page.getByLabel('Date', { exact: true })).toBeFocused();
  await ada.write('What it is', 'The works outing');
  await ada.press('Publish these hours');
  await expect(ada.page.getByText('Not saved yet: look at what is marked')).toBeVisible();
  await expect(ada.page.getByLabel('Date', { exact: true })).toBeFocused();
  await expect(ada.page.getByLabel('What it is')).toHaveValue('The works outing');
  await ada.day('Date', inDays(40));
  await ada.press('Add hours on Saturday');
  await ada.press('Remove hours on Saturday');
  await expect(ada.page.getByLabel('Saturday from')).toBeHidden();
  await ada.press('Publish these hours');
  await expect(ada.page.getByText('Published', { exact: true }).first()).toBeVisible();
  await ada.press('Remove The works outing');
  await expect(ada.page.getByLabel('What it is')).toBeHidden();
  await expect(ada.page.getByRole('button', { name: 'Add a day off' })).toBeFocused();
  await ada.press('Publish these hours');
  await ada.press('Calendars', ada.page.getByRole('navigation', { name: 'Administration' }));
  const hours = ada.page.getByRole('row', { name: /Office hours/ });
  await expect(hours.getByRole('cell', { name: '0', exact: true })).toBeVisible();
});

test('by keyboard alone a backup is made and is seen proven', async ({ as }) => {
  const ada = await administration(await as('ada'));
  await ada.press('Backups');
  await expect(heading(ada.page, 'Backups')).toBeFocused();
  await ada.press('Make a backup now');
  const row = ada.page.getByRole('row', { name: /Ada Lindqvist asked for it/ });
  await expect(row.getByText('Proven', { exact: false })).toBeVisible({ timeout: 120_000 });
  await expect(ada.page.getByRole('button', { name: 'Make a backup now' })).toBeFocused();
  const arriving = ada.page.waitForEvent('download');
  await ada.press(/^Download parley-/);
  expect((await arriving).suggestedFilename()).toMatch(/^parley-.*\.zip$/);
});

/** Signed in, and led to administration by its keys. */
async function administration(page: Page) {
  const ada = keys(page);
  await ada.go('g', 'm');
  await expect(heading(page, 'What is missing')).toBeFocused();
  return ada;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** What is wrong with a field stands at it, and the focus comes to it. */
async function expectRefused(field: ReturnType<Page['locator']>) {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
}
