import { fillForm, send, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('policies');

/** A rule stops somebody; those who answer for it write it anew, are asked whether it is right, and let it go. */
const stick: Wanted = {
  goal: 'Carry measurements from the total station to the office. It has no network.',
  consequence: 'The plan for Monday is late.',
  until: 20,
  data: 'Internal',
  stoppedBy: 'This device has been blocked: removable storage is not allowed.',
  area: 'A computer, a stick or another device',
  rule: 'USB sticks and external drives',
  texts: { 'What computer or machine is on the other side?': 'A total station' },
  choices: {
    'What do you need to connect?': 'USB stick',
    'Do you read from it or write to it?': 'Both',
    'Could the other side be reached over a network or link?': 'No',
  },
};

const why = 'A stick found on the ground opens every door.';
const message = 'Sticks are scanned when they are put in, so you need no exception any more.';

test('a rule is written anew, asked about, and retired by those who answer for it', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.goto('/exceptions/new');
  await fillForm(mateo, stick);
  const number = await send(mateo);

  const joost = await as('joost');
  await joost.goto('/policies/rules');
  await expect(joost.getByRole('link', { name: /^USB sticks/ })).toBeVisible();
  await look(joost, 'policies-book');
  await joost.getByLabel('Find a rule').fill('usb');
  await joost.getByRole('link', { name: /^USB sticks and external drives/ }).click();
  await expect(joost.getByRole('button', { name: 'Publish…' })).toHaveAccessibleDescription(
    /missing/,
  );
  await joost.getByLabel('Why we have it').fill(why);
  await joost.getByRole('button', { name: 'Add a need' }).click();
  await joost.keyboard.type('Carry measurements from an instrument');
  await joost.getByLabel('Look at it again by').fill(inDays(300));
  const changes = joost.getByRole('region', { name: 'What the draft changes' });
  await expect(
    changes.getByText('A need added: Carry measurements from an instrument'),
  ).toBeVisible();
  await expect(changes.getByText(why)).toBeVisible();
  await look(joost, 'policies-editor');
  await joost.reload();
  await expect(joost.getByLabel('Why we have it')).toHaveValue(why);

  await joost.getByRole('button', { name: 'See it as an employee' }).click();
  const seen = joost.getByRole('region', { name: 'As an employee sees it' });
  await expect(seen.getByText(`Why we have it: ${why}`)).toBeVisible();
  await look(joost, 'policies-preview');
  await joost.getByRole('button', { name: 'Back to writing' }).click();

  await joost.getByRole('button', { name: 'Publish…' }).click();
  const publish = joost.getByRole('dialog');
  await publish.getByLabel('What changes, and why').fill('So that people remember it.');
  await look(joost, 'policies-publish');
  await publish.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(joost.getByText('Joost de Wit, So that people remember it.')).toBeVisible();
  await mateo.goto('/rules/usb_storage');
  await expect(mateo.getByText(why)).toBeVisible();

  const omar = await as('omar');
  await omar.goto('/policies/reviews?ask=usb_storage');
  const ask = omar.getByRole('dialog');
  await ask.getByLabel('What you propose, and why').fill('Scan sticks instead of blocking them.');
  await ask.getByLabel(/^Numbers of requests/).fill(String(number));
  await look(omar, 'policies-ask');
  await ask.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(omar.getByRole('link', { name: new RegExp(`^${number}`) })).toBeVisible();
  await look(omar, 'policies-review');
  await omar.goto('/policies/reviews');
  await expect(omar.getByRole('link', { name: /^USB sticks/ })).toBeVisible();
  await look(omar, 'policies-reviews');

  await joost.goto('/inbox');
  await joost
    .getByRole('link', { name: 'Somebody asks whether a rule of yours is still right' })
    .click();
  await joost.getByRole('button', { name: 'Decide…' }).click();
  const decide = joost.getByRole('dialog');
  await decide.getByRole('radio', { name: /^Retire it/ }).click();
  await decide.getByLabel('Why', { exact: true }).fill('Every stick is scanned since spring.');
  await decide.getByLabel('What those read whose exception ends').fill(message);
  await look(joost, 'policies-decide');
  await decide.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(joost.getByText(/^Retired by Joost de Wit/)).toBeVisible();
  await look(joost, 'policies-decided');
  await mateo.goto('/rules');
  await expect(mateo.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(mateo.getByRole('link', { name: 'USB sticks and external drives' })).toHaveCount(0);
});

test('supervisors read what requests say about the rules', async ({ as }) => {
  const omar = await as('omar');
  await omar.goto('/policies');
  await expect(omar.getByRole('link', { name: /^USB sticks/ })).toBeVisible();
  await look(omar, 'policies-figures');
  await omar.getByRole('link', { name: 'USB sticks and external drives' }).click();
  await expect(omar.getByRole('region', { name: 'Requests', exact: true })).toContainText('1');
  await look(omar, 'policies-rule');
  await omar.getByRole('link', { name: 'Requests behind: Requests' }).click();
  await expect(omar.getByRole('link', { name: /Carry measurements/ })).toBeVisible();
  await look(omar, 'policies-cases');
  await omar.goto('/policies/fairness');
  await expect(omar.getByText('Nothing was decided in this time').first()).toBeVisible();
  await look(omar, 'policies-fairness');
  await omar.goto('/policies/signals');
  await expect(omar.getByText('Nothing was decided in this time').first()).toBeVisible();
  await look(omar, 'policies-signals');
});
