import { paths } from '../src/app/paths';
import { expect, signIn, test } from './journey';

/** Chromium says so a few seconds after the page has come. */
const untilItSaysSo = 7_000;

/**
 * What the server names beside a page is fetched while the program is on its way. Were it named in other words
 * than the program asks in, it would be fetched for nothing.
 */
for (const path of ['/', '/desk']) {
  test(`nothing that is fetched ahead of ${path} is fetched for nothing`, async ({ page }) => {
    const unused: string[] = [];
    page.on('console', (message) => {
      if (/preload/i.test(message.text())) unused.push(message.text());
    });
    await signIn(page, { login: 'maren@fennwick.example', password: 'parley demo' });
    const answer = await page.goto(path);
    expect(answer?.headers().link).toContain('</api/session>');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(untilItSaysSo);
    expect(unused).toEqual([]);
  });
}

test('nobody is asked for on a page without names', async ({ page }) => {
  await signIn(page, { login: 'maren@fennwick.example', password: 'parley demo' });
  const answer = await page.goto(paths.harbourAnonymous);
  expect(answer?.headers().link).toBeUndefined();
});
