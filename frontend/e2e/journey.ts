import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const pictures = 'e2e/results/pictures';

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

/** Light and dark, by the rules of WCAG 2.2 A and AA and what is good practice besides. */
export async function expectNoAxeViolations(page: Page) {
  await expectSomethingToRead(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.flatMap((violation) =>
      violation.nodes.map((node) => `${colorScheme}: ${violation.id}: ${node.html}`),
    );
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Light, dark, and as wide as a phone; on none of them anything may stand out sideways. */
export async function picture(page: Page, name: string) {
  mkdirSync(pictures, { recursive: true });
  const size = page.viewportSize();
  await expectSomethingToRead(page);
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    return document.fonts.ready;
  });
  for (const [look, colorScheme, viewport] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${pictures}/${name}-${look}.png`, fullPage: true });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${name} scrolls sideways, ${look}`).toBe(0);
  }
  await page.emulateMedia({ colorScheme: null });
  if (size !== null) await page.setViewportSize(size);
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
