import { rmSync } from 'node:fs';
import { findBrowser } from './browser';
import { company } from './company';
import { startServer } from './server';

/**
 * Before the first journey: the browser; a server with the demo company, which ends with the last one; and a new
 * installation with its people, of which desks are copies.
 */
export default async function setUp() {
  process.env.PARLEY_BROWSER = await findBrowser();
  const [server, folder] = await Promise.all([startServer('demo', { demo: true }), newDesk()]);
  process.env.PARLEY_URL = server.url;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function newDesk(): Promise<string> {
  const server = await startServer('desk', { demo: false });
  const code = server.printed.map((line) => /code (\S+)\s*$/.exec(line)?.[1]).find(Boolean);
  if (code === undefined) throw new Error('The server printed no code for the set-up.');
  const people = await company(server.url, code);
  const folder = await server.leave();
  process.env.PARLEY_DESK = JSON.stringify({ folder, people });
  return folder;
}
