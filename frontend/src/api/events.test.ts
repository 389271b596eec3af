import { afterEach, beforeEach, expect, test, vi } from 'vitest';

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Source[] = [];
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    super();
    this.url = url;
    Source.opened.push(this);
  }

  close() {
    this.readyState = Source.CLOSED;
  }

  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  say(name: string, data: string, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(name, { data, lastEventId }));
  }

  fail(closed: boolean) {
    this.readyState = closed ? Source.CLOSED : 0;
    this.dispatchEvent(new Event('error'));
  }
}

const last = () => Source.opened.at(-1) as Source;
let events: typeof import('./events');
let stops: (() => void)[] = [];

function listen(name: string, listener: (data: unknown) => void = () => {}) {
  const stop = events.listen(name, listener);
  stops.push(stop);
  return stop;
}

function hide(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('EventSource', Source);
  Source.opened = [];
  events = await import('./events');
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('each event comes to those who listen for its name, over one connection', () => {
  const tickets = vi.fn();
  const inbox = vi.fn();
  listen('ticket', tickets);
  listen('inbox', inbox);
  last().say('ticket', '{"number":4711}', '12');
  last().say('ticket', 'not json');

  expect(Source.opened).toHaveLength(1);
  expect(tickets.mock.calls).toEqual([[{ number: 4711 }], [undefined]]);
  expect(inbox).not.toHaveBeenCalled();
});

test('a page that nobody sees gives its connection back and goes on where it was', () => {
  listen('ticket');
  last().open();
  last().say('alive', '{}', '13~11');
  expect(events.isLive()).toBe(true);

  hide(true);
  expect(last().readyState).toBe(Source.CLOSED);
  expect(events.isLive()).toBe(false);
  expect(events.isInterrupted()).toBe(false);

  hide(false);
  expect(Source.opened).toHaveLength(2);
  expect(last().url).toBe('/api/events?after=13~11');
});

test('a connection that was refused is tried again, later each time, and pages ask by themselves', () => {
  listen('ticket');
  last().fail(true);
  expect(events.isLive()).toBe(false);
  expect(events.isInterrupted()).toBe(true);

  vi.advanceTimersByTime(2000);
  expect(Source.opened).toHaveLength(2);
  last().fail(true);
  vi.advanceTimersByTime(2000);
  expect(Source.opened).toHaveLength(2);
  vi.advanceTimersByTime(2000);
  expect(Source.opened).toHaveLength(3);
  last().open();
  expect(events.isInterrupted()).toBe(false);
  expect(events.isLive()).toBe(false);
  last().say('alive', '{}');
  expect(events.isLive()).toBe(true);
});

test('a torn connection is left to the browser, which resumes it', () => {
  listen('ticket');
  last().open();
  last().fail(false);
  vi.advanceTimersByTime(60_000);
  expect(Source.opened).toHaveLength(1);
  expect(events.isInterrupted()).toBe(true);
});

test('a greeting is waited for a moment, and not where it cannot come or nobody waits for it', async () => {
  listen('ticket');
  const waited = vi.fn();
  const { signal } = new AbortController();
  events.greeted(signal).then(waited);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(waited).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(waited).toHaveBeenCalledTimes(1);

  await events.greeted(AbortSignal.abort());
  const lost = events.greeted(signal);
  last().fail(true);
  await lost;
  await events.greeted(signal);
});

test('when nobody listens any more, the connection is closed', () => {
  const stop = listen('ticket');
  const stopOther = listen('inbox');
  stop();
  expect(last().readyState).not.toBe(Source.CLOSED);
  stopOther();
  expect(last().readyState).toBe(Source.CLOSED);
  hide(true);
  hide(false);
  expect(Source.opened).toHaveLength(1);
});
