import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { ticket } from './examples';
import { NotHeard } from './NotHeard';

beforeAll(() => Promise.all([loadWords('ticket'), loadWords('hearing')]));

test('what one began to say is there again, until it was said', async () => {
  const path = '/api/drafts/ticket-4179-heard';
  let draft: unknown = { body: null };
  const asked = answerWith({
    [`GET ${path}`]: () => Response.json(draft),
    [`PUT ${path}`]: ({ body }: { body: unknown }) => {
      draft = body;
      return Response.json(draft);
    },
    'POST /api/tickets/4179/hearings': { id: 'hearing' },
  });
  const words = () => screen.getByLabelText(/What should they know/);
  const page = (open: boolean) => <>{open && <NotHeard ticket={ticket} onDone={() => {}} />}</>;
  const { user, rerender } = show(page(true));
  await user.type(words(), 'Nobody reads what I write.');
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  rerender(page(false));
  await waitFor(() => expect(draft).toEqual({ body: 'Nobody reads what I write.' }));

  rerender(page(true));
  await waitFor(() => expect(words()).toHaveValue('Nobody reads what I write.'));
  await user.click(screen.getByRole('button', { name: 'Tell a supervisor' }));
  await waitFor(() =>
    expect(asked).toContainEqual(expect.objectContaining({ method: 'DELETE', path })),
  );
});
