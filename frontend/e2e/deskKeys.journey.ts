import { deskOf, expect } from './companyDesk';
import { keys } from './keyboard';

const test = deskOf('desk-keys');

test('by keyboard alone a ticket is passed with a reason, accepted by another one and handed over', async ({
  as,
}) => {
  const title = 'A stand for the level';
  const kasia = keys(await as('kasia'));
  await kasia.page.goto('/ask/need');
  await kasia.write('In a few words', title);
  await kasia.write('What do you need, and what for?', 'It sinks into the mud.');
  await kasia.choose('Just one person');
  await kasia.choose('Yes\\s*It can wait');
  await kasia.press('Send it to IT');
  await expect(kasia.page.getByRole('heading', { level: 1, name: title })).toBeFocused();

  const lotte = keys(await as('lotte'));
  await lotte.go('g', 'd');
  await lotte.press(/^Take next/);
  const offer = lotte.page.getByRole('dialog', { name: 'Offered to you' });
  await expect(offer.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(offer.getByRole('button', { name: /^Accept/ })).toBeFocused();
  await lotte.press(/^Pass…/);
  await expect(offer.getByRole('button', { name: /^It needs another skill/ })).toBeFocused();
  await lotte.go('Escape');
  await expect(offer.getByRole('button', { name: /^Pass…/ })).toBeFocused();
  await lotte.press(/^Pass…/);
  await lotte.press('Back');
  await expect(offer.getByRole('button', { name: /^Pass…/ })).toBeFocused();
  await lotte.press(/^Pass…/);
  await lotte.press(/^Another reason/);
  await expect(offer.getByRole('textbox', { name: 'Which one?' })).toBeFocused();
  await lotte.type('I do not know the instrument.');
  await lotte.press('Pass it');
  await expect(offer).toBeHidden();
  await expect(lotte.page.getByRole('button', { name: /^Take next/ }).first()).toBeFocused();

  const omar = keys(await as('omar'));
  await omar.go('g', 'd');
  await omar.press(/^Take next/);
  const second = omar.page.getByRole('dialog', { name: 'Offered to you' });
  await expect(second).toContainText('Passed once, for another reason.');
  await expect(second).toContainText('I do not know the instrument.');
  await omar.press(/^Accept/);
  await expect(omar.page.getByRole('heading', { level: 1, name: title })).toBeFocused();

  await omar.go('h');
  const form = omar.page.getByRole('form', { name: 'Hand over' });
  await expect(form.getByRole('combobox', { name: 'To whom' })).toBeFocused();
  await omar.go('Escape');
  await omar.go('Escape');
  await expect(form).toBeHidden();
  await omar.press(/^Hand over…/);
  await omar.press('Cancel');
  await expect(form).toBeHidden();
  await expect(omar.page.getByRole('button', { name: /^Hand over…/ })).toBeFocused();
  await omar.press(/^Hand over…/);
  await omar.find('To whom', 'lot', 'Lotte Brandt');
  await omar.write('What must they know?', 'She has the drawings of it.');
  await omar.press('Hand it over');
  await expect(form).toBeHidden();
  await expect(omar.page.getByText(/went to Lotte Brandt\.$/)).toBeVisible();
  await expect(omar.page.getByText('with Lotte Brandt').first()).toBeVisible();
  await omar.keepsFocus();

  await lotte.press(/^Your turn/);
  await lotte.go('j');
  await expect(lotte.page.locator('[data-item]').filter({ hasText: title })).toBeFocused();
  await lotte.go('Enter');
  await expect(lotte.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await expect(lotte.page.getByText('She has the drawings of it.').first()).toBeVisible();
});
