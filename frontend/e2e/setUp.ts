import { findBrowser } from './browser';
import { startServer } from './server';

/** Before the first journey: the browser, and a server with the demo company. It ends with the last one. */
export default async function setUp() {
  process.env.PARLEY_BROWSER = await findBrowser();
  const server = await startServer('demo', { demo: true });
  process.env.PARLEY_URL = server.url;
  return server.stop;
}
