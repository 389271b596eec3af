import type { Page } from '@playwright/test';
import { deskOf, expect } from './companyDesk';
import { expectNoAxeViolations, picture } from './journey';

const test = deskOf('hearing');

const title = 'The tripod does not hold';

async function file(page: Page) {
  await page.goto('/ask/broken');
  await page.getByLabel('In a few words').fill(title);
  await page.getByLabel('What happens, and what should happen?').fill('It slides on wet stone.');
  await page.getByRole('radio', { name: 'Just one person' }).click();
  await page.getByRole('radio', { name: /Yes, but it gets in the way/ }).click();
  await page.getByRole('button', { name: 'Send it to IT' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('who is not heard is answered by a supervisor, a plan is made, and the person reads it', async ({
  as,
}) => {
  const kasia = await as('kasia');
  await kasia.goto('/you');
  await kasia
    .getByLabel('When somebody from IT speaks with you')
    .fill('Write to me: in the workshop I hear nothing.');
  await kasia.getByRole('button', { name: 'Keep this', exact: true }).click();
  await expect(kasia.getByText('Kept. Those who work your requests see it')).toBeVisible();
  await file(kasia);
  await kasia.getByRole('button', { name: 'I am not being heard' }).click();
  const form = kasia.getByRole('form', { name: 'You are not being heard?' });
  await expect(form.getByRole('textbox')).toBeFocused();
  await form.getByRole('textbox').fill('This is the third time that I ask.');
  await picture(kasia, 'not-heard');
  await form.getByRole('button', { name: 'Tell a supervisor' }).click();
  await expect(kasia.getByText('A supervisor knows that you are not being heard')).toBeVisible();
  await expectNoAxeViolations(kasia);
  await picture(kasia, 'not-heard-waits');

  const lotte = await as('lotte');
  await lotte.goto('/desk');
  await lotte
    .getByRole('button', { name: /^Take next/ })
    .first()
    .click();
  const offer = lotte.getByRole('dialog', { name: 'Offered to you' });
  await expect(offer.getByText('Write to me: in the workshop I hear nothing.')).toBeVisible();
  await picture(lotte, 'offer-what-helps');
  await offer.getByRole('button', { name: /^Accept/ }).click();
  await expect(lotte.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(lotte.getByText('third time')).toHaveCount(0);

  const omar = await as('omar');
  await omar.goto('/hearings');
  const waiting = omar.getByRole('region', { name: 'Kasia Nowak is not being heard' });
  await expect(waiting).toContainText('This is the third time that I ask.');
  await expectNoAxeViolations(omar);
  await picture(omar, 'hearings');
  await waiting
    .getByRole('textbox', { name: 'Your answer to Kasia Nowak' })
    .fill('You are right. I see to it today.');
  await waiting.getByRole('checkbox', { name: 'Make a plan for how it goes on' }).check();
  await waiting.getByRole('button', { name: 'Answer' }).click();
  await expect(omar.getByRole('heading', { name: 'Everybody has been heard' })).toBeVisible();

  await omar.getByRole('link', { name: 'Plans' }).click();
  await omar.getByRole('link', { name: 'Plan for Kasia Nowak' }).click();
  await omar.getByLabel('Who takes the conversation').selectOption({ label: 'Lotte Brandt' });
  await omar.getByLabel('Who pairs with them').selectOption({ label: 'Omar Said' });
  await omar.getByLabel(/^Who speaks with Kasia Nowak/).selectOption({ label: 'Omar Said' });
  await omar.getByLabel('What was agreed').fill('We write, and never ring the workshop.');
  await expectNoAxeViolations(omar);
  await picture(omar, 'plan-to-make');
  await omar.getByRole('button', { name: 'Make the plan' }).click();
  await expect(omar.getByRole('button', { name: 'Look at it again' })).toBeVisible();
  await picture(omar, 'plan-holds');

  await lotte.reload();
  await expect(lotte.getByText('We write, and never ring the workshop.')).toBeVisible();
  await kasia.reload();
  await expect(kasia.getByText('Omar Said answered you')).toBeVisible();
  await expect(kasia.getByText('We write, and never ring the workshop.')).toBeVisible();
  await picture(kasia, 'heard');
  await kasia.getByRole('link', { name: 'Open the plan' }).click();
  await expect(
    kasia.getByRole('heading', { level: 1, name: 'Plan for Kasia Nowak' }),
  ).toBeVisible();
  await expectNoAxeViolations(kasia);
});

test('a note about a conversation is read by the person, and a word in confidence by the lead alone', async ({
  as,
}) => {
  const hanne = await as('hanne');
  await file(hanne);
  const number = Number(new URL(hanne.url()).pathname.split('/').at(-1));

  const omar = await as('omar');
  await omar.goto(`/desk/tickets/${number}`);
  await omar.getByRole('button', { name: 'More actions' }).click();
  await omar.getByRole('menuitem', { name: 'Note what happened…' }).click();
  const note = omar.getByRole('form', { name: 'What happened on this ticket' });
  await note.getByLabel(/^As facts/).fill('The call on Monday ended in shouting.');
  await note.getByRole('button', { name: 'Set the note' }).click();
  await expect(omar.getByText('The note is set.')).toBeVisible();
  await expect(
    omar
      .getByRole('region', { name: 'What happened before' })
      .getByText('The call on Monday ended in shouting.'),
  ).toBeVisible();
  await picture(omar, 'conduct-note');

  await hanne.goto('/you');
  await hanne.getByRole('textbox', { name: 'Your words beside this note' }).fill('On both sides.');
  await hanne.getByRole('button', { name: 'Say something to it' }).click();
  await expectNoAxeViolations(hanne);
  await picture(hanne, 'you-with-note');

  const lotte = await as('lotte');
  await lotte.goto(`/desk/tickets/${number}`);
  await expect(lotte.getByText('Hanne Falk: On both sides.')).toBeVisible();
  await lotte.getByRole('button', { name: 'More actions' }).click();
  await lotte.getByRole('menuitem', { name: 'Tell my lead in confidence…' }).click();
  const word = lotte.getByRole('form', { name: 'In confidence' });
  await word.getByLabel('What was hard, and what would help?').fill('I dread the next call.');
  await picture(lotte, 'in-confidence');
  await word.getByRole('button', { name: 'Tell my lead' }).click();
  await expect(lotte.getByText('Your lead reads it.')).toBeVisible();

  await omar.goto('/hearings?list=confidences');
  await omar
    .getByRole('textbox', { name: 'Your answer to Lotte Brandt' })
    .fill('We take it together at two.');
  await omar.getByRole('button', { name: 'Answer' }).click();
  await lotte.goto('/hearings?list=confidences&past=true');
  await expect(lotte.getByText('Omar Said answered: We take it together at two.')).toBeVisible();
  await lotte.goto('/hard-conversations');
  await expectNoAxeViolations(lotte);
  await picture(lotte, 'hard-conversations');
});
