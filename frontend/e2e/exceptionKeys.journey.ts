import { deskOf, expect } from './companyDesk';
import { inDays } from './days';
import { keys } from './keyboard';

const test = deskOf('exception-keys');

/**
 * The main path with nothing but the keyboard: nothing is clicked, focused or filled by the test. Texts are
 * typed where Tab leads, choices are made with the arrows, buttons and links are pressed with Enter.
 */
test('a request is filed, worked, decided and put in force by keyboard alone', async ({ as }) => {
  const mateo = keys(await as('mateo'));
  await mateo.press(/^A rule is in my way/);
  await describe(mateo);
  await mateo.press('Send');
  await expect(mateo.page.getByText('Your request is here. A person reads it next.')).toBeVisible();
  const number = Number(mateo.page.url().split('/').at(-1));

  const lotte = keys(await as('lotte'));
  await takeAndAnswer(lotte);

  await lotte.press(/^Offer an alternative/);
  await lotte.write('What to call it', 'Transfer station');
  await lotte.write('What is to be done', 'Carry the stick to the station in hall 1.');
  await lotte.write('Who sets it up', 'Lotte');
  await lotte.day('Ready by', inDays(1));
  await lotte.press('Offer it to Mateo Ruiz');
  await expect(lotte.page.getByText('Waits for an answer')).toBeVisible();

  await mateo.page.reload();
  await mateo.press('It does not work because…');
  await mateo.choose('It takes too long');
  await mateo.write('In your words', 'Hall 1 is ten minutes away.');
  await mateo.press('Say that it does not work');
  await expect(mateo.page.getByText('Hall 1 is ten minutes away.')).toBeVisible();

  await lotte.page.reload();
  await lotte.press('Write the talk down');
  await lotte.write('What came of it', 'The mill stands still while he walks.');
  await lotte.check('Petra Vos, who leads Mateo Ruiz, was there or was invited');
  await lotte.press('Keep it with the case');
  await expect(lotte.page.getByRole('dialog')).toBeHidden();
  await rateAsModerate(lotte);
  await lotte.press('Add a condition');
  await lotte.write('What must hold', 'Only the registered stick works');
  await lotte.press('Add the condition');
  await expect(lotte.page.getByRole('dialog')).toBeHidden();
  await lotte.press('Ask for a decision');
  await lotte.press('Ask the 2 who must agree');
  await expect(lotte.page.getByText('It waits for those who must agree.')).toBeVisible();

  for (const who of ['petra', 'joost'] as const) {
    const approver = keys(await as(who));
    await approver.go('g', 'k');
    await approver.press(/^Read programs from a USB stick/);
    await approver.open('The rating');
    await approver.open('One condition is not met');
    await expect(approver.page.getByRole('button', { name: /^Approve until/ })).toBeVisible();
    await approver.press(/^Approve until/);
    await expect(
      approver.page.getByText(/^(You agreed|This is not being decided any more)/),
    ).toBeVisible();
  }

  await lotte.page.reload();
  await lotte.press('It is proven: Only the registered stick works');
  await lotte.write('What you saw', 'Tried with three other sticks.');
  await lotte.press('Say that it is proven');
  await expect(lotte.page.getByRole('dialog')).toBeHidden();
  await lotte.press('Put it in force');
  await mateo.page.goto(`/exceptions/${number}`);
  await expect(
    mateo.page.getByRole('heading', { name: 'Your exception is in force' }),
  ).toBeVisible();
});

const reason =
  'The mill is the one machine that nobody can put right over night, and the station in hall 1 reads sticks without touching it.';

test('a request is declined by keyboard alone: never without a reason, which the one who asked can read', async ({
  as,
}) => {
  const mateo = keys(await as('mateo'));
  await mateo.press(/^A rule is in my way/);
  await describe(mateo);
  await mateo.press('Send');
  await expect(mateo.page.getByText('Your request is here. A person reads it next.')).toBeVisible();

  const lotte = keys(await as('lotte'));
  await takeAndAnswer(lotte);
  await rateAsModerate(lotte);
  await lotte.press('Write a talk down');
  await lotte.write('What came of it', 'He carries the stick to the station in hall 1.');
  await lotte.press('Keep it with the case');
  await expect(lotte.page.getByRole('dialog')).toBeHidden();
  await lotte.press('Ask for a decision');
  await lotte.write('No alternative exists, because', 'He wants to read it at the mill itself.');
  await lotte.press(/^Ask the \d who must agree/);
  await expect(lotte.page.getByText('It waits for those who must agree.')).toBeVisible();
  await lotte.keepsFocus();

  const petra = keys(await as('petra'));
  await petra.go('g', 'k');
  await petra.press(/^Read programs from a USB stick/);
  await petra.press('Decline…');
  const why = petra.page.getByRole('textbox', { name: /^The reason, in plain words/ });
  await expect(petra.page.getByRole('radio', { name: 'The risk is too high' })).toBeFocused();
  await petra.press('Not now');
  await expect(petra.page.getByRole('button', { name: 'Decline…' })).toBeFocused();
  await petra.press('Decline…');
  await petra.write(/^The reason, in plain words/, 'No.');
  await petra.press('Decline with this reason');
  await expect(petra.page.getByText('Please answer this.')).toBeVisible();
  await expect(petra.page.getByRole('radio', { name: 'The risk is too high' })).toBeFocused();
  await petra.choose('There is a better way');
  await petra.press('Decline with this reason');
  await expect(petra.page.getByText(/^Say a little more/)).toBeVisible();
  await expect(why).toBeFocused();
  await expect(why).toHaveValue('No.');
  await petra.replace(/^The reason, in plain words/, reason);
  await petra.press('Decline with this reason');
  await expect(petra.page.getByText('This is not being decided any more.')).toBeVisible();
  await petra.keepsFocus();

  await mateo.page.goto('/');
  const decided = mateo.page
    .getByRole('listitem')
    .filter({ has: mateo.page.getByText('Decided', { exact: true }) });
  await mateo.press(/^Read programs from a USB stick/, decided);
  await expect(
    mateo.page.getByRole('heading', { name: 'Not this way, and here is why' }),
  ).toBeVisible();
  await expect(mateo.page.getByText(reason)).toBeVisible();
  await expect(mateo.page.getByText(/^Petra Vos .*declined$/)).toBeVisible();
  await mateo.write(/^(Reply|Write) to/, 'Where is the key to hall 1?');
  await mateo.press(/^Send to/);
  await expect(
    mateo.page.getByRole('article').filter({ hasText: 'Where is the key to hall 1?' }),
  ).toBeVisible();
  await mateo.keepsFocus();
});

test('by keyboard alone a request is filed for somebody, confirmed by her and taken back', async ({
  as,
}) => {
  const lotte = keys(await as('lotte'));
  await lotte.press(/^A rule is in my way/);
  await lotte.press('This is for somebody else');
  await expect(lotte.page.getByRole('combobox', { name: 'Who needs it?' })).toBeFocused();
  await lotte.press('It is for me after all');
  await expect(lotte.page.getByRole('button', { name: 'This is for somebody else' })).toBeFocused();
  await lotte.press('This is for somebody else');
  await lotte.find('Who needs it?', 'Hanne', 'Hanne Falk');
  await describe(lotte);
  await lotte.press('Send');
  await expect(
    lotte.page.getByRole('heading', { name: 'Hanne Falk has to confirm it first' }),
  ).toBeVisible();
  await lotte.keepsFocus();

  const hanne = keys(await as('hanne'));
  await hanne.press(/^Read programs from a USB stick/);
  await expect(
    hanne.page.getByRole('heading', { name: 'Is this what you need? Please confirm it.' }),
  ).toBeVisible();
  await hanne.press('Yes, this is what I need');
  await expect(hanne.page.getByText('Your request is here. A person reads it next.')).toBeVisible();
  await hanne.press('I do not need it any more');
  const instead = hanne.page.getByRole('textbox', { name: 'What will you do instead?' });
  await hanne.go('Escape');
  await expect(hanne.page.getByRole('dialog')).toBeHidden();
  await expect(hanne.page.getByRole('button', { name: 'I do not need it any more' })).toBeFocused();
  await hanne.press('I do not need it any more');
  await hanne.press('Take it back');
  await expect(instead).toHaveAttribute('aria-invalid', 'true');
  await expect(instead).toBeFocused();
  await hanne.type('We send it by mail.');
  await hanne.press('Take it back');
  await expect(hanne.page.getByRole('heading', { name: 'You took it back' })).toBeVisible();
  await hanne.keepsFocus();
});

type Keyboard = ReturnType<typeof keys>;

/** Says in the guided form what is needed. */
async function describe(mateo: Keyboard) {
  await mateo.write('What do you need to get done?', 'Read programs from a USB stick at the mill.');
  await mateo.write('What happens if you cannot?', 'Two people stand idle.');
  await mateo.day('From', inDays(0));
  await mateo.day('Until', inDays(20));
  await mateo.choose('Internal');
  await mateo.write(
    /^Where did it stop you/,
    'This USB stick has been blocked: removable storage.',
  );
  const rule = mateo.page.getByRole('region', { name: 'The rule that stopped you' });
  await expect(rule.getByRole('heading', { name: /USB sticks and external drives/ })).toBeVisible();
  await mateo.choose('No', /^Have you already found another way/);
  await mateo.choose('Yes', /^Does your manager know/);
  await mateo.write('What computer or machine is on the other side?', 'A milling machine.');
  await mateo.answerTheRest();
}

/** Takes the head of the line, opens its case file and writes. */
async function takeAndAnswer(lotte: Keyboard) {
  await lotte.go('g', 'd');
  await expect(lotte.page.getByRole('button', { name: /^Take next/ }).first()).toBeVisible();
  await lotte.go('n');
  await expect(lotte.page.getByRole('dialog', { name: 'Offered to you' })).toBeVisible();
  await lotte.go('a');
  await expect(lotte.page.getByRole('link', { name: /^Open the case file/ })).toBeVisible();
  await lotte.go('e');
  await expect(
    lotte.page.getByRole('region', { name: 'Ways we looked at together' }),
  ).toBeVisible();
  await lotte.write(/^Reply to/, 'We look at it at the machine.');
  await lotte.press('Send to Mateo Ruiz');
  await expect(lotte.page.getByText('In conversation').first()).toBeVisible();
}

async function rateAsModerate(lotte: Keyboard) {
  await lotte.press('Rate the risk');
  for (const factor of ['Who can reach it', 'Known abuse of this kind', 'How long and how often']) {
    await lotte.pick(factor, '3');
  }
  await lotte.pick('Would we notice', '3');
  for (const factor of ['Data', 'How far it spreads', 'Duties', 'To put right']) {
    await lotte.pick(factor, '3');
  }
  await lotte.pick('Is data about people involved?', 'No');
  await lotte.pick('Is a contract with somebody outside involved?', 'No');
  await lotte.write('Why it is rated so, in a sentence', 'Sticks are a common way in.');
  await lotte.press('Save the rating');
  await expect(lotte.page.getByText('Moderate today')).toBeVisible();
}
