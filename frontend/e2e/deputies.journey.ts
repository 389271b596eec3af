import { fillForm, rate, send, takeNext, type Wanted } from './casework';
import { deskOf, expect, look } from './companyDesk';
import { inDays } from './days';

const test = deskOf('deputies');

const stick: Wanted = {
  goal: 'Restart the levelling service on site. The crew waits for its heights.',
  consequence: 'The crew drives back to the office.',
  until: 20,
  data: 'Internal',
  stoppedBy: 'You need administrator rights to restart this service.',
  area: 'A program or an online service',
  rule: 'Administrator rights on the work computer',
  texts: {
    'What exactly do you need to do that asks for administrator rights?': 'Restart a service',
    'Which program or driver is it?': 'Levelling service 2',
  },
  choices: {
    'How often does it happen?': 'Every few months',
    'Could you do it on a separate test machine?': 'No',
  },
};

const page: Wanted = {
  goal: 'Read the manual of a new total station. Its maker is on a new site.',
  consequence: 'I guess the settings.',
  until: 7,
  data: 'Public',
  stoppedBy: 'Category: newly registered',
  area: 'A web site or page',
  rule: 'Blocked websites and web categories',
  texts: { 'What is the address of the page?': 'https://manual.example' },
  choices: {
    'What do you need to do there?': 'Read only',
    'Does the rest of your team need it too?': 'No',
  },
};

test('a deputy decides for who is away, and it is shown for whom', async ({ as }) => {
  const petra = await as('petra');
  await petra.goto('/you');
  const away = petra.getByRole('region', { name: 'While you are away' });
  await away.getByLabel('Who decides for you').fill('Ingrid');
  await petra.getByRole('option', { name: 'Ingrid Sommer' }).click();
  await away.getByLabel('Until').fill(inDays(-3));
  await away.getByRole('button', { name: 'Name a deputy' }).click();
  await expect(away.getByText('The last day comes before the first.')).toBeVisible();
  await look(petra, 'deputy-refused');
  await away.getByLabel('Until').fill(inDays(6));
  await away.getByRole('button', { name: 'Name a deputy' }).click();
  await expect(away.getByText('Ingrid Sommer stands in for you')).toBeVisible();
  await look(petra, 'deputy-own-page');

  const ada = await as('ada');
  await ada.goto('/admin/approvers');
  await ada.getByRole('link', { name: 'Name a deputy' }).click();
  const form = ada.getByRole('dialog', { name: 'Somebody is away' });
  await form.getByLabel('Who is away').fill('Joost');
  await ada.getByRole('option', { name: 'Joost de Wit' }).click();
  await form.getByLabel('Who decides meanwhile').fill('Olga');
  await ada.getByRole('option', { name: 'Olga Petrov' }).click();
  await form.getByLabel('Until').fill(inDays(6));
  await look(ada, 'deputy-admin-form');
  await form.getByRole('button', { name: 'Name the deputy' }).click();
  await expect(ada.getByText(/^Olga Petrov for Joost de Wit until/)).toBeVisible();
  await look(ada, 'deputy-admin');

  const mateo = await as('mateo');
  await mateo.goto('/exceptions/new');
  await fillForm(mateo, stick);
  const number = await send(mateo);
  const lotte = await as('lotte');
  await takeNext(lotte, 'Restart the levelling service on site');
  await lotte.getByRole('textbox', { name: /^Reply to/ }).fill('I call you at ten, is that fine?');
  await lotte.getByRole('button', { name: 'Send to Mateo Ruiz' }).click();
  await expect(lotte.getByText('In conversation').first()).toBeVisible();
  const risk = lotte.getByRole('button', { name: 'How risky it is', exact: true });
  if ((await risk.getAttribute('aria-expanded')) === 'false') await risk.click();
  const rating = await rate(lotte, 3, { Data: 2, 'How far it spreads': 3 });
  await rating.getByLabel('Is data about people involved?').selectOption('NO');
  await rating.getByLabel('Is a contract with somebody outside involved?').selectOption('NO');
  await rating.getByLabel('Why it is rated so, in a sentence').fill('One service on one machine.');
  await rating.getByRole('button', { name: 'Save the rating' }).click();
  await lotte.getByRole('button', { name: 'Ask for a decision' }).click();
  await lotte.getByLabel('Last day').fill(inDays(15));
  await lotte.getByLabel('No alternative exists, because').fill('The service has no other way.');
  await lotte.getByRole('button', { name: /^Ask the \d who must agree/ }).click();
  const mustAgree = lotte.getByRole('region', { name: 'Who must agree' });
  await expect(mustAgree).toContainText('Ingrid Sommer for Petra Vos until');
  await expect(mustAgree).toContainText('If nobody answers, Greta Holm (Department head)');
  await look(lotte, 'deputy-case');

  const ingrid = await as('ingrid');
  await ingrid.goto(`/decide/${number}`);
  await ingrid.getByText('The rating', { exact: true }).click();
  await expect(ingrid.getByText('You decide for Petra Vos, who is away.')).toBeVisible();
  await expect(ingrid.getByRole('button', { name: /^Approve until/ })).toBeVisible();
  await look(ingrid, 'deputy-decide');
  await ingrid.getByRole('button', { name: /^Approve until/ }).click();
  await expect(ingrid.getByText('You agreed. Now it waits for the others.')).toBeVisible();
  await lotte.reload();
  await expect(mustAgree).toContainText('for Petra Vos');
  await expect(lotte.getByText('Ingrid Sommer for Petra Vos').first()).toBeVisible();
  await look(lotte, 'deputy-case-agreed');
});

test('what the owner of a rule agreed to beforehand is in force as it is sent', async ({ as }) => {
  const joost = await as('joost');
  await joost.goto('/rules/blocked_website');
  const atOnce = joost.getByRole('region', { name: 'Granted at once' });
  await expect(atOnce).toBeVisible();
  await look(joost, 'at-once-off');
  await atOnce.getByRole('button', { name: 'Agree beforehand' }).click();
  const form = joost.getByRole('dialog');
  await form.getByLabel('For how many days at most').fill('500');
  await form.getByLabel('What do you need to do there?').click();
  await joost.getByRole('option', { name: 'Read only' }).click();
  await joost.getByRole('option', { name: 'Watch or listen' }).click();
  await joost.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Agree to these beforehand' }).click();
  await look(joost, 'at-once-form');
  await form.getByLabel('For how many days at most').fill('14');
  await form.getByRole('button', { name: 'Agree to these beforehand' }).click();
  await expect(atOnce).toContainText('Joost de Wit owns the rule and answers for this');
  await look(joost, 'at-once-on');

  const hanne = await as('hanne');
  await hanne.goto('/exceptions/new');
  await fillForm(hanne, page);
  const number = await send(hanne);
  await expect(hanne.getByRole('heading', { name: 'Your exception is in force' })).toBeVisible();
  await expect(hanne.getByText(/^Granted at once: Joost de Wit/)).toBeVisible();
  await look(hanne, 'at-once-asked');

  await joost.goto(`/exceptions/${number}/case`);
  await expect(joost.getByText(/said beforehand as the owner of the rule/)).toBeVisible();
  await look(joost, 'at-once-case');
  await joost.goto('/rules/blocked_website');
  await atOnce.getByRole('button', { name: 'Switch it off' }).click();
  await expect(atOnce.getByText('A person looks at every request.')).toBeVisible();
});
