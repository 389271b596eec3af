import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { InboxItem } from '@/api/inbox';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { InboxRow } from './InboxRow';

beforeAll(() => loadWords('inbox'));

const item: InboxItem = {
  id: '0197-1',
  kind: 'PUBLIC_REPLY_SENT',
  reason: 'REQUESTER',
  ticketNumber: 4711,
  ticketTitle: 'Scanner dead',
  ticketKind: 'INCIDENT',
  disclosureId: null,
  by: { id: '0197-2', name: 'Priya Shah' },
  at: '2026-06-03T10:00:00Z',
  readAt: null,
};

test('news is a sentence that leads there, and is marked as new in words', () => {
  show(<InboxRow item={item} />);
  expect(screen.getByRole('link', { name: 'Priya Shah answered your request' })).toHaveAttribute(
    'href',
    '/tickets/4711',
  );
  expect(screen.getByText('New')).toBeVisible();
  expect(screen.getByText(/4711 Scanner dead/)).toBeVisible();
});

test.each([
  ['WATCHER', 'Priya Shah answered a request that you were brought into'],
  ['REQUESTER', 'Priya Shah answered your request'],
] as const)('it is said from the side of a %s', (reason, sentence) => {
  show(<InboxRow item={{ ...item, reason }} />);
  expect(screen.getByRole('link', { name: sentence })).toBeVisible();
});

test('what the clock did names nobody', () => {
  show(<InboxRow item={{ ...item, kind: 'PROMISE_BREACHED', reason: 'SUPERVISOR', by: null }} />);
  expect(screen.getByRole('link', { name: 'A promise in your queue was missed' })).toHaveAttribute(
    'href',
    '/desk/tickets/4711',
  );
});

test('what is told under safe harbour leads to its page, by the side of the reader', () => {
  const told: InboxItem = {
    ...item,
    kind: 'DISCLOSURE_RECEIVED',
    reason: 'HANDLER',
    ticketNumber: null,
    ticketTitle: null,
    ticketKind: null,
    disclosureId: '0197-9',
    by: null,
  };
  const { rerender } = show(<InboxRow item={told} />);
  expect(
    screen.getByRole('link', { name: 'Somebody told something under safe harbour' }),
  ).toHaveAttribute('href', '/disclosures/0197-9');
  rerender(<InboxRow item={{ ...told, kind: 'DISCLOSURE_CLOSED', reason: 'DISCLOSER' }} />);
  expect(screen.getByRole('link', { name: /what we changed/ })).toHaveAttribute(
    'href',
    '/safe-harbour/told/0197-9',
  );
});

test('it is marked as read, and kept unread after all', async () => {
  const asked = answerWith({});
  const { user, rerender } = show(<InboxRow item={item} />);
  await user.click(screen.getByRole('button', { name: /^Mark as read/ }));
  await waitFor(() =>
    expect(asked[0]).toMatchObject({ method: 'PUT', path: '/api/inbox/0197-1/reading' }),
  );

  rerender(<InboxRow item={{ ...item, readAt: '2026-06-03T11:00:00Z' }} />);
  await user.click(await screen.findByRole('button', { name: /^Mark as unread/ }));
  await waitFor(() =>
    expect(asked[1]).toMatchObject({ method: 'DELETE', path: '/api/inbox/0197-1/reading' }),
  );
});

test('what could not be marked as read is told, though its row is gone by then', async () => {
  let answered = (_answer: Response) => {};
  answerWith({
    'PUT /api/inbox/0197-1/reading': () =>
      new Promise<Response>((given) => {
        answered = given;
      }),
  });
  const page = (row: boolean) => (
    <>
      {row && <InboxRow item={item} />}
      <Notifications />
    </>
  );
  const { user, rerender } = show(page(true));
  await user.click(screen.getByRole('button', { name: /^Mark as read/ }));
  rerender(page(false));
  answered(refusal(409, 'not-now', { title: 'That cannot be done now' }));
  const told = await screen.findByText('That cannot be done now', {}, { timeout: 5_000 });
  expect(told).toBeVisible();
});
