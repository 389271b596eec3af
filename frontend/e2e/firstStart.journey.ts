import {
  arrowTo,
  expect,
  expectNoAxeViolations,
  test as journey,
  picture,
  signIn,
  signOut,
  tabTo,
} from './journey';
import { type RunningServer, startServer } from './server';

const ada = { login: 'ada@fennwick.example', password: 'nine gates and a kettle' };

/** A new installation, without the demo company. */
const test = journey.extend<object, { fresh: RunningServer }>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: fixtures say by their first argument what they need
    async ({}, use) => {
      const server = await startServer('first-start', { demo: false });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 330_000 },
  ],
  baseURL: ({ fresh }, use) => use(fresh.url),
});

test.describe.configure({ mode: 'serial' });

test('whoever reads the console makes the first administrator', async ({ page, fresh }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Set up Parley' })).toBeVisible();
  await picture(page, 'set-up');
  await expectNoAxeViolations(page);

  await page.getByLabel('One-time code').fill('not-the-code');
  await page.getByLabel('Your name').fill('Ada Lindqvist');
  await page.getByLabel('Your e-mail address').fill(ada.login);
  await page.getByLabel('Choose a password').fill(ada.password);
  await page.getByRole('button', { name: 'Make the administrator' }).click();
  await expect(page.getByRole('alert').first()).not.toBeEmpty();
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Lindqvist');

  await page.getByLabel('One-time code').fill(codeOf(fresh));
  await page.getByRole('button', { name: 'Make the administrator' }).click();
  await expect(page.getByRole('button', { name: 'You: Ada Lindqvist' })).toBeVisible();
});

test('a wrong password keeps what was typed', async ({ page, baseURL }) => {
  await page.goto('/sign-in?return=https://elsewhere.example/');
  await picture(page, 'sign-in');
  await expectNoAxeViolations(page);
  await page.getByLabel('E-mail address').fill(ada.login);
  await page.getByLabel('Password', { exact: true }).fill('nine gates');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue(ada.login);
  await expectNoAxeViolations(page);
  await page.getByLabel('Password', { exact: true }).fill(ada.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'You: Ada Lindqvist' })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test('signing in leads to where one wanted to go, and signing out ends it', async ({ page }) => {
  await page.goto('/you');
  await expect(page).toHaveURL(/sign-in\?return=/);
  await page.getByLabel('E-mail address').fill(ada.login);
  await page.getByLabel('Password', { exact: true }).fill(ada.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'You: Ada Lindqvist' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/you');
  await picture(page, 'you');
  await expectNoAxeViolations(page);
  await signOut(page);
  await page.goto('/you');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('by keyboard alone: sign in, change the appearance, see the keys, sign out', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, 'E-mail address');
  await page.keyboard.type(ada.login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(ada.password);
  await page.keyboard.press('Enter');
  const face = page.getByRole('button', { name: 'You: Ada Lindqvist' });
  await expect(face).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  await tabTo(page, /^You: /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
  await expectNoAxeViolations(page);
  await arrowTo(page, 'Dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Escape');
  await expect(face).toBeFocused();
  await page.keyboard.press('Enter');
  await arrowTo(page, 'Sign out');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('an address that leads nowhere says so, and shows the way back', async ({ page }) => {
  await signIn(page, ada);
  await page.goto('/nothing/here');
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible();
  await picture(page, 'not-found');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeHidden();
});

function codeOf({ printed }: RunningServer): string {
  const code = printed.map((line) => /code (\S+)\s*$/.exec(line)?.[1]).find(Boolean);
  if (code === undefined) throw new Error('The server printed no code for the set-up.');
  return code;
}
