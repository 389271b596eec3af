import { type QueryClient, useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unreadQuery } from '@/api/inbox';
import { useAskingBySelf } from '@/api/useServerEvents';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { Connection } from './Connection';
import { Live } from './Live';

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static last: Source;
  readyState = 0;

  constructor() {
    super();
    Source.last = this;
  }

  close() {
    this.readyState = Source.CLOSED;
  }

  say(name: string, data: object) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

const asked = vi.fn(async () => 'answer');
let requests: unknown[];
let queryClient: QueryClient;

function Ticket({ number }: { number: number }) {
  useQuery({ queryKey: ['tickets', number], queryFn: asked, refetchInterval: useAskingBySelf() });
  return null;
}

function Bell() {
  const { data } = useQuery({ ...unreadQuery, refetchInterval: useAskingBySelf() });
  return <p>{data} unread</p>;
}

const passes = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const opened = () =>
  act(async () => {
    Source.last.dispatchEvent(new Event('open'));
    Source.last.say('alive', {});
  });
const told = (unread: number) =>
  act(async () => {
    Source.last.say('inbox', { unread });
    await vi.advanceTimersByTimeAsync(0);
  });
const torn = () => act(async () => void Source.last.dispatchEvent(new Event('error')));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  asked.mockClear();
  requests = answerWith({ 'GET /api/inbox/unread': { unread: 7 } });
  ({ queryClient } = show(
    <>
      <Live />
      <Connection />
      <Ticket number={4711} />
      <Bell />
    </>,
  ));
});

afterEach(() => {
  vi.useRealTimers();
});

test('what happens to a shown ticket within a moment is asked for once', async () => {
  await opened();
  await passes(0);
  asked.mockClear();

  Source.last.say('ticket', { number: 4711, kind: 'PUBLIC_REPLY_SENT' });
  Source.last.say('ticket', { number: 4711, kind: 'TICKET_ASSIGNED' });
  Source.last.say('ticket', { number: 4712, kind: 'TICKET_FILED' });
  await passes(500);
  expect(asked).toHaveBeenCalledTimes(1);

  Source.last.say('reload', {});
  await passes(0);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('pages ask by themselves while the stream is torn, and say so when it lasts', async () => {
  await opened();
  await passes(60_000);
  expect(asked).toHaveBeenCalledTimes(1);

  await torn();
  expect(screen.queryByText(/interrupted/)).toBeNull();
  await passes(8_000);
  expect(screen.getByText(/The connection for news is interrupted/)).toBeVisible();
  await passes(13_000);
  expect(asked).toHaveBeenCalledTimes(2);

  await opened();
  expect(screen.queryByText(/interrupted/)).toBeNull();
});

test('how much is unread is told at the beginning and with each change, and not asked for', async () => {
  await passes(1_500);
  await opened();
  await told(2);
  expect(screen.getByText('2 unread')).toBeVisible();
  await told(3);
  expect(screen.getByText('3 unread')).toBeVisible();
  await passes(60_000);
  expect(requests).toEqual([]);
});

test('how much is unread is asked for when nothing is told for a moment, and now and then', async () => {
  await act(async () => void Source.last.dispatchEvent(new Event('open')));
  await passes(1_900);
  expect(requests).toEqual([]);
  await passes(200);
  expect(screen.getByText('7 unread')).toBeVisible();
  await passes(22_000);
  expect(requests).toHaveLength(2);

  await opened();
  await told(2);
  await passes(60_000);
  expect(screen.getByText('2 unread')).toBeVisible();
  expect(requests).toHaveLength(2);
});

test('how much is unread is asked for at once when there is no stream', async () => {
  await torn();
  await passes(0);
  expect(screen.getByText('7 unread')).toBeVisible();
});

test('what is told is newer than an answer that is still on its way', async () => {
  await opened();
  await told(2);
  let answer = (_: Response) => {};
  vi.stubGlobal('fetch', () => new Promise<Response>((given) => (answer = given)));
  act(() => void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey }));
  await passes(0);
  await told(1);
  answer(Response.json({ unread: 2 }));
  await passes(0);
  expect(screen.getByText('1 unread')).toBeVisible();
});
