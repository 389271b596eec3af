import { defineConfig } from '@playwright/test';
import { companyZone } from './e2e/days';

/** Journeys against the real jar in a real browser: `npm run e2e`, after the jar is built. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env.PARLEY_MEASURE ? '**/*.measure.ts' : '**/*.journey.ts',
  outputDir: 'e2e/results/runs',
  globalSetup: './e2e/setUp.ts',
  fullyParallel: false,
  workers: process.env.PARLEY_MEASURE ? 1 : 2,
  // A machine that is too busy for a moment is no fault of Parley; the report names as flaky what needed a second go.
  retries: 1,
  forbidOnly: true,
  timeout: 900_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['junit', { outputFile: 'e2e/results/journeys.xml' }]],
  use: {
    baseURL: process.env.PARLEY_URL,
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: companyZone,
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.PARLEY_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
