import { addCondition, fillForm, offer, rate, send, takeNext, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('exceptions');

/** Worked case EX-12: rights on request instead of a password that somebody told him. */
const driver: Wanted = {
  goal: 'Update the driver of the total station in the field. Each time I wait for a technician.',
  consequence: 'The crew stands still. We lost four days in May.',
  until: 30,
  data: 'Internal',
  stoppedBy: 'You need administrator rights to install this driver.',
  area: 'A program or an online service',
  rule: 'Administrator rights on the work computer',
  workaround: 'A technician told me the administrator password once.',
  texts: {
    'What exactly do you need to do that asks for administrator rights?': 'Install a driver',
    'Which program or driver is it?': 'Total station driver 7.2',
  },
  choices: {
    'How often does it happen?': 'Every few months',
    'Could you do it on a separate test machine?': 'No',
  },
};

test('a request becomes an exception in force, with everybody who has a part in it', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.getByRole('link', { name: /^A rule is in my way/ }).click();
  await expect(mateo.getByRole('heading', { name: 'A rule is in my way' })).toBeVisible();
  await look(mateo, 'exception-form-empty');
  await mateo.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(mateo.getByText('Please answer this.').first()).toBeVisible();
  await look(mateo, 'exception-form-refused');
  await fillForm(mateo, driver);
  await look(mateo, 'exception-form');
  const number = await send(mateo);
  await expect(mateo.getByText('Your request is here. A person reads it next.')).toBeVisible();
  await look(mateo, 'exception-asked');

  const lotte = await as('lotte');
  await takeNext(lotte, 'Update the driver of the total station');
  await look(lotte, 'exception-case-understand');
  await lotte.getByRole('textbox', { name: /^Reply to/ }).fill('I call you at ten, is that fine?');
  await lotte.getByRole('button', { name: 'Send to Mateo Ruiz' }).click();
  await expect(
    lotte.getByRole('article').filter({ hasText: 'I call you at ten, is that fine?' }),
  ).toBeVisible();
  await expect(lotte.getByText('In conversation').first()).toBeVisible();

  const form = await offer(lotte, {
    from: 'Raise rights for one approved program',
    setUpBy: 'Lotte, by remote',
    minutes: '10',
  });
  await look(lotte, 'exception-case-offer-form');
  await form.getByRole('button', { name: 'Offer it to Mateo Ruiz' }).click();
  await expect(lotte.getByText('Waits for an answer')).toBeVisible();
  await look(lotte, 'exception-case-offered');

  await mateo.goto('/');
  await expect(mateo.getByText('Your turn').first()).toBeVisible();
  await mateo
    .getByRole('link', { name: /^Update the driver of the total station/ })
    .first()
    .click();
  await expect(mateo).toHaveURL(`/exceptions/${number}`);
  await expect(mateo.getByRole('heading', { name: /^You were offered another way/ })).toBeVisible();
  await look(mateo, 'exception-asked-offered');
  await mateo.getByRole('button', { name: 'It does not work because…' }).click();
  await mateo.getByRole('radio', { name: 'It lacks something I need' }).click();
  await mateo.getByLabel('In your words').fill('The driver starts three programs, not one.');
  await look(mateo, 'exception-asked-objection');
  await mateo.getByRole('button', { name: 'Say that it does not work' }).click();
  await expect(
    mateo.getByRole('listitem').filter({ hasText: 'The driver starts three programs, not one.' }),
  ).toBeVisible();

  await lotte.reload();
  await expect(lotte.getByText('The driver starts three programs, not one.')).toBeVisible();
  const rating = await rate(lotte, 4, {
    Data: 2,
    'How far it spreads': 4,
    Duties: 2,
    'To put right': 3,
  });
  await rating.getByLabel('Is data about people involved?').selectOption('NO');
  await rating.getByLabel('Is a contract with somebody outside involved?').selectOption('NO');
  await rating
    .getByLabel('Why it is rated so, in a sentence')
    .fill('Whoever has these rights owns the machine, and nobody sees what is done with them.');
  await expect(rating.getByRole('status')).toContainText('High');
  await look(lotte, 'exception-case-rating-form');
  await rating.getByRole('button', { name: 'Save the rating' }).click();
  await expect(lotte.getByText('High today')).toBeVisible();

  const conditions = [
    ['Sessions of one hour, recorded', 'LIKELIHOOD'],
    ['An administrator account of its own, without mail', 'LIKELIHOOD'],
    ['The administrator password that is known is changed today', undefined],
  ] as const;
  for (const [definition, lowers] of conditions) {
    const condition = await addCondition(lotte, definition, lowers);
    const outcome = condition.getByRole('status');
    await expect(outcome).toContainText(
      lowers === undefined ? 'As it stands' : 'Once this is proven too:',
    );
    await expect(outcome).toContainText('At most 30 days at this level.');
    if (lowers === undefined) await look(lotte, 'exception-case-condition-form');
    await condition.getByRole('button', { name: 'Add the condition' }).click();
    await expect(lotte.getByRole('dialog')).toBeHidden();
    await expect(lotte.getByText(definition).first()).toBeVisible();
  }
  const mustAgree = lotte.getByRole('region', { name: 'Who must agree' });
  await expect(mustAgree).toContainText('Petra Vos');
  await expect(mustAgree).toContainText('Joost de Wit');
  await look(lotte, 'exception-case-explored');
  await lotte.getByRole('button', { name: 'Ask for a decision' }).click();
  await lotte.getByLabel('Last day').fill(inDays(45));
  await lotte.getByRole('button', { name: 'Ask the 2 who must agree' }).click();
  await expect(lotte.getByLabel('Last day')).toHaveAttribute('aria-invalid', 'true');
  await look(lotte, 'exception-case-term-refused');
  await lotte.getByLabel('Last day').fill(inDays(29));
  await lotte.getByRole('button', { name: 'Ask the 2 who must agree' }).click();
  await expect(lotte.getByText('It waits for those who must agree.')).toBeVisible();
  await look(lotte, 'exception-case-awaiting');

  const petra = await as('petra');
  await petra.getByRole('link', { name: 'Decide', exact: true }).click();
  await expect(petra.getByRole('heading', { name: 'Yours to decide' })).toBeVisible();
  await look(petra, 'decide-list');
  await petra.getByRole('link', { name: /^Update the driver/ }).click();
  await expect(
    petra.getByText('Open the rating and the conditions first.', { exact: false }),
  ).toBeVisible();
  await look(petra, 'decide');
  const approve = petra.getByRole('button', { name: 'Approve' });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  await petra.getByText('The rating', { exact: true }).click();
  await petra.getByText('3 conditions are not met').click();
  await expect(petra.getByRole('button', { name: /^Approve until/ })).toBeVisible();
  await look(petra, 'decide-opened');
  await petra.getByRole('button', { name: /^Approve until/ }).click();
  await expect(petra.getByText('You agreed. Now it waits for the others.')).toBeVisible();
  await look(petra, 'decide-said');
  await petra.getByRole('link', { name: 'Yours to decide' }).click();
  await expect(petra.getByText('Nothing waits for you')).toBeVisible();
  await look(petra, 'decide-empty');

  await mateo.reload();
  await expect(
    mateo.getByRole('heading', { name: 'Your exception is being decided' }),
  ).toBeVisible();
  await look(mateo, 'exception-asked-deciding');

  const joost = await as('joost');
  await joost.goto(`/decide/${number}`);
  await joost.getByText('The rating', { exact: true }).click();
  await joost.getByText('3 conditions are not met').click();
  await joost.getByRole('button', { name: /^Approve until/ }).click();
  await expect(joost.getByText('This is not being decided any more.')).toBeVisible();

  await mateo.reload();
  await expect(
    mateo.getByRole('heading', { name: 'Approved. It starts once everything is proven.' }),
  ).toBeVisible();
  await look(mateo, 'exception-asked-pending');

  await lotte.reload();
  await expect(lotte.getByRole('button', { name: 'Put it in force' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await look(lotte, 'exception-case-pending');
  for (const [definition] of conditions) {
    await lotte.getByRole('button', { name: `It is proven: ${definition}` }).click();
    await lotte.getByLabel('What you saw').fill('Tried on his machine, and seen in the log.');
    await lotte.getByRole('button', { name: 'Say that it is proven' }).click();
    await expect(lotte.getByRole('dialog')).toBeHidden();
  }
  await lotte.getByRole('button', { name: 'Put it in force' }).click();
  await expect(lotte.getByText('In force', { exact: true }).first()).toBeVisible();
  await expect(lotte.getByRole('button', { name: 'Put it in force' })).toBeHidden();
  await lotte.getByRole('button', { name: 'What happened' }).click();
  await expect(lotte.getByText('Lotte Brandt put it in force.')).toBeVisible();
  await look(lotte, 'exception-case-in-force');

  await mateo.reload();
  await expect(mateo.getByRole('heading', { name: 'Your exception is in force' })).toBeVisible();
  await expect(mateo.getByText(/^It holds until/)).toBeVisible();
  await expect(mateo.getByText('Agreed by Petra Vos, Joost de Wit.')).toBeVisible();
  await look(mateo, 'exception-asked-in-force');

  await lotte.goto('/exceptions?show=force');
  await expect(lotte.getByRole('link', { name: /^Update the driver/ })).toBeVisible();
  await look(lotte, 'register-in-force');
  await mateo.goto('/rules');
  await expect(mateo.getByRole('link', { name: driver.rule })).toBeVisible();
  await look(mateo, 'rule-book');
  await mateo.getByRole('link', { name: driver.rule }).click();
  await expect(mateo.getByRole('heading', { name: 'If nothing else helps' })).toBeVisible();
  await look(mateo, 'rule');
});

/** Worked case EX-17: tenants' data in a public assistant. */
const assistant: Wanted = {
  goal: 'Compare what tenants say about themselves with ChatGPT, and write it up for the owner.',
  consequence: 'It takes me hours for every flat.',
  until: 60,
  data: 'Restricted',
  stoppedBy: 'This assistant is not allowed for company data.',
  area: 'A program or an online service',
  rule: 'Public AI assistants with company data',
  workaround: 'I used it with the income data of two tenants.',
  texts: {
    'Which assistant or model?': 'ChatGPT',
    'What is the task?': 'Compare self-disclosures',
    'What would you type or upload?': 'Name, income, children',
  },
  choices: {
    'Does it contain data about people?': 'Yes',
    'Where does the result go?': 'Customers',
  },
};

const reason =
  'Income and family data must not go to a public assistant, and nobody may be ranked by it unseen. The company assistant does the same with masked data.';

test('a bare no is refused; with a way on it is a decline that the one who asked can read', async ({
  as,
}) => {
  const hanne = await as('hanne');
  await hanne.goto('/exceptions/new?kind=generative_ai');
  await expect(hanne.getByRole('heading', { name: `The rule: ${assistant.rule}` })).toBeVisible();
  await fillForm(hanne, assistant);
  await look(hanne, 'exception-form-declined');
  const number = await send(hanne);

  const omar = await as('omar');
  await takeNext(omar, 'Compare what tenants say');
  await omar.getByRole('textbox', { name: /^Reply to/ }).fill('I look at what else does this.');
  await omar.getByRole('button', { name: 'Send to Hanne Falk' }).click();
  await expect(omar.getByText('In conversation').first()).toBeVisible();
  const rating = await rate(omar, 5, {
    Data: 4,
    'How far it spreads': 2,
    Duties: 4,
    'To put right': 4,
  });
  await rating.getByLabel('Is data about people involved?').selectOption('YES');
  await rating.getByLabel('Is a contract with somebody outside involved?').selectOption('NO');
  await rating.getByLabel('Why it is rated so, in a sentence').fill('It is gone for good.');
  await rating.getByRole('button', { name: 'Save the rating' }).click();
  await expect(omar.getByText('High today')).toBeVisible();
  await omar.getByRole('button', { name: 'Ask for a decision' }).click();
  await omar.getByLabel('No alternative exists, because').fill('She wants this very assistant.');
  await omar.getByRole('button', { name: /^Ask the \d who must agree/ }).click();
  await expect(omar.getByText('It waits for those who must agree.')).toBeVisible();

  const ingrid = await as('ingrid');
  await ingrid.goto(`/decide/${number}`);
  await ingrid.getByRole('button', { name: 'Decline…' }).click();
  await ingrid.getByRole('radio', { name: 'A law or contract forbids it' }).click();
  await ingrid
    .getByLabel(/^The reason, in plain words/)
    .fill('No, this is not allowed at all, sorry about that.');
  const decline = ingrid.getByRole('button', { name: 'Decline with this reason' });
  await expect(decline).toHaveAttribute('aria-disabled', 'true');
  await look(ingrid, 'decide-bare-decline');
  await ingrid.getByRole('button', { name: 'Not now' }).click();
  await ingrid.getByRole('button', { name: 'Ask a question…' }).click();
  await ingrid
    .getByLabel('What do you need to know?')
    .fill('What can she use that keeps the data here?');
  await look(ingrid, 'decide-question');
  await ingrid.getByRole('button', { name: 'Send the question' }).click();
  await expect(ingrid.getByText('This is not being decided any more.')).toBeVisible();

  await omar.reload();
  await expect(omar.getByText('What can she use that keeps the data here?').first()).toBeVisible();
  for (const from of ['Company AI assistant', 'Anonymise before sending']) {
    const form = await offer(omar, { from, setUpBy: 'Omar', minutes: '15' });
    await form.getByRole('button', { name: 'Offer it to Hanne Falk' }).click();
    await expect(omar.getByRole('dialog')).toBeHidden();
  }
  await omar.getByRole('button', { name: 'Write a talk down' }).click();
  await omar.getByLabel('With whom').fill('Hanne Falk and Petra Vos');
  await omar.getByLabel('What came of it').fill('She tries the company assistant with two flats.');
  await look(omar, 'exception-case-talk-form');
  await omar.getByRole('button', { name: 'Keep it with the case' }).click();
  await expect(omar.getByText('Talked', { exact: true })).toBeVisible();
  await omar.getByRole('button', { name: 'Ask for a decision' }).click();
  await omar.getByLabel('Why the open offer need not be waited for').fill('Both stay open to her.');
  await omar.getByRole('button', { name: /^Ask the \d who must agree/ }).click();
  await expect(omar.getByText('It waits for those who must agree.')).toBeVisible();

  await ingrid.reload();
  await ingrid.getByRole('button', { name: 'Decline…' }).click();
  await ingrid.getByRole('radio', { name: 'A law or contract forbids it' }).click();
  await ingrid.getByLabel(/^The reason, in plain words/).fill('No.');
  await ingrid.getByRole('button', { name: 'Decline with this reason' }).click();
  await expect(ingrid.getByText(/^Say a little more/)).toBeVisible();
  await ingrid.getByLabel(/^The reason, in plain words/).fill(reason);
  await look(ingrid, 'decide-decline');
  await ingrid.getByRole('button', { name: 'Decline with this reason' }).click();
  await expect(ingrid.getByText('This is not being decided any more.')).toBeVisible();
  await look(ingrid, 'decide-declined');

  await hanne.goto('/');
  const row = hanne.getByRole('listitem').filter({ hasText: 'Compare what tenants say' });
  await expect(row.getByText('Decided', { exact: true })).toBeVisible();
  await expect(row.getByText('In force')).toHaveCount(0);
  await row.getByRole('link').first().click();
  await expect(hanne.getByRole('heading', { name: 'Not this way, and here is why' })).toBeVisible();
  await expect(hanne.getByText(reason)).toBeVisible();
  await expect(hanne.getByText('Ingrid Sommer (Data protection) declined')).toBeVisible();
  await expect(hanne.getByRole('heading', { name: 'Company AI assistant' })).toBeVisible();
  await look(hanne, 'exception-asked-declined');
  await hanne
    .getByRole('textbox', { name: /^Reply to|^Write to/ })
    .fill('Who shows me the company assistant?');
  await hanne.getByRole('button', { name: /^Send to/ }).click();
  await expect(
    hanne.getByRole('article').filter({ hasText: 'Who shows me the company assistant?' }),
  ).toBeVisible();

  const petra = await as('petra');
  await petra.goto(`/exceptions/${number}`);
  await expect(petra.getByText(reason)).toBeVisible();
  await expect(petra.getByText('I used it with the income data of two tenants.')).toHaveCount(0);
  await omar.goto('/exceptions?show=decided');
  await expect(omar.getByRole('link', { name: /^Compare what tenants say/ })).toBeVisible();
  await look(omar, 'register-decided');
});
