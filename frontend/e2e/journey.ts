import { test as base, expect, type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

const pictures = 'e2e/results/pictures';
const wantsPictures = process.env.PARLEY_PICTURES !== undefined;

export interface Person {
  login: string;
  password: string;
}

/**
 * A page on which nothing may go wrong unseen: an error of a script, or something that the page's
 * policy had to refuse, fails the journey.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: async ({ context }, use) => {
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(String(error.error())));
    context.on('console', (message) => {
      if (/Content Security Policy|Trusted ?Type|TrustedHTML/i.test(message.text())) {
        faults.push(message.text());
      }
    });
    await use(faults);
    expect(faults).toEqual([]);
  },
  page: async ({ page, faults: _ }, use) => use(page),
});

export { expect };

/** Signs in by the page, as people do. */
export async function signIn(page: Page, person: Person) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(person.login);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: /^You: / })).toBeVisible();
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: /^You: / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** By the rules of WCAG 2.2 A and AA and what is good practice besides; those about colours in the dark as well. */
export async function expectNoAxeViolations(page: Page) {
  await expectSomethingToRead(page);
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await violations(page, 'light', { type: 'tag', values: conformance })));
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, 'dark', { type: 'rule', values: aboutColours })));
  await page.emulateMedia({ colorScheme: null });
  expect(found).toEqual([]);
}

const conformance = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const aboutColours = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, look: string, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([look, runOnly]) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const { violations } = await run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${look}: ${id}: ${html}`),
      );
    },
    [look, runOnly] as const,
  );
}

/** Nothing stands out sideways, on a desk or on a phone; pictures of it, in the dark too, are taken where they are wanted. */
export async function picture(page: Page, name: string) {
  const size = page.viewportSize();
  await expectSomethingToRead(page);
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    return document.fonts.ready;
  });
  for (const [look, colorScheme, viewport] of looks) {
    if (look === 'dark' && !wantsPictures) continue;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await keep(page, `${name}-${look}`, { fullPage: true });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${name} scrolls sideways, ${look}`).toBe(0);
  }
  await page.emulateMedia({ colorScheme: null });
  if (size !== null) await page.setViewportSize(size);
}

/** Takes a picture, for whoever wants to look at the pages that the journeys come to. */
export async function keep(page: Page, name: string, more: { fullPage?: boolean } = {}) {
  if (wantsPictures) await page.screenshot({ path: `${pictures}/${name}.png`, ...more });
}

/** A page is there when it says what it is: before that, nothing is to be judged. */
async function expectSomethingToRead(page: Page) {
  await expect(page.locator('h1').first()).toBeVisible();
}

const looks = [
  ['light', 'light', { width: 1280, height: 860 }],
  ['dark', 'dark', { width: 1280, height: 860 }],
  ['phone', 'light', { width: 390, height: 844 }],
] as const;

/** What has the focus, as it is read out: for journeys by keyboard alone. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Presses Tab until something of this name has the focus; fails where the keyboard does not come there. */
export async function tabTo(page: Page, name: string | RegExp, limit = 60) {
  const wanted = page
    .getByRole('button', { name })
    .or(page.getByRole('link', { name }))
    .or(page.getByLabel(name));
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await wanted.evaluateAll((elements) =>
      elements.includes(document.activeElement as HTMLElement),
    );
    if (there) return;
  }
  throw new Error(`The keyboard does not come to ${name} within ${limit} presses of Tab.`);
}

/** Presses ArrowDown in an open menu until the item of this name has the focus. */
export async function arrowTo(page: Page, name: string) {
  const item = page
    .getByRole('menuitem', { name })
    .or(page.getByRole('menuitemradio', { name }))
    .or(page.getByRole('menuitemcheckbox', { name }));
  await expect(item).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not come to ${name}.`);
}
