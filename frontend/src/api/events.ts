/** What is heard from the server; nothing is kept here that could not be asked for again. */
type Listener = (data: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const watchers = new Set<() => void>();
let source: EventSource | undefined;
let lastId = '';
let live = false;
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Calls the listener for each event of this name, until the returned function is called. */
export function listen(name: string, listener: Listener): () => void {
  const known = listeners.get(name);
  if (known === undefined) {
    listeners.set(name, new Set([listener]));
    source?.addEventListener(name, receive);
  } else known.add(listener);
  connect();
  return () => {
    listeners.get(name)?.delete(listener);
    if (Array.from(listeners.values()).every((set) => set.size === 0)) disconnect();
  };
}

/** One connection for the whole page. The browser resumes it by itself; a refused one is tried again. */
function connect() {
  if (source !== undefined || retry !== undefined) return;
  const after = lastId === '' ? '' : `?after=${encodeURIComponent(lastId)}`;
  source = new EventSource(`/api/events${after}`);
  source.addEventListener('open', () => {
    failures = 0;
    setLive(true);
  });
  source.addEventListener('error', () => {
    setLive(false);
    if (source?.readyState === EventSource.CLOSED) later();
  });
  for (const name of listeners.keys()) source.addEventListener(name, receive);
}

function receive(event: MessageEvent<string>) {
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
  setLive(false);
}

function setLive(value: boolean) {
  if (live === value) return;
  live = value;
  for (const watcher of watchers) watcher();
}

export function isLive(): boolean {
  return live;
}

export function watchLive(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
