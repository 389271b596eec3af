import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { sessionQuery } from '@/api/session';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { aTicket, omar, session } from './examples';
import { ticketQuery } from './lists';
import { ResolveForm } from './ResolveForm';

beforeAll(() => loadWords('desk'));

function Page() {
  const { data: signedIn } = useQuery(sessionQuery);
  const { data } = useQuery(ticketQuery(4179));
  const [done, setDone] = useState(false);
  if (data === undefined || signedIn == null) return null;
  return done ? <p>Done</p> : <ResolveForm ticket={data} onDone={() => setDone(true)} />;
}

test('who was overtaken sees by whom, keeps the words, and goes on when they want to', async () => {
  let moved = false;
  const held = {
    at: '2026-06-03T11:00:00Z',
    event: 'PRIORITY_CORRECTED' as const,
    by: omar,
    priority: 'P2' as const,
    oldPriority: 'P3' as const,
  };
  const asked = answerWith({
    'GET /api/session': session,
    'GET /api/drafts/ticket-4179-resolution': { place: 'ticket-4179-resolution' },
    'GET /api/tickets/4179': () =>
      Response.json(moved ? aTicket({ version: 8, history: [held] }) : aTicket()),
    'PUT /api/tickets/4179/resolution': ({ headers }: { headers: Headers }) => {
      if (headers.get('If-Match') === '"8"') {
        return Response.json(aTicket({ version: 9, status: 'RESOLVED' }));
      }
      moved = true;
      return refusal(412, 'stale-version');
    },
  });
  const { user } = show(<Page />);
  const words = await screen.findByLabelText(/What was done\? Agnes Moreau reads this/);
  await user.type(words, 'A second antenna.');
  await user.click(screen.getByRole('button', { name: 'Resolve it' }));

  expect(await screen.findByText(/Omar Haddad corrected the priority from P3 to P2/)).toBeVisible();
  expect(words).toHaveValue('A second antenna.');
  await user.click(screen.getByRole('button', { name: 'Do it all the same' }));
  expect(await screen.findByText('Done')).toBeVisible();
  const seen = asked
    .filter(({ path }) => path.endsWith('/resolution') && !path.includes('drafts'))
    .map(({ headers }) => headers.get('If-Match'));
  expect(seen).toEqual(['"7"', '"8"']);
  await waitFor(() => expect(asked.at(-1)?.path).toBeDefined());
});
