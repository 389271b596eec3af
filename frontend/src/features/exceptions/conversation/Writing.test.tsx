import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { ReplyOrNote } from './Writing';

beforeAll(() => loadWords('exceptions'));
afterEach(() => notifications.clean());

function writing() {
  let refuse = () => {};
  const asked = answerWith({
    'GET /api/drafts/ticket-4179-reply': { place: 'ticket-4179-reply' },
    'GET /api/drafts/ticket-4179-note': { place: 'ticket-4179-note' },
    'POST /api/tickets/4179/replies': () =>
      new Promise<Response>((given) => {
        refuse = () => given(refusal(409, 'not-now', { title: 'It was closed' }));
      }),
  });
  const page = (here: boolean) => (
    <>
      {here && <ReplyOrNote number={4179} to="Agnes Moreau" />}
      <Notifications />
    </>
  );
  const shown = show(page(true));
  const sent = () => asked.filter(({ path }) => path.endsWith('/replies'));
  return { ...shown, sent, leave: () => shown.rerender(page(false)), refuse: () => refuse() };
}
const box = () => screen.findByRole('textbox', { name: 'Reply to Agnes Moreau' });

test.each(['the page was left', 'one looks at the note'])(
  'a reply that is refused when %s is told, by the number of its ticket',
  async (where) => {
    const { user, sent, leave, refuse } = writing();
    await user.type(await box(), 'Until Friday.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    if (where === 'the page was left') leave();
    else await user.click(screen.getByRole('tab', { name: /note/i }));
    refuse();
    const told = await screen.findByText('Ticket 4179: that was not sent', {}, { timeout: 5_000 });
    expect(told).toBeVisible();
    expect(screen.getByText('It was closed. What you typed is kept there.')).toBeVisible();
  },
);
