import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium: the one that is asked for, one that is installed, or the one among the packages. */
export async function findBrowser(): Promise<string> {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') return asked;
  return installed.find((path) => existsSync(path)) ?? (await packagedBrowser());
}

/**
 * Unpacked once, before any worker starts: two at a time would race. With this variable set it brings
 * the libraries along that a bare machine does not have. Its own arguments are not used, because they
 * switch off the protections that the journeys are to prove.
 */
async function packagedBrowser(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
