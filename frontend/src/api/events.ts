/** What is heard from the server; nothing is kept here that could not be asked for again. */
type Listener = (data: unknown) => void;

/** Says where to go on, when nothing else did for a while. */
const beat = 'alive';

const listeners = new Map<string, Set<Listener>>();
const watchers = new Set<() => void>();
let source: EventSource | undefined;
let lastId = '';
let live = false;
let interrupted = false;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Calls the listener for each event of this name, until the returned function is called. */
export function listen(name: string, listener: Listener): () => void {
  if (!wanted()) document.addEventListener('visibilitychange', follow);
  const known = listeners.get(name);
  if (known === undefined) {
    listeners.set(name, new Set([listener]));
    source?.addEventListener(name, receive);
  } else known.add(listener);
  connect();
  return () => {
    listeners.get(name)?.delete(listener);
    if (wanted()) return;
    document.removeEventListener('visibilitychange', follow);
    disconnect();
  };
}

function wanted(): boolean {
  return Array.from(listeners.values()).some((set) => set.size > 0);
}

/** A browser has few connections for one server: a page that nobody sees gives its own back, and resumes. */
function follow() {
  if (document.hidden) disconnect();
  else connect();
}

/** One connection for the whole page. The browser resumes it by itself; a refused one is tried again. */
function connect() {
  if (source !== undefined || retry !== undefined || document.hidden) return;
  const after = lastId === '' ? '' : `?after=${encodeURIComponent(lastId)}`;
  source = new EventSource(`/api/events${after}`);
  source.addEventListener('open', () => {
    failures = 0;
    say(false, false);
  });
  source.addEventListener('error', () => {
    say(false, true);
    if (source?.readyState === EventSource.CLOSED) later();
  });
  for (const name of new Set([beat, ...listeners.keys()])) source.addEventListener(name, receive);
}

/** Only a word proves that they come through: what stands between may take the connection and keep the words. */
function receive(event: MessageEvent<string>) {
  say(true, false);
  if (event.lastEventId !== '') lastId = event.lastEventId;
  const data = read(event.data);
  for (const listener of listeners.get(event.type) ?? []) listener(data);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function later() {
  source?.close();
  source = undefined;
  failures += 1;
  retry = setTimeout(
    () => {
      retry = undefined;
      connect();
    },
    Math.min(2000 * 2 ** (failures - 1), 60_000),
  );
}

function disconnect() {
  clearTimeout(retry);
  retry = undefined;
  source?.close();
  source = undefined;
  say(false, false);
}

function say(nowLive: boolean, nowInterrupted: boolean) {
  if (live === nowLive && interrupted === nowInterrupted) return;
  live = nowLive;
  interrupted = nowInterrupted;
  for (const watcher of watchers) watcher();
}

/** Lets the server say by itself what it greets with: over when there is no time for it, no way, or no need any more. */
export function greeted(signal: AbortSignal): Promise<void> {
  return new Promise((over) => {
    const end = () => {
      clearTimeout(patience);
      stop();
      signal.removeEventListener('abort', end);
      over();
    };
    const patience = setTimeout(end, 2000);
    const stop = watchLive(() => interrupted && end());
    signal.addEventListener('abort', end);
    if (interrupted || signal.aborted) end();
  });
}

export function isLive(): boolean {
  return live;
}

export function isInterrupted(): boolean {
  return interrupted;
}

export function watchLive(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
