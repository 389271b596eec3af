import type { Page } from '@playwright/test';
import { expect, inDays, test } from './casework';

/**
 * The main path with nothing but the keyboard: nothing is clicked, focused or filled by the test. Texts are
 * typed where Tab leads, choices are made with the arrows, buttons and links are pressed with Enter.
 */
test('a request is filed, worked, decided and put in force by keyboard alone', async ({ as }) => {
  test.setTimeout(240_000);
  const mateo = keys(await as('mateo'));
  await mateo.press(/^A rule is in my way/);
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
  await mateo.press('Send');
  await expect(mateo.page.getByText('Your request is here. A person reads it next.')).toBeVisible();
  const number = Number(mateo.page.url().split('/').at(-1));

  const lotte = keys(await as('lotte'));
  await lotte.go('g', 'd');
  await expect(lotte.page.getByRole('button', { name: /^Take next/ })).toBeVisible();
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

/** Somebody without a mouse. */
function keys(page: Page) {
  const { keyboard } = page;

  async function tabTo(wanted: ReturnType<Page['locator']>, what: string | RegExp) {
    await expect(wanted.first()).toBeVisible();
    for (let presses = 0; presses < 200; presses += 1) {
      const there = await wanted.evaluateAll((found) =>
        found.includes(document.activeElement as HTMLElement),
      );
      if (there) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not come to ${what}.`);
  }
  return {
    page,
    async go(...pressed: string[]) {
      for (const key of pressed) await keyboard.press(key);
    },
    async press(name: string | RegExp) {
      const exact = typeof name === 'string';
      await tabTo(
        page.getByRole('button', { name, exact }).or(page.getByRole('link', { name, exact })),
        name,
      );
      await keyboard.press('Enter');
    },
    async write(label: string | RegExp, text: string) {
      await tabTo(page.getByRole('textbox', { name: label }), label);
      await keyboard.type(text);
    },
    /** Which part comes first is for the browser to say: what came out wrong is typed the other way round. */
    async day(label: string, day: string) {
      const field = page.getByLabel(label, { exact: true });
      await tabTo(field, label);
      const [year = '', month = '', date = ''] = day.split('-');
      await keyboard.type(`${date}${month}${year}`);
      if ((await field.inputValue()) !== day) {
        await keyboard.press('ArrowLeft');
        await keyboard.press('ArrowLeft');
        await keyboard.type(`${month}${date}${year}`);
      }
      await expect(field).toHaveValue(day);
    },
    /** Tab comes to a group of choices once; the arrows go from one to the next. */
    async choose(name: string, group?: string | RegExp) {
      const groups = page.getByRole('radiogroup', group === undefined ? {} : { name: group });
      const choice = page.getByRole('radio', { name: new RegExp(`^${name}`) });
      const among = groups.filter({ has: choice }).first().getByRole('radio');
      const wanted = groups
        .filter({ has: choice })
        .first()
        .getByRole('radio', { name: new RegExp(`^${name}`) });
      await tabTo(among, name);
      for (let presses = 0; presses < 12; presses += 1) {
        const there = await wanted.first().evaluate((found) => found === document.activeElement);
        if (there) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Space');
      await expect(wanted.first()).toBeChecked();
    },
    async pick(label: string, beginning: string) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await tabTo(field, label);
      await keyboard.type(beginning);
      await expect(field.locator('option:checked')).toHaveText(new RegExp(`^${beginning}`));
    },
    async open(title: string) {
      await tabTo(page.locator('summary').filter({ hasText: title }), title);
      await keyboard.press('Enter');
    },
    /** What the rule asks besides: texts in a few words, the first of every choice. */
    async answerTheRest() {
      for (const question of await page.getByRole('radiogroup').all()) {
        if ((await question.getByRole('radio', { checked: true }).count()) > 0) continue;
        await tabTo(question.getByRole('radio'), 'a question of the rule');
        await keyboard.press('Space');
      }
    },
  };
}
