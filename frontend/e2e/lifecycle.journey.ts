import { fillForm, rate, send, takeNext, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('lifecycle');

/** Something stands still in the field, and goes on before everybody has agreed. */
const standstill: Wanted = {
  goal: 'Restart the plotter in the site office. Two crews wait for their plans.',
  consequence: 'Both crews stand still until somebody drives out.',
  until: 20,
  data: 'Internal',
  stoppedBy: 'You need administrator rights to restart this service.',
  area: 'A program or an online service',
  rule: 'Administrator rights on the work computer',
  texts: {
    'What exactly do you need to do that asks for administrator rights?': 'Restart a service',
    'Which program or driver is it?': 'Plotter service 3',
  },
  choices: {
    'How often does it happen?': 'Every few months',
    'Could you do it on a separate test machine?': 'No',
  },
};

test('what somebody asked who leaves is put away by who works it, who is told', async ({ as }) => {
  const kasia = await as('kasia');
  await kasia.goto('/exceptions/new');
  await fillForm(kasia, standstill);
  const number = await send(kasia);
  const lotte = await as('lotte');
  await takeNext(lotte, 'Restart the plotter in the site office');
  await expect(lotte.getByRole('button', { name: 'Nobody needs it any more' })).toHaveCount(0);

  const ada = await as('ada');
  await ada.goto('/admin/people');
  await ada.getByText('Kasia Nowak').first().click();
  await ada.getByRole('textbox', { name: 'What they do' }).fill('Instrument maker until today');
  await ada.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await ada.getByRole('button', { name: 'Deactivate Kasia Nowak' }).click();
  await expect(ada.getByRole('button', { name: 'Let them back in' })).toBeVisible();
  await ada.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(ada.getByRole('textbox', { name: 'What they do' })).toHaveCount(0);

  await lotte.goto('/inbox');
  await lotte.getByRole('link', { name: /^Whoever asked for an exception left/ }).click();
  await lotte.goto(`/exceptions/${number}/case`);
  await expect(
    lotte.getByText('Kasia Nowak left. Somebody takes over, or it is put away.'),
  ).toBeVisible();
  await lotte.getByRole('button', { name: 'Nobody needs it any more' }).click();
  const form = lotte.getByRole('dialog');
  await form
    .getByLabel('How you know')
    .fill('Petra runs the site office now, and drives out herself.');
  await look(lotte, 'lifecycle-abandon-form');
  await form.getByRole('button', { name: 'Put it away' }).click();
  await expect(lotte.getByText('Taken back', { exact: true }).first()).toBeVisible();
  await expect(lotte.getByText(/Lotte Brandt put it away.*drives out herself/)).toBeVisible();
  await look(lotte, 'lifecycle-abandoned');
});

test('an emergency is looked at afterwards, suspended, resumed, given back and closed', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.goto('/exceptions/new');
  await fillForm(mateo, standstill);
  const number = await send(mateo);

  const lotte = await as('lotte');
  await takeNext(lotte, 'Restart the plotter in the site office');
  const meanwhile = lotte.getByRole('region', { name: 'In the meantime' });
  await lotte.getByRole('button', { name: 'In the meantime', exact: true }).click();
  await look(lotte, 'lifecycle-meanwhile-empty');
  await lotte.getByRole('button', { name: 'Let them go on in the meantime' }).click();
  const asked = lotte.getByRole('dialog');
  await asked.getByLabel('Last day').fill(inDays(3));
  await asked.getByLabel('As long as').fill('Lotte is on the phone while it is done.');
  await asked.getByLabel('Why it cannot wait').fill('Two crews stand still.');
  await look(lotte, 'lifecycle-meanwhile-form');
  await asked.getByRole('button', { name: 'Ask those who may grant it' }).click();
  await expect(meanwhile.getByText('Still to sign, one of a side').first()).toBeVisible();

  await lotte.getByRole('button', { name: 'Something stands still' }).click();
  const called = lotte.getByRole('dialog');
  await called.getByLabel('For how many hours').fill('48');
  await called.getByLabel('What stands still').fill('Two crews wait for their plans.');
  await look(lotte, 'lifecycle-emergency-form');
  await called.getByRole('button', { name: 'Ask the two people' }).click();
  await expect(meanwhile.getByText('Two crews wait for their plans. (Lotte Brandt)')).toBeVisible();
  await look(lotte, 'lifecycle-emergency-called');

  const joost = await as('joost');
  await joost.goto('/decide');
  await look(joost, 'lifecycle-to-sign');
  await joost.getByRole('link', { name: /^Restart the plotter/ }).click();
  await look(joost, 'lifecycle-sign');
  await joost.getByRole('button', { name: 'Let it begin, as IT security' }).click();
  await expect(joost.getByText('Joost de Wit (IT security)').first()).toBeVisible();
  const petra = await as('petra');
  await petra.goto(`/exceptions/${number}/case`);
  await petra
    .getByRole('button', { name: /^Let it begin/ })
    .first()
    .click();
  await expect(petra.getByText('In force', { exact: true }).first()).toBeVisible();

  await mateo.goto(`/exceptions/${number}`);
  await expect(mateo.getByRole('heading', { name: 'Your exception is in force' })).toBeVisible();
  await look(mateo, 'lifecycle-asked-in-force');

  await lotte.reload();
  await lotte.getByRole('button', { name: 'How risky it is', exact: true }).click();
  const rating = await rate(lotte, 3, { Data: 2, 'How far it spreads': 3 });
  await rating.getByLabel('Is data about people involved?').selectOption('NO');
  await rating.getByLabel('Is a contract with somebody outside involved?').selectOption('NO');
  await rating.getByLabel('Why it is rated so, in a sentence').fill('One service on one machine.');
  await rating.getByRole('button', { name: 'Save the rating' }).click();
  await expect(lotte.getByRole('region', { name: 'Who must agree' })).toBeVisible();

  await petra.goto(`/decide/${number}`);
  await petra.getByText('The rating', { exact: true }).click();
  await expect(petra.getByRole('button', { name: /^Approve until/ })).toBeVisible();
  await look(petra, 'lifecycle-review');
  await petra.getByRole('button', { name: /^Approve until/ }).click();
  await expect(petra.getByText('You agreed. Now it waits for the others.')).toBeVisible();

  await lotte.reload();
  await lotte.getByRole('button', { name: 'Suspend it' }).click();
  const suspended = lotte.getByRole('dialog');
  await suspended.getByLabel('What happened').fill('The machine was left open over night.');
  await look(lotte, 'lifecycle-suspend-form');
  await suspended.getByRole('button', { name: 'Suspend it' }).click();
  await expect(lotte.getByText('The machine was left open over night.').first()).toBeVisible();
  await look(lotte, 'lifecycle-suspended');
  await mateo.reload();
  await expect(mateo.getByRole('heading', { name: 'Your exception is suspended' })).toBeVisible();
  await look(mateo, 'lifecycle-asked-suspended');

  await joost.goto(`/exceptions/${number}/case`);
  await joost.getByRole('button', { name: 'Let it hold again' }).click();
  const resumed = joost.getByRole('dialog');
  await resumed.getByLabel('What was looked at').fill('It is locked again, seen by remote.');
  await resumed.getByRole('button', { name: 'Let it hold again' }).click();
  await expect(joost.getByText('In force', { exact: true }).first()).toBeVisible();
  await joost.getByRole('button', { name: 'Revoke it' }).click();
  await look(joost, 'lifecycle-revoke-form');
  await joost.keyboard.press('Escape');

  await mateo.reload();
  await mateo.getByRole('button', { name: 'I need it for longer' }).click();
  const longer = mateo.getByRole('dialog');
  await longer.getByLabel('Until when?').fill(inDays(12));
  await longer.getByLabel(/^Why is it still needed/).fill('The new plotter comes next week.');
  await look(mateo, 'lifecycle-renew-form');
  await longer.getByRole('button', { name: 'Ask for longer' }).click();
  await expect(mateo.getByRole('link', { name: /^Renewal: / })).toBeVisible();
  await mateo.getByRole('button', { name: 'I do not need it any more' }).click();
  await mateo.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
  await expect(mateo.getByRole('heading', { name: 'Your exception is over' })).toBeVisible();

  await lotte.reload();
  await lotte.getByRole('button', { name: 'It is still in use' }).click();
  await lotte
    .getByRole('dialog')
    .getByLabel('What was seen, and where')
    .fill('In the log of today.');
  await lotte.getByRole('dialog').getByRole('button', { name: 'Report it' }).click();
  await expect(lotte.getByText('Found in use by Lotte Brandt')).toBeVisible();
  await look(lotte, 'lifecycle-still-in-use');
  await lotte.getByRole('button', { name: 'Nothing of it is left' }).click();
  await lotte
    .getByLabel('How that was proven')
    .fill('The right was taken away; tried on his machine.');
  await lotte.getByRole('button', { name: 'Close the case' }).click();
  await expect(lotte.getByText('Closed', { exact: true }).first()).toBeVisible();
  await look(lotte, 'lifecycle-closed');
});
