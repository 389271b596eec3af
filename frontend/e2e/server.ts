import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { companyZone } from './days';

export interface RunningServer {
  url: string;
  /** What it printed until it was ready: the one-time code of a new installation is among it. */
  printed: string[];
  /** Ends it, and leaves nothing. */
  stop: () => Promise<void>;
  /** Ends it, and leaves its data in a folder, for servers to begin with. */
  leave: () => Promise<string>;
}

const jar = resolve(process.env.PARLEY_JAR ?? '../backend/target/parley.jar');
const logs = resolve('e2e/results/logs');

/** Starts the real jar with a data folder of its own, empty or like another one, and waits until it is ready. */
export async function startServer(
  name: string,
  settings: { demo: boolean; like?: string },
): Promise<RunningServer> {
  if (!existsSync(jar))
    throw new Error(`There is no ${jar}. Build it, or say where with PARLEY_JAR.`);
  const data = mkdtempSync(join(tmpdir(), 'parley-journey-'));
  if (settings.like !== undefined) cpSync(settings.like, data, { recursive: true });
  const server = spawn(
    process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java',
    ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', jar],
    {
      env: {
        ...process.env,
        PARLEY_PORT: String(await freePort()),
        PARLEY_DATA: data,
        PARLEY_DEMO: String(settings.demo),
        PARLEY_ZONE: companyZone,
        // Between an offer and its answer pages are looked at in every light.
        PARLEY_DESK_OFFER_KEPT_FOR: '30m',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  try {
    const { url, printed } = await readiness(server, name);
    const stop = () => ended(server).finally(() => rmSync(data, { recursive: true, force: true }));
    return { url, printed, stop, leave: () => ended(server).then(() => data) };
  } catch (failure) {
    await ended(server);
    rmSync(data, { recursive: true, force: true });
    throw failure;
  }
}

function readiness(
  server: ChildProcess,
  name: string,
): Promise<{ url: string; printed: string[] }> {
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, `${name}.log`));
  const printed: string[] = [];
  return new Promise((ready, fail) => {
    const limit = setTimeout(
      () => fail(new Error(`Not ready after five minutes:\n${printed.join('\n')}`)),
      300_000,
    );
    const read = (line: string) => {
      log.write(`${line}\n`);
      printed.push(line);
      const url = /Parley is ready at (http:\S+?)\/?(\s|$)/.exec(line)?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      ready({ url, printed });
    };
    if (server.stdout) createInterface({ input: server.stdout }).on('line', read);
    if (server.stderr) createInterface({ input: server.stderr }).on('line', read);
    server.once('exit', (code) => {
      clearTimeout(limit);
      fail(new Error(`Ended with ${code} before it was ready:\n${printed.join('\n')}`));
    });
  });
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? found(address.port)
          : fail(new Error('No free port')),
      );
    });
  });
}
