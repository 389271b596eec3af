import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, picture, signIn, test } from './journey';

const agnes = { login: 'agnes@fennwick.example', password: 'parley demo' };
const ines = { login: 'ines@fennwick.example', password: 'parley demo' };

test('the front page of somebody who asks', async ({ page }) => {
  await signIn(page, agnes);
  await page.goto('/');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'asking-home');
  await expectNoAxeViolations(page);
  await page
    .getByLabel('What are you trying to get done?')
    .fill('bring the product films to the trade fair in Lyon on a usb stick');
  await expect(page.getByText('Known ways')).toBeVisible();
  await picture(page, 'asking-typing');
  await expectNoAxeViolations(page);
  await page.getByLabel('What are you trying to get done?').fill('');
  const rows = page.getByRole('region', { name: 'Your requests' }).getByRole('listitem');
  const addresses = await rows
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^\/(tickets|exceptions)\/\d+$/.test(href)),
    );
  for (const [index, address] of [...new Set(addresses)].slice(0, 3).entries()) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await picture(page, `asking-request-${index + 1}`);
    await expectNoAxeViolations(page);
  }
});

for (const [name, address] of [
  ['front page', '/'],
  ['form for a new ticket', '/ask/broken'],
] as const) {
  test(`the ${name} is light for somebody who comes for the first time`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, ines);
    const context = await browser.newContext({
      storageState: await page.context().storageState(),
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const fresh = await context.newPage();
    const { requests, bytes } = await weighed(fresh, address);
    // The files are weighed to the byte in the build; what the server answers differs with the company.
    expect(bytes, requests.join('\n')).toBeLessThanOrEqual(200 * 1024);
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
    await context.close();
  });
}

test('what can be clicked in the header stays where it is while the rest of it comes', async ({
  page,
}) => {
  await signIn(page, ines);
  for (const viewport of [
    { width: 1280, height: 860 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.getByRole('link', { name: /^What happened/ })).toBeVisible();
    expect(await movedInHeader(page)).toEqual([]);
  }
});

/** What has moved sideways or down in the header since the page began. */
async function movedInHeader(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const moved: string[] = [];
    const observer = new PerformanceObserver((list) =>
      moved.push(...list.getEntries().flatMap(of)),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was kept until now is told in a task of its own.
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    return moved;

    function of(shift: PerformanceEntry) {
      const { sources } = shift as PerformanceEntry & { sources: { node: Node | null }[] };
      return sources
        .map(({ node }) => (node instanceof Element ? node : node?.parentElement))
        .filter((element) => element?.closest('header'))
        .map((element) => `${element?.tagName} ${element?.textContent}`);
    }
  });
}

/** The stream of what happens stays open, and the bell is fetched when the page stands and the browser is idle. */
const afterwards = /^\/api\/(events|inbox)|^\/assets\/(inbox|bell)/i;

/** What goes over the wire for a page with nothing kept from before, headers and all. */
async function weighed(page: Page, address: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const asked = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol.startsWith('http') && !pathname.match(afterwards)) asked.set(requestId, pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  const last = page.waitForResponse((response) => /\/api\/(tickets|people)/.test(response.url()));
  await page.goto(address);
  await last;
  await expect(page.locator('h1')).toBeVisible();
  await expect.poll(() => [...asked.keys()].every((id) => sizes.has(id))).toBe(true);
  const requests = [...asked].map(([id, path]) => `${sizes.get(id) ?? 0} ${path}`);
  const bytes = [...asked.keys()].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
  return { requests, bytes };
}
