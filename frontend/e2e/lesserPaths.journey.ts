import { fillForm, send, takeNext, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('lesser-paths');

/** Worked case EX-37: a press folder that journalists open without an account. */
const folder: Wanted = {
  goal: 'Send the press folder by a link that needs no sign-in. Journalists do not register.',
  consequence: 'Nobody writes about the tournament.',
  until: 20,
  data: 'Public',
  stoppedBy: 'Links without sign-in are switched off.',
  area: 'Giving data to somebody, or using it elsewhere',
  rule: 'Links that anyone can open',
  texts: {
    'What will be shared?': 'Pictures and the programme',
    'Who should open it and how many are they?': 'Some forty journalists',
    'Until when must the link work?': inDays(20),
  },
  choices: {},
};

test('what is filed for somebody else waits for their word, and is not worked by who filed it', async ({
  as,
}) => {
  const lotte = await as('lotte');
  await lotte.goto('/exceptions/new');
  await lotte.getByRole('button', { name: 'This is for somebody else' }).click();
  await lotte.getByRole('combobox', { name: 'Who needs it?' }).fill('Hanne');
  await lotte.getByRole('option', { name: 'Hanne Falk' }).click();
  await fillForm(lotte, folder);
  await look(lotte, 'exception-form-on-behalf');
  const number = await send(lotte);
  await expect(
    lotte.getByRole('heading', { name: 'Hanne Falk has to confirm it first' }),
  ).toBeVisible();
  await look(lotte, 'exception-filed-on-behalf');

  const hanne = await as('hanne');
  await hanne
    .getByRole('link', { name: /^Send the press folder/ })
    .first()
    .click();
  await expect(
    hanne.getByRole('heading', { name: 'Is this what you need? Please confirm it.' }),
  ).toBeVisible();
  await look(hanne, 'exception-asked-to-confirm');
  await hanne.getByRole('button', { name: 'Correct what I said' }).click();
  await hanne.getByLabel('Until', { exact: true }).fill(inDays(25));
  await look(hanne, 'exception-asked-correct-form');
  await hanne.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(hanne.getByRole('dialog')).toBeHidden();
  await hanne.getByRole('button', { name: 'Yes, this is what I need' }).click();
  await expect(hanne.getByText('Your request is here. A person reads it next.')).toBeVisible();

  await lotte.goto(`/exceptions/${number}/case`);
  await expect(lotte.getByRole('heading', { level: 1 })).toContainText('Send the press folder');
  await expect(lotte.getByRole('button', { name: 'Offer an alternative' })).toHaveCount(0);

  await hanne.getByRole('button', { name: 'I do not need it any more' }).click();
  await hanne.getByRole('button', { name: 'Take it back' }).click();
  await expect(hanne.getByLabel('What will you do instead?')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await look(hanne, 'exception-withdraw-refused');
  await hanne.getByLabel('What will you do instead?').fill('We put it on our web site.');
  await hanne.getByRole('button', { name: 'Take it back' }).click();
  await expect(hanne.getByRole('heading', { name: 'You took it back' })).toBeVisible();
  await look(hanne, 'exception-asked-withdrawn');
});

test('who was overtaken reads what happened, keeps what was typed, and sends it again', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.goto('/exceptions/new');
  await fillForm(mateo, folder);
  const number = await send(mateo);
  const omar = await as('omar');
  await takeNext(omar, 'Send the press folder');
  await omar.getByRole('textbox', { name: /^Reply to/ }).fill('I have it.');
  await omar.getByRole('button', { name: 'Send to Mateo Ruiz' }).click();
  await expect(omar.getByText('In conversation').first()).toBeVisible();

  await omar.getByRole('button', { name: 'Offer an alternative' }).click();
  await omar.getByLabel('What to call it').fill('A page of our own');
  await omar.getByLabel('What is to be done').fill('Send me the files; they are up in an hour.');
  await omar.getByLabel('Who sets it up').fill('Omar');
  await omar.getByLabel('Ready by').fill(inDays(1));

  await mateo.reload();
  await mateo.getByRole('button', { name: 'Correct what I said' }).click();
  await mateo.getByLabel('If it cannot be').fill('Two papers have asked already.');
  await mateo.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(mateo.getByRole('dialog')).toBeHidden();

  await omar.getByRole('button', { name: 'Offer it to Mateo Ruiz' }).click();
  await expect(omar.getByRole('alert')).toContainText('Somebody was faster');
  await expect(omar.getByRole('alert')).toContainText('Mateo Ruiz corrected what is needed.');
  await expect(omar.getByLabel('What to call it')).toHaveValue('A page of our own');
  await look(omar, 'exception-case-overtaken');
  await omar.getByRole('button', { name: 'Offer it to Mateo Ruiz' }).click();
  await expect(omar.getByRole('dialog')).toBeHidden();
  await expect(omar.getByText('A page of our own')).toBeVisible();
  await expect(omar.getByText('Two papers have asked already.')).toBeVisible();

  await mateo.goto(`/exceptions/${number}`);
  await mateo.getByRole('button', { name: 'This works for me' }).click();
  await expect(mateo.getByRole('heading', { name: 'You use another way' })).toBeVisible();
  await look(mateo, 'exception-asked-other-way');
  await mateo.getByRole('button', { name: 'It did not work after all' }).click();
  await mateo.getByLabel('What happened?').fill('The page asks for a sign-in too.');
  await mateo.getByRole('button', { name: 'Go on with the request' }).click();
  await expect(
    mateo.getByRole('heading', { name: 'Omar Said is looking for a way with you' }),
  ).toBeVisible();

  await omar.reload();
  await omar.getByRole('button', { name: 'Offer an alternative' }).click();
  await omar.getByLabel('What to call it').fill('The press portal');
  await omar.getByLabel('What is to be done').fill('The agency sets up an area for you.');
  await omar.getByLabel('Who sets it up').fill('The agency');
  await omar.getByLabel('Ready by').fill(inDays(18));
  await omar.getByRole('button', { name: 'Offer it to Mateo Ruiz' }).click();
  await expect(omar.getByRole('dialog')).toBeHidden();
  await mateo.reload();
  await mateo.getByRole('button', { name: 'It does not work because…' }).click();
  await mateo.getByRole('radio', { name: 'It takes too long' }).click();
  await mateo.getByLabel('In your words').fill('The tournament is over by then.');
  await mateo.getByRole('button', { name: 'Say that it does not work' }).click();
  await expect(mateo.getByText('Omar Said will call you')).toBeVisible();
  await look(mateo, 'exception-asked-talk-coming');

  await omar.reload();
  await expect(omar.getByText(/^Two ways did not work for Mateo Ruiz/)).toBeVisible();
  await expect(omar.getByRole('button', { name: 'Offer an alternative' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await look(omar, 'exception-case-talk-first');
  await omar.getByRole('button', { name: 'Write the talk down' }).click();
  await omar.getByLabel('With whom').fill('Mateo Ruiz, on the phone');
  await omar.getByLabel('What came of it').fill('A page of our own, without the sign-in.');
  await look(omar, 'exception-case-talk-owed-form');
  await omar.getByRole('button', { name: 'Keep it with the case' }).click();
  await expect(omar.getByText(/was not invited yet/)).toBeVisible();
  await look(omar, 'exception-case-talk-invite');
  await omar.getByRole('button', { name: 'Write the talk down' }).click();
  await omar.getByLabel('What came of it').fill('His manager heard it from me, and agrees.');
  await omar.getByRole('checkbox', { name: /was there or was invited$/ }).check();
  await omar.getByRole('button', { name: 'Keep it with the case' }).click();
  await expect(omar.getByText(/was not invited yet/)).toBeHidden();
  await mateo.reload();
  await expect(mateo.getByText('Omar Said will call you')).toBeHidden();
});

test('what was granted in the meantime is taken away when the request is taken back', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.goto('/exceptions/new');
  await fillForm(mateo, { ...folder, goal: 'Send the film of the opening by an open link.' });
  const number = await send(mateo);
  const omar = await as('omar');
  await takeNext(omar, 'Send the film of the opening');
  await omar.getByRole('button', { name: 'In the meantime', exact: true }).click();
  await omar.getByRole('button', { name: 'Let them go on in the meantime' }).click();
  const asked = omar.getByRole('dialog');
  await asked.getByLabel('Last day').fill(inDays(7));
  await asked.getByLabel('As long as').fill('One link, to the film only.');
  await asked.getByLabel('Why it cannot wait').fill('The opening is tomorrow.');
  await asked.getByRole('button', { name: 'Ask those who may grant it' }).click();
  await expect(omar.getByRole('dialog')).toBeHidden();
  const joost = await as('joost');
  await joost.goto(`/exceptions/${number}/case`);
  await joost.getByRole('button', { name: /^Let them go on/ }).click();
  await expect(joost.getByText('Granted by', { exact: true })).toBeVisible();

  await mateo.reload();
  await mateo.getByRole('button', { name: 'I do not need it any more' }).click();
  await mateo.getByLabel('What will you do instead?').fill('The agency sends it for us.');
  await mateo.getByRole('button', { name: 'Take it back' }).click();
  await expect(mateo.getByText(/^What you were granted in the meantime is over/)).toBeVisible();
  await look(mateo, 'exception-asked-meanwhile-over');

  await omar.goto('/exceptions?show=force');
  const owed = omar.getByRole('region', { name: /^Granted in the meantime/ });
  await expect(owed.getByRole('link', { name: /^Send the film of the opening/ })).toBeVisible();
  await look(omar, 'register-meanwhile-to-remove');
  await owed.getByRole('link', { name: /^Send the film of the opening/ }).click();
  const task = omar.getByText(/^What Mateo Ruiz was granted in the meantime is over/);
  await expect(task).toBeVisible();
  await look(omar, 'exception-case-meanwhile-to-remove');
  await omar.getByRole('button', { name: 'Take away what was granted' }).click();
  await omar.getByLabel('How that was proven').fill('The link answers 404 now.');
  await look(omar, 'exception-case-meanwhile-removal-form');
  await omar.getByRole('button', { name: 'Nothing of it is left' }).click();
  await expect(omar.getByRole('dialog')).toBeHidden();
  await expect(task).toBeHidden();
  await omar.goto('/exceptions?show=force');
  await expect(owed).toBeHidden();
});

test('an address that was written wrongly says so, wherever it would have led', async ({ as }) => {
  const lotte = await as('lotte');
  for (const address of [
    '/tickets/12x',
    '/exceptions/rules',
    '/exceptions/1./case',
    '/decide/me',
    '/desk/tickets/-1',
  ]) {
    await lotte.goto(address);
    await expect(lotte.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  }
  await look(lotte, 'nothing-here-at-the-desk');
});
