import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { Composer } from './Composer';
import { aTicket } from './examples';

beforeAll(() => loadWords('desk'));
afterEach(() => notifications.clean());

const shot = { id: 'shot', name: 'shot.png', size: 3 };

/** A reply that is answered when it is told to. */
function composing() {
  let arrive = () => {};
  let refuse = () => {};
  const asked = answerWith({
    'GET /api/drafts/ticket-4179-reply': { place: 'ticket-4179-reply' },
    'GET /api/drafts/ticket-4179-note': { place: 'ticket-4179-note' },
    'POST /api/attachments': () =>
      new Promise<Response>((given) => {
        arrive = () => given(Response.json(shot, { status: 201 }));
      }),
    'POST /api/tickets/4179/replies': () =>
      new Promise<Response>((given) => {
        refuse = () => given(refusal(409, 'not-now', { title: 'It was closed' }));
      }),
  });
  const page = (here: boolean) => (
    <>
      {here && <Composer ticket={aTicket()} onWriting={() => {}} />}
      <Notifications />
    </>
  );
  const shown = show(page(true));
  const sent = () => asked.filter(({ path }) => path.endsWith('/replies'));
  return {
    ...shown,
    leave: () => shown.rerender(page(false)),
    sent,
    arrive: () => arrive(),
    refuse: () => refuse(),
  };
}
const reply = () => screen.findByLabelText('Reply to Agnes Moreau', { selector: 'textarea' });
const tab = (name: RegExp) => screen.getByRole('tab', { name });

test('a look at the note takes nothing from the reply: neither what comes after it nor a file on its way', async () => {
  const { user, sent, arrive } = composing();
  await user.type(await reply(), 'Please restart it.');
  await user.click(screen.getByRole('button', { name: /^After sending: I go on/ }));
  await user.click(await screen.findByRole('menuitemradio', { name: /turn/ }, { timeout: 5000 }));
  const [file] = screen.getAllByLabelText('File', { selector: 'input' });
  if (file !== undefined) await user.upload(file, new File(['abc'], 'shot.png'));

  await user.click(tab(/internal note/i));
  expect(screen.getByRole('textbox', { name: /internal note/i })).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /Reply/ })).toBeNull();
  await user.click(tab(/Reply/));
  expect(screen.getByText('shot.png')).toBeVisible();
  arrive();

  const send = screen.getByRole('button', { name: 'Send to Agnes Moreau' });
  await waitFor(() => expect(send).not.toHaveAttribute('data-loading'));
  await user.click(send);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]?.body).toMatchObject({
    attachments: ['shot'],
    // biome-ignore lint/suspicious/noThenProperty: the name that the API gives it
    then: 'WAITING_ON_REQUESTER',
  });
});

test('a reply that is refused after its page was left is told, by the number of its ticket', async () => {
  const { user, sent, leave, refuse } = composing();
  await user.type(await reply(), 'Please restart it.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent()).toHaveLength(1));
  leave();
  refuse();
  expect(
    await screen.findByText('Ticket 4179: that was not done', {}, { timeout: 5_000 }),
  ).toBeVisible();
  expect(screen.getByText('It was closed. What you typed is kept there.')).toBeVisible();
});

test('a reply that is refused while one looks at the note is told as well', async () => {
  const { user, sent, refuse } = composing();
  await user.type(await reply(), 'Please restart it.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent()).toHaveLength(1));
  await user.click(tab(/internal note/i));
  refuse();
  expect(
    await screen.findByText('Ticket 4179: that was not done', {}, { timeout: 5_000 }),
  ).toBeVisible();
});
