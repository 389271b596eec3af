import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, test } from '@playwright/test';
import { signIn } from './journey';

/** The figures of whole pages and of a start, as rows of the page that `bin/bench` writes. */
const file = resolve('../docs/performance.md');
const agnes = { login: 'agnes@fennwick.example', password: 'parley demo' };
const priya = { login: 'priya@fennwick.example', password: 'parley demo' };
const times = 7;
/** The demo company has work left when it says that it is ready: its words to find, its older tickets to keep. */
const untilCalm = 30_000;

interface Cold {
  kilobytes: number;
  requests: number;
  paint: number;
  ready: number;
}

test('pages that nothing is kept of', async ({ browser }) => {
  await new Promise((calm) => setTimeout(calm, untilCalm));
  const ask = await cold(browser, agnes, '/', 'heading', /trying to get done/);
  const desk = await cold(browser, priya, '/desk', 'button', /^Take next/);
  keep([
    ['new-ticket page, cold: sent', 'kB', 200, 120, ask.map((one) => one.kilobytes)],
    ['new-ticket page, cold: requests', '', 8, 6, ask.map((one) => one.requests)],
    ['new-ticket page, cold: largest paint', 'ms', 300, 200, ask.map((one) => one.paint)],
    ["analyst's desk, cold: sent", 'kB', 300, 180, desk.map((one) => one.kilobytes)],
    ["analyst's desk, cold: largest paint", 'ms', 400, 250, desk.map((one) => one.paint)],
    ["analyst's desk, cold: can be worked", 'ms', 500, 300, desk.map((one) => one.ready)],
  ]);
});

test('a start by bin/parley', async () => {
  await start(18_200, emptyFolder());
  await learned();
  const first: number[] = [];
  const again: number[] = [];
  const memory: number[] = [];
  for (let time = 1; time < times; time += 1) {
    const data = emptyFolder();
    first.push((await start(18_200 + 2 * time, data)).took);
    const { took, held } = await start(18_201 + 2 * time, data);
    again.push(took);
    memory.push(held);
    rmSync(data, { recursive: true, force: true });
  }
  keep([
    ['start to first page, the database made anew', 'ms', 2000, 700, first],
    ['start to first page, the database is there', 'ms', 2000, 700, again],
    ['memory after the first page', 'MB', 600, 350, memory],
  ]);
});

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-start-'));
}

/** Visits with an empty cache, and the session alone. */
async function cold(
  browser: Browser,
  person: { login: string; password: string },
  path: string,
  role: 'heading' | 'button',
  name: RegExp,
): Promise<Cold[]> {
  const baseURL = process.env.PARLEY_URL ?? '';
  const first = await browser.newContext({ baseURL });
  await signIn(await first.newPage(), person);
  const storageState = await first.storageState();
  await first.close();
  const visits: Cold[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ baseURL, storageState });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    client.on('Network.loadingFinished', (finished) => {
      bytes += finished.encodedDataLength;
      requests += 1;
    });
    await page.goto(path);
    await page.getByRole(role, { name }).first().waitFor();
    const ready = await page.evaluate(() => performance.now());
    await page.waitForLoadState('load');
    await page.waitForTimeout(1000);
    const paint = await page.evaluate(
      () =>
        new Promise<number>((found) => {
          new PerformanceObserver((list) =>
            found(list.getEntries().at(-1)?.startTime ?? 0),
          ).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    visits.push({ kilobytes: bytes / 1000, requests, paint, ready });
    await context.close();
  }
  return visits.slice(2);
}

/** From the command to the first page; what was learned of earlier starts is used. */
async function start(port: number, data: string): Promise<{ took: number; held: number }> {
  const began = performance.now();
  const server = spawn(resolve('../bin/parley'), [], {
    env: {
      ...process.env,
      PARLEY_PORT: String(port),
      PARLEY_DATA: data,
    },
    stdio: 'ignore',
  });
  try {
    await firstPage(`http://127.0.0.1:${port}/`);
    const took = performance.now() - began;
    await new Promise((later) => setTimeout(later, 8000));
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
    return { took, held: Number(resident?.[1] ?? 0) / 1000 };
  } finally {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
  }
}

/** The first start leaves a rehearsal behind, from which the later ones know what to load. */
async function learned() {
  for (let seconds = 0; seconds < 120; seconds += 1) {
    if (readdirSync('../backend/target').some((name) => name.endsWith('.learned'))) return;
    await new Promise((later) => setTimeout(later, 1000));
  }
  throw new Error('Nothing was learned of a start within two minutes.');
}

async function firstPage(url: string) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error('There was no first page within half a minute.');
}

type Row = [what: string, unit: string, must: number, stretch: number, measured: number[]];

/** In the place of what was measured before. */
function keep(rows: Row[]) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const others = lines.filter((line) => !rows.some(([what]) => line.startsWith(`| ${what} |`)));
  const end = others.findLastIndex((line) => line.startsWith('| '));
  others.splice(end + 1, 0, ...rows.map(line));
  writeFileSync(file, others.join('\n'));
}

function line([what, unit, must, stretch, measured]: Row): string {
  const sorted = [...measured].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const reached = middle <= stretch ? 'stretch' : middle <= must ? 'must' : '**missed**';
  const amount = (value: number) => `${Math.round(value).toLocaleString('en')} ${unit}`.trim();
  const spread = `${amount(middle)} / / ${amount(sorted.at(-1) ?? Number.NaN)}`;
  return `| ${what} | browser | ${amount(must)} | ${amount(stretch)} | **${amount(middle)}** | ${spread} | ${measured.length} | ${reached} |`;
}
