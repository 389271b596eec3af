import type { Browser, Page } from '@playwright/test';
import type { Company } from './company';
import { companyZone } from './days';
import { expect, expectNoAxeViolations, test as journey, picture, signIn } from './journey';
import { startServer } from './server';

export { expect };

/**
 * Journeys at a new installation of their own with its company, in which nothing is asked for yet: whatever
 * stands in line was filed by these journeys.
 */
export function deskOf(name: string) {
  return journey.extend<
    { as: (who: keyof Company) => Promise<Page> },
    { desk: { url: string; people: Company } }
  >({
    desk: [
      // biome-ignore lint/correctness/noEmptyPattern: fixtures say by their first argument what they need
      async ({}, use) => {
        const { folder, people } = JSON.parse(process.env.PARLEY_DESK ?? '{}');
        const server = await startServer(name, { demo: false, like: folder });
        await use({ url: server.url, people });
        await server.stop();
      },
      { scope: 'worker', timeout: 330_000 },
    ],
    baseURL: ({ desk }, use) => use(desk.url),
    as: async ({ browser, baseURL, desk, faults: _ }, use) => {
      const open: Page[] = [];
      await use(async (who) => {
        const page = await elsewhere(browser, baseURL);
        open.push(page);
        await signIn(page, desk.people[who]);
        return page;
      });
      for (const page of open) await page.context().close();
    },
  });
}

/** A machine of one's own. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: companyZone,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 860 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Looked at in light, dark and on a phone, and by axe. */
export async function look(page: Page, name: string) {
  await picture(page, name);
  await expectNoAxeViolations(page);
}
