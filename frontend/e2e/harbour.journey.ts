import type { Page } from '@playwright/test';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('harbour');

const title = 'I am already doing it another way';
const doing =
  'We keep the readings in a shared folder of our own, because the archive takes a day.';

async function tell(page: Page) {
  await page.getByLabel('What do you do?').fill(doing);
  await page
    .getByRole('radiogroup', { name: 'Since when?' })
    .getByRole('radio', { name: 'Some months' })
    .click();
  await page
    .getByRole('radiogroup', { name: 'What kind of data is in it?' })
    .getByRole('radio', { name: /^Internal/ })
    .click();
}

async function name(page: Page, person: string) {
  await page.getByRole('combobox', { name: 'Who decides' }).fill(person.slice(0, 5));
  await page.getByRole('option', { name: person }).click();
}

test.describe.configure({ mode: 'serial' });

test('while nobody is named for it nothing is taken; then the administrator names two people', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.getByRole('link', { name: title }).click();
  await expect(mateo.getByText('Nobody takes this yet.')).toBeVisible();
  await expect(mateo.getByLabel('What do you do?')).toHaveCount(0);
  await look(mateo, 'harbour-nobody');

  const ada = await as('ada');
  await ada.goto('/admin/approvers');
  await ada.getByRole('link', { name: 'Safe harbour' }).click();
  await name(ada, 'Joost de Wit');
  await name(ada, 'Ingrid Sommer');
  await ada.keyboard.press('Escape');
  await look(ada, 'harbour-admin');
  await ada.getByRole('button', { name: 'Save' }).click();
  await expect(ada.getByText('Joost de Wit').first()).toBeVisible();
  await ada.goto('/disclosures');
  await expect(ada.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
});

test('somebody tells it by name, is answered, goes on meanwhile, and reads what we changed', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.getByRole('link', { name: title }).click();
  await expect(mateo.getByText(/Ingrid Sommer and Joost de Wit/)).toBeVisible();
  await expect(mateo.getByText('What the law still asks.')).toBeVisible();
  await look(mateo, 'harbour-form');
  await mateo.getByRole('button', { name: 'Tell the team' }).click();
  await expect(mateo.getByText('Please answer this').first()).toBeVisible();
  await tell(mateo);
  await expect(mateo.getByText('Draft saved')).toBeVisible();
  await mateo.reload();
  await expect(mateo.getByLabel('What do you do?')).toHaveValue(doing);
  await mateo.getByRole('button', { name: 'Tell the team' }).click();
  await expect(mateo.getByText(/^It is with the team/)).toBeVisible();
  await look(mateo, 'harbour-told');
  const told = mateo.url();

  const joost = await as('joost');
  await joost.getByRole('link', { name: 'Safe harbour' }).click();
  await expect(joost.getByRole('heading', { name: 'Safe harbour', level: 1 })).toBeVisible();
  await expect(joost.getByText('Joost de Wit came, by Ada Lindqvist')).toBeVisible();
  await look(joost, 'harbour-team');
  await joost.getByRole('link', { name: 'I do not know which rule' }).click();
  await joost
    .getByRole('textbox', { name: /Mateo Ruiz/ })
    .fill('Thank you. Who else needs them the same day?');
  await joost.getByRole('button', { name: 'Send to Mateo Ruiz' }).click();
  await expect(
    joost.getByRole('article').filter({ hasText: 'Thank you. Who else needs them the same day?' }),
  ).toBeVisible();
  await joost.getByRole('button', { name: 'Grant safe harbour' }).click();
  await expect(joost.getByText('It is granted, and that stands.')).toBeVisible();
  await joost.getByRole('button', { name: 'Give leave to go on' }).click();
  const leave = joost.getByRole('dialog');
  await leave.getByLabel('Last day').fill(inDays(7));
  await leave.getByLabel('What must hold meanwhile?').fill('No names of clients in the folder.');
  await leave.getByRole('button', { name: 'Give leave to go on' }).click();
  await expect(joost.getByText(/^May go on until/)).toBeVisible();
  await joost.getByRole('button', { name: 'Add a step' }).click();
  await joost
    .getByRole('dialog')
    .getByLabel('What was done?')
    .fill('The folder is open to the crew only.');
  await joost.getByRole('button', { name: 'Write it down' }).click();
  await expect(
    joost.getByRole('listitem').filter({ hasText: 'The folder is open to the crew only.' }),
  ).toBeVisible();
  await look(joost, 'harbour-file');

  await expect(mateo.getByText(/^You may go on until/)).toBeVisible();
  await expect(
    mateo.getByText('Safe harbour is granted, and that stands.', { exact: false }),
  ).toBeVisible();
  await mateo.getByRole('textbox', { name: /the team/ }).fill('The whole crew, five of us.');
  await mateo.getByRole('button', { name: 'Send to the team' }).click();
  await expect(
    mateo.getByRole('article').filter({ hasText: 'The whole crew, five of us.' }),
  ).toBeVisible();
  await look(mateo, 'harbour-told-answered');

  const petra = await as('petra');
  await petra.goto(told);
  await expect(petra.getByText('There is nothing here, or nothing that you may see')).toBeVisible();

  await expect(joost.getByText('The whole crew, five of us.').first()).toBeVisible();
  await joost.getByRole('button', { name: 'Close it' }).click();
  const closing = joost.getByRole('dialog');
  await closing.getByRole('button', { name: 'Close it' }).click();
  await expect(closing.getByText('Please answer this').first()).toBeVisible();
  await closing.getByRole('radio', { name: 'The rule changes' }).click();
  await closing
    .getByLabel('What did we change?')
    .fill('The archive takes readings within the hour now.');
  await look(joost, 'harbour-close');
  await closing.getByRole('button', { name: 'Close it' }).click();
  await expect(
    joost
      .getByRole('paragraph')
      .filter({ hasText: 'The archive takes readings within the hour now.' }),
  ).toBeVisible();

  await mateo.goto('/inbox');
  await mateo.getByRole('link', { name: /says what we changed/ }).click();
  await expect(mateo.getByText('The archive takes readings within the hour now.')).toBeVisible();
});

test('somebody tells it without a name, comes back with the code, and two people decide what one cannot', async ({
  as,
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) sent.push(JSON.stringify(request.headers()));
  });
  await page.goto('/safe-harbour/anonymous');
  await expect(page.getByText('What is kept of you: nothing.')).toBeVisible();
  await look(page, 'harbour-nameless');
  await tell(page);
  await page.getByRole('button', { name: 'Send it without my name' }).click();
  const code = await page.getByLabel('Reply code').inputValue();
  expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  await look(page, 'harbour-code');
  expect(sent.join()).not.toMatch(/cookie|csrf|authorization/i);

  const ingrid = await as('ingrid');
  await ingrid.goto('/disclosures');
  await ingrid.getByRole('link', { name: 'I do not know which rule' }).first().click();
  await expect(
    ingrid.getByText('Somebody without a name. They come back with a code.'),
  ).toBeVisible();
  await ingrid.getByRole('textbox', { name: /without a name/ }).fill('Which folder is it?');
  await ingrid.getByRole('button', { name: /^Send to/ }).click();
  await expect(
    ingrid.getByRole('article').filter({ hasText: 'Which folder is it?' }),
  ).toBeVisible();
  await ingrid.getByRole('button', { name: /^It does not apply/ }).click();
  const form = ingrid.getByRole('dialog');
  await form.getByRole('radio', { name: 'It was done for personal gain' }).click();
  await form
    .getByLabel('What makes you think so?')
    .fill('They sell the readings to another office, as they write themselves.');
  await form.getByRole('button', { name: 'Propose it to a second person' }).click();
  await expect(ingrid.getByText('A second person of the team has to agree.')).toBeVisible();
  await look(ingrid, 'harbour-proposed');

  await page.goto('/safe-harbour/reply');
  await page.getByLabel('Reply code').fill('0000 0000');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText(/^This code opens nothing/)).toBeVisible();
  await look(page, 'harbour-reply');
  await page.getByLabel('Reply code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Which folder is it?' })).toBeVisible();
  await expect(page.getByText('They sell the readings')).toHaveCount(0);
  await page.getByRole('textbox', { name: /the team/ }).fill('The one on the third server.');
  await page.getByRole('button', { name: 'Send to the team' }).click();
  await expect(
    page.getByRole('article').filter({ hasText: 'The one on the third server.' }),
  ).toBeVisible();
  await look(page, 'harbour-nameless-talk');
  expect(page.url()).not.toContain(code.slice(0, 4));

  const joost = await as('joost');
  await joost.goto(ingrid.url());
  await expect(joost.getByText('They sell the readings', { exact: false })).toBeVisible();
  await joost.getByRole('button', { name: 'Grant safe harbour' }).click();
  await expect(joost.getByText('It is granted, and that stands.')).toBeVisible();
});
