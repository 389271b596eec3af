import type { Page } from '@playwright/test';
import { fillForm, rate, send, takeNext, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';

const test = deskOf('third-party');

/** Worked case EX-29: a contract that says something else than the pages of the provider. */
const campaign: Wanted = {
  goal: 'Give the agency our list of 18,400 tenants for an invitation in June.',
  consequence: 'The programme opens without members.',
  until: 25,
  data: 'Confidential',
  stoppedBy: 'Files with data about people may not be sent outside.',
  area: 'Giving data to somebody, or using it elsewhere',
  rule: 'Sharing customer or personal data with an outside service provider',
  texts: {
    'Who is the provider, and in which country?': 'Kranz und Quist, Austria',
    'What will they do for us and what do we gain?': 'An invitation with a personal code',
    'Which data?': 'Name, mail address, postcode',
    'How many customers or people are in it?': '18400',
    'What happens to the data at the end?': 'Not said',
  },
  choices: {
    'Is there health, children': 'No',
    'What contract is there?': 'Draft in hand',
    'Does the contract say the same': 'Not compared yet',
    'May they sell, share or use': 'I do not know',
    'Must we protect them against claims': 'I do not know',
    'Do they pass data to further companies?': 'Yes, we have the list',
    'What have customers been told': 'Nothing yet',
    'Has data already been handed over?': 'No',
  },
};

interface Row {
  title: string;
  published?: string;
  contract?: string;
  why: string;
  red?: boolean;
}

const rows: readonly Row[] = [
  {
    title: 'What they use it for',
    published: '“Only to deliver our service.”',
    contract: 'Clause 7.1: on instruction only.',
    why: 'Agree',
  },
  {
    title: 'Resale and partners',
    published: '“We never sell your customers’ data.”',
    contract: '“… may be used for partner offers and aggregated insights.”',
    why: 'Passing it on is allowed',
    red: true,
  },
  {
    title: 'Which text counts',
    published: '“This policy may change at any time.”',
    contract: 'Silent. No order of precedence.',
    why: 'They disagree',
    red: true,
  },
  {
    title: 'Who pays if somebody sues',
    contract: '“Client shall hold harmless the Agency …” without a limit.',
    why: 'Only we do',
    red: true,
  },
  {
    title: 'Further companies',
    published: 'List of five, updated in April.',
    contract: 'Same five, 30 days’ notice.',
    why: 'Agree',
  },
  {
    title: 'How it is protected',
    published: 'Certificate of 2025.',
    contract: 'Annex C, renewed each year.',
    why: 'Certificate seen',
  },
  {
    title: 'Notice of a leak',
    published: '“Without delay.”',
    contract: 'Within 48 hours, to a named person.',
    why: '48 hours',
  },
  {
    title: 'Help with people’s rights',
    published: 'Their privacy desk.',
    contract: 'Within five days.',
    why: 'They help',
  },
  {
    title: 'Deletion at the end',
    published: '“After 30 days.”',
    contract: 'After 30 days, with proof.',
    why: '30 days',
  },
  { title: 'Coming to look', published: 'A report.', contract: 'Once a year.', why: 'We may' },
  { title: 'Where it is', published: 'Austria.', contract: 'Austria only.', why: 'Austria' },
  {
    title: 'What customers were told',
    published: 'The notice of May speaks of it.',
    why: 'Covered, with a way to say no',
  },
  {
    title: 'If they are sold or fail',
    published: 'Not said.',
    contract: 'It comes back to us.',
    why: 'Ours',
  },
  { title: 'Handed over already', why: 'Nothing yet, says Hanne' },
];

async function read(page: Page, row: Row) {
  await page.getByRole('button', { name: `Read: ${row.title}` }).click();
  const form = page.getByRole('dialog', { name: row.title });
  if (row.published !== undefined) {
    await form.getByLabel('What they publish, in their words').fill(row.published);
    await form.getByLabel('Link to it').fill('https://agency.example/privacy');
  }
  if (row.contract !== undefined) {
    await form.getByLabel('What the contract says, in its words').fill(row.contract);
  }
  await form.getByRole('radio', { name: row.red ? /^Red/ : /^In order/ }).click();
  await form.getByLabel('Why you read it so').fill(row.why);
  if (row.title === 'Resale and partners') await look(page, 'third-party-row-form');
  await form.getByRole('button', { name: 'Keep this reading' }).click();
  await expect(form).toBeHidden();
}

/** Sends the form that is open, and waits until it is gone. */
async function finish(page: Page, button: string) {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function agree(page: Page, number: number) {
  await page.goto(`/decide/${number}`);
  await page.getByText('The rating', { exact: true }).click();
  await page.getByText(/conditions are not met$/).click();
  await page.getByRole('button', { name: /^Approve until/ }).click();
}

test('data for an agency is looked at, feared for, negotiated and agreed to', async ({ as }) => {
  const hanne = await as('hanne');
  await hanne.goto('/exceptions/new');
  await fillForm(hanne, campaign);
  const number = await send(hanne);
  await expect(hanne.getByRole('region', { name: 'Before your data goes out' })).toBeVisible();

  const lotte = await as('lotte');
  await takeNext(lotte, 'Give the agency our list');
  await lotte.getByRole('textbox', { name: /^Reply to/ }).fill('I read the contract today.');
  await lotte.getByRole('button', { name: 'Send to Hanne Falk' }).click();
  await expect(lotte.getByText('In conversation').first()).toBeVisible();
  await look(lotte, 'third-party-empty');
  for (const row of rows) await read(lotte, row);
  const sheet = lotte.getByRole('region', { name: 'What they publish, and what the contract' });
  await expect(sheet.getByText('3 red of 14').first()).toBeVisible();

  await lotte.getByRole('button', { name: 'Answer the nine criteria' }).click();
  const criteria = lotte.getByRole('dialog');
  await criteria.getByLabel('People are scored or profiled').check();
  await criteria.getByLabel('It is about many people').check();
  await look(lotte, 'third-party-criteria');
  await finish(lotte, 'Keep the answers');
  await expect(sheet.getByText(/^Two or more apply/)).toBeVisible();

  await lotte.getByRole('button', { name: 'Raise a concern' }).click();
  const fear = lotte.getByRole('dialog');
  await fear
    .getByLabel('What do you fear?')
    .fill('Clause 7.3 lets the agency earn on our tenants. I would not sign this.');
  await look(lotte, 'third-party-concern-form');
  await finish(lotte, 'Raise it');
  await expect(lotte.getByText(/^Not answered yet/)).toBeVisible();

  const rating = await rate(lotte, 3, { Data: 4 });
  await rating.getByLabel('Is data about people involved?').selectOption('YES');
  await rating.getByLabel('Is a contract with somebody outside involved?').selectOption('YES');
  await rating.getByLabel('Why it is rated so, in a sentence').fill('It cannot be fetched back.');
  await rating.getByRole('button', { name: 'Save the rating' }).click();
  await expect(lotte.getByRole('region', { name: 'Who must agree' })).toContainText('Lena Roth');

  const where = lotte.getByRole('region', { name: 'Where this can go' });
  await expect(where.getByRole('button', { name: 'Choose: Go ahead' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await where.getByRole('button', { name: 'Choose: Negotiate terms' }).click();
  const chosen = lotte.getByRole('dialog', { name: 'Negotiate terms' });
  await chosen.getByRole('button', { name: 'Say that it goes there' }).click();
  await expect(chosen.getByLabel('Link to the amendment')).toHaveAttribute('aria-invalid', 'true');
  await chosen.getByLabel('Link to the amendment').fill('https://agency.example/amendment-1');
  for (const [row, term] of [
    ['Resale and partners', 'Clause 7.3 struck: our instructions only, no partners'],
    ['Which text counts', 'The contract prevails, in writing'],
    ['Who pays if somebody sues', 'Clause 12.1: liability on both sides, with a limit'],
  ] as const) {
    await chosen.getByLabel(`Before the start, for “${row}”`).fill(term);
  }
  await look(lotte, 'third-party-negotiate-form');
  await chosen.getByRole('button', { name: 'Say that it goes there' }).click();
  await expect(where.getByText('Lotte Brandt chose this')).toBeVisible();
  await look(lotte, 'third-party-case');

  await lotte.getByRole('button', { name: 'Ask for a decision' }).click();
  await lotte
    .getByLabel('No alternative exists, because')
    .fill('The agency works in its own system only.');
  await lotte.getByRole('button', { name: /^Ask the 5 who must agree/ }).click();
  await expect(lotte.getByText('It waits for those who must agree.')).toBeVisible();
  await lotte.getByRole('button', { name: 'Write down what the provider says' }).click();
  await lotte
    .getByRole('textbox', { name: 'In writing' })
    .fill('The contract counts, they wrote on Monday.');
  await finish(lotte, 'Keep it');
  await expect(
    lotte.getByRole('paragraph').filter({ hasText: 'The contract counts, they wrote on Monday.' }),
  ).toBeVisible();

  await hanne.goto(`/exceptions/${number}`);
  await expect(hanne.getByText(/^The contract is changed first/)).toBeVisible();
  await look(hanne, 'third-party-asked');

  const lena = await as('lena');
  await lena.goto(`/decide/${number}`);
  await expect(lena.getByText(/I would not sign this/)).toBeVisible();
  await look(lena, 'third-party-decide');
  await lena
    .getByRole('button', { name: 'Answer in writing: the concern of Lotte Brandt' })
    .click();
  await lena
    .getByRole('textbox', { name: 'Your answer' })
    .fill('Seen. We sign only with the clause struck.');
  await finish(lena, 'Send the answer');
  await expect(
    lena.getByRole('paragraph').filter({ hasText: 'Seen. We sign only with the clause struck.' }),
  ).toBeVisible();
  await lena.getByRole('button', { name: 'Accept who is liable' }).click();
  await lena
    .getByRole('textbox', { name: 'In writing' })
    .fill('Accepted until the amendment is signed.');
  await finish(lena, 'Keep it');
  await expect(
    lena.getByRole('paragraph').filter({ hasText: 'Accepted until the amendment is signed.' }),
  ).toBeVisible();

  const ingrid = await as('ingrid');
  await ingrid.goto(`/decide/${number}`);
  await ingrid.getByText('The rating', { exact: true }).click();
  await ingrid.getByText(/conditions are not met$/).click();
  await expect(ingrid.getByText(/^First the data protection officer/)).toBeVisible();
  await ingrid.getByRole('button', { name: 'Write the entry of data protection' }).click();
  await ingrid
    .getByRole('textbox', { name: 'In writing' })
    .fill('With the amendment, and without profiles.');
  await finish(ingrid, 'Keep it');
  await expect(
    ingrid.getByRole('paragraph').filter({ hasText: 'With the amendment, and without profiles.' }),
  ).toBeVisible();
  await ingrid.getByText('3 red of 14').last().click();
  await look(ingrid, 'third-party-decide-open');

  for (const who of ['ingrid', 'lena', 'petra', 'olga', 'joost'] as const) {
    await agree(await as(who), number);
  }
  await hanne.reload();
  await expect(
    hanne.getByRole('heading', { name: 'Approved. It starts once everything is proven.' }),
  ).toBeVisible();
  await lotte.reload();
  await lotte.getByRole('button', { name: '11 more rows, all in order' }).click();
  await lotte.getByRole('button', { name: 'What happened' }).click();
  await look(lotte, 'third-party-pending');
});
