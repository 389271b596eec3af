import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAskingBySelf } from '@/api/useServerEvents';
import { show } from '@/test/render';
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

function Ticket({ number }: { number: number }) {
  useQuery({ queryKey: ['tickets', number], queryFn: asked, refetchInterval: useAskingBySelf() });
  return null;
}

const passes = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const opened = () => act(async () => void Source.last.dispatchEvent(new Event('open')));
const torn = () => act(async () => void Source.last.dispatchEvent(new Event('error')));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  asked.mockClear();
  show(
    <>
      <Live />
      <Connection />
      <Ticket number={4711} />
    </>,
  );
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
