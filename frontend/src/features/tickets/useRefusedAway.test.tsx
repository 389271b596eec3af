import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { ticket } from './examples';
import { NotHeard } from './NotHeard';
import { Reply } from './Reply';
import { StillWrong } from './StillWrong';

beforeAll(() => Promise.all([loadWords('ticket'), loadWords('hearing')]));
afterEach(() => notifications.clean());
const nothing = () => {};

const forms = {
  reply: <Reply ticket={ticket} onSent={nothing} />,
  still: <StillWrong ticket={ticket} onDone={nothing} onStale={nothing} />,
  heard: <NotHeard ticket={ticket} onDone={nothing} />,
};

test.each([
  ['reply', 'POST', 'replies', /^Send to/],
  ['still', 'PUT', 'reopening', 'Open it again'],
  ['heard', 'POST', 'hearings', 'Tell a supervisor'],
] as const)(
  'what is refused after its page was left is told: %s',
  async (place, method, noun, name) => {
    let refuse = nothing;
    const asked = answerWith({
      [`GET /api/drafts/ticket-4179-${place}`]: { body: null },
      [`${method} /api/tickets/4179/${noun}`]: () =>
        new Promise<Response>((given) => {
          refuse = () => given(refusal(409, 'not-now', { title: `No ${noun} now` }));
        }),
    });
    const page = (here: boolean) => (
      <>
        {here && forms[place]}
        <Notifications />
      </>
    );
    const { user, rerender } = show(page(true));
    await user.type(screen.getByRole('textbox'), 'It came back.');
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(asked.some(({ path }) => path.endsWith(noun))).toBe(true));
    rerender(page(false));
    refuse();
    const kept = `No ${noun} now. What you typed is kept there.`;
    expect(await screen.findByText(kept, {}, { timeout: 5_000 })).toBeVisible();
    expect(screen.getByText('Request 4179: that was not sent')).toBeVisible();
  },
);
