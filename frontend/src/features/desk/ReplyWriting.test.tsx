import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { agnes, aTicket, omar } from './examples';
import type { Ticket } from './model';
import { ReplyWriting } from './ReplyWriting';

beforeAll(() => loadWords('desk'));

async function writing(ticket: Ticket, answers: Record<string, unknown> = {}) {
  const asked = answerWith({
    'GET /api/drafts/ticket-4179-reply': { place: 'ticket-4179-reply' },
    'POST /api/tickets/4179/replies': ticket,
    ...answers,
  });
  const shown = show(<ReplyWriting ticket={ticket} onWriting={() => {}} />);
  const box = await screen.findByLabelText('Reply to Agnes Moreau');
  const sent = () => asked.filter(({ path }) => path.endsWith('/replies'));
  return { ...shown, box, asked, sent };
}
const send = () => screen.getByRole('button', { name: 'Send to Agnes Moreau' });

test('a reply goes out with what comes after it, and with the place of its draft', async () => {
  const { user, box, sent } = await writing(aTicket());
  await user.type(box, 'Please restart it.');
  await user.click(screen.getByRole('button', { name: /^After sending: I go on/ }));
  await user.click(await screen.findByRole('menuitemradio', { name: /turn/ }, { timeout: 5000 }));
  await user.click(send());
  await waitFor(() => expect(box).toHaveValue(''));
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  expect(sent()[0]?.body).toEqual({
    body: 'Please restart it.',
    attachments: [],
    draft: 'ticket-4179-reply',
    // biome-ignore lint/suspicious/noThenProperty: the name that the API gives it
    then: 'WAITING_ON_REQUESTER',
  });
});

test('a password in a reply is asked about once', async () => {
  const { user, box, sent } = await writing(aTicket());
  await user.type(box, 'The password is gate7.');
  await user.click(send());
  expect(await screen.findByText(/This says “password is”, and Agnes Moreau/)).toBeVisible();
  expect(sent()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Send it' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
});

test('words of an internal note in a reply are asked about', async () => {
  const note = {
    id: 'note',
    kind: 'INTERNAL_NOTE' as const,
    author: omar,
    fromIt: true,
    body: 'She shouted at Lotte on the phone last week.',
    createdAt: '2026-06-03T10:00:00Z',
    attachments: [],
  };
  const { user, box, sent } = await writing(aTicket({ messages: [note] }));
  await user.type(box, 'I read: she shouted at Lotte on the phone.');
  await user.click(send());
  expect(await screen.findByText(/she shouted at lotte on the/)).toBeVisible();
  expect(sent()).toEqual([]);
});

test('what was refused stays typed', async () => {
  const { user, box } = await writing(aTicket(), {
    'POST /api/tickets/4179/replies': () =>
      refusal(409, 'not-now', { title: 'That cannot be done', detail: 'It was closed.' }),
  });
  await user.type(box, 'Please restart it.');
  await user.click(send());
  expect(await screen.findByText('What you typed is still here.')).toBeVisible();
  expect(box).toHaveValue('Please restart it.');
});

test('a draft comes back, and is kept a moment after typing', async () => {
  const { user, box, asked } = await writing(aTicket(), {
    'GET /api/drafts/ticket-4179-reply': { place: 'ticket-4179-reply', body: 'Dear Agnes' },
  });
  await waitFor(() => expect(box).toHaveValue('Dear Agnes'));
  await user.type(box, ', hello');
  expect(await screen.findByText('Draft saved', {}, { timeout: 3000 })).toBeVisible();
  const kept = asked.filter(({ method }) => method === 'PUT');
  expect(kept.at(-1)?.body).toEqual({ body: 'Dear Agnes, hello' });
});

test('a draft that could not be fetched is said, and goes with nothing that is sent', async () => {
  const { user, box, sent } = await writing(aTicket(), {
    'GET /api/drafts/ticket-4179-reply': () => refusal(403, 'forbidden'),
  });
  expect(await screen.findByText(/wrote here before could not be fetched/)).toBeVisible();
  await user.type(box, 'On my way.');
  await user.click(send());
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]?.body).not.toHaveProperty('draft');
});

test('a resolved ticket is opened again by what is written', async () => {
  const { user, box, asked } = await writing(
    aTicket({ status: 'RESOLVED', allowedActions: ['NOTE', 'REOPEN'] }),
    { 'PUT /api/tickets/4179/reopening': aTicket() },
  );
  expect(screen.getByText(/It opens the ticket again/)).toBeVisible();
  await user.type(box, 'One scanner was left out.');
  await user.click(send());
  await waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/reopening'))?.headers.get('If-Match')).toBe(
      '"7"',
    ),
  );
});

test('where nothing can be answered any more, it says why', async () => {
  answerWith({});
  show(
    <ReplyWriting
      ticket={aTicket({
        status: 'CLOSED',
        requester: agnes,
        allowedActions: ['NOTE'],
        barredActions: [{ action: 'REOPEN', reason: 'CLOSED_TOO_LONG_AGO' }],
      })}
      onWriting={() => {}}
    />,
  );
  expect(await screen.findByText(/closed more than 14 days ago/)).toBeVisible();
});
