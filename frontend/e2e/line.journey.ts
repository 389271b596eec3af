import type { Page } from '@playwright/test';
import { deskOf, expect, look } from './companyDesk';
import { expectNoAxeViolations, picture } from './journey';

const test = deskOf('line');

test.describe.configure({ mode: 'serial' });

const offer = (page: Page) => page.getByRole('dialog', { name: 'Offered to you' });

/** Files as the page would, for somebody who is signed in on it. */
async function asks(page: Page, title: string, category: string | null) {
  await page.evaluate(
    async ([what, about]) => {
      const session = await (await fetch('/api/session')).json();
      const answer = await fetch('/api/tickets', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken },
        body: JSON.stringify({
          kind: 'INCIDENT',
          title: what,
          body: 'It stopped this morning, and nobody here can work.',
          category: about,
          impact: 'TEAM',
          urgency: 'STOPPED',
        }),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    [title, category] as const,
  );
}

async function atTheDesk(page: Page) {
  await page.goto('/desk');
  await expect(
    page.getByRole('navigation', { name: 'My queues' }).getByRole('link').first(),
  ).toBeVisible();
}

test('a skill is named and asked for by a rule; what nobody here can do is seen', async ({
  as,
}) => {
  const ada = await as('ada');
  await ada.goto('/admin/skills');
  await expect(ada.getByText('No skills yet')).toBeVisible();
  await ada.getByRole('link', { name: 'Name a skill' }).click();
  await ada.getByRole('textbox', { name: 'Name', exact: true }).fill('Ledger bookings');
  await ada.getByRole('button', { name: 'Add the skill' }).click();
  await expect(ada.getByRole('row', { name: /Ledger bookings/ })).toBeVisible();

  await ada.goto('/admin/routing?rule=new');
  await ada.getByRole('textbox', { name: 'Name of the rule' }).fill('Bookings');
  await ada.getByRole('textbox', { name: 'Only about' }).fill('booking');
  await ada.getByRole('checkbox', { name: 'Ledger bookings' }).check();
  await look(ada, 'routing-rule-skills');
  await ada.getByRole('button', { name: 'Add the rule' }).click();
  await expect(ada.getByText('about “booking”, needs Ledger bookings')).toBeVisible();

  const hanne = await as('hanne');
  await asks(hanne, 'Bookings of the letting desk do not go through', 'booking');
  const lotte = await as('lotte');
  await atTheDesk(lotte);
  await lotte.keyboard.press('n');
  await expect(lotte.getByText('Nothing is waiting that you could take.')).toBeVisible();

  const omar = await as('omar');
  await omar.goto('/now');
  await expect(omar.getByRole('heading', { name: 'Waits for somebody who can' })).toBeVisible();
  await expect(omar.getByText('nobody of the team can')).toBeVisible();
  await look(omar, 'now-stuck');
});

test('who would get it is tried out, and passed it goes out to two', async ({ as }) => {
  const ada = await as('ada');
  await ada.goto('/admin/skills');
  await ada.getByRole('link', { name: 'Omar Said' }).click();
  await ada.getByRole('checkbox', { name: 'Ledger bookings' }).check();
  await ada.getByRole('textbox', { name: 'Tickets in hand at most' }).fill('8');
  await ada.getByRole('button', { name: 'Save' }).click();
  await expect(ada.getByRole('row', { name: /Omar Said/ })).toContainText('Ledger bookings');
  await look(ada, 'skills');

  const omar = await as('omar');
  await atTheDesk(omar);
  const lotte = await as('lotte');
  await atTheDesk(lotte);
  await ada.goto('/admin/routing');
  await ada.getByRole('textbox', { name: 'What it is about' }).fill('booking');
  await expect(ada.getByText('Who would get it now?')).toBeVisible();
  await expect(ada.getByText('Lotte Brandt, cannot do Ledger bookings')).toBeVisible();
  await look(ada, 'routing-candidates');

  await omar.keyboard.press('n');
  await expect(offer(omar)).toContainText('It needs Ledger bookings, which you can do.');
  await omar.keyboard.press('p');
  await omar.keyboard.press('1');
  await expect(offer(omar)).toBeHidden();

  await lotte.getByRole('navigation', { name: 'My queues' }).getByRole('link').first().click();
  await lotte.getByRole('link', { name: /Bookings of the letting desk/ }).click();
  await expect(lotte.getByRole('heading', { name: 'Skills it needs' })).toBeVisible();
  await look(lotte, 'desk-skills');
  await lotte.getByRole('button', { name: 'It does not need Ledger bookings' }).click();
  await expect(lotte.getByRole('button', { name: /It does not need/ })).toBeHidden();
  await lotte.keyboard.press('n');
  await expect(offer(lotte)).toContainText('Omar Said joins you if you accept.');
  await expect(omar.getByRole('region', { name: /Offered to Lotte Brandt/ })).toBeVisible();
  await picture(omar, 'desk-join');
  await picture(lotte, 'desk-pair');
  await expectNoAxeViolations(omar);
  await lotte.keyboard.press('a');
  await expect(lotte.getByText('Omar Said is in this conversation too.')).toBeVisible();
});

test('after a hard one a breather is offered; work comes by itself to who is free', async ({
  as,
}) => {
  const lotte = await as('lotte');
  await lotte.goto('/desk');
  await lotte.getByRole('link', { name: /Bookings of the letting desk/ }).click();
  await lotte.keyboard.press('r');
  await lotte.getByRole('textbox', { name: /^Reply to/ }).fill('It books again.');
  await lotte.getByRole('button', { name: /^Send to/ }).click();
  await expect(lotte.getByRole('region', { name: 'That was a hard one' })).toBeVisible();
  await lotte.getByRole('button', { name: '10 minutes' }).click();
  await expect(lotte.getByRole('region', { name: /^Breather until/ })).toBeVisible();
  await look(lotte, 'desk-breather');

  const ada = await as('ada');
  await ada.goto('/admin/queues');
  await ada.getByRole('link', { name: 'When asked' }).first().click();
  await ada.getByRole('checkbox', { name: 'Offer what waits by itself' }).check();
  await look(ada, 'queue-practice');
  await ada.getByRole('button', { name: 'Save' }).click();
  await expect(ada.getByRole('link', { name: 'By itself' })).toBeVisible();

  const omar = await as('omar');
  await atTheDesk(omar);
  await asks(await as('hanne'), 'Total station does not find its prism', null);
  await expect(offer(omar)).toContainText('You have been free longest.');
  await picture(omar, 'desk-offer-pushed');
  await expect(offer(lotte)).toBeHidden();
});
