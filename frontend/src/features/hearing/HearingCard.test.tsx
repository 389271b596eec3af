import { useInfiniteQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { type Hearing, hearingsQuery } from '@/api/hearings';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { HearingCard } from './HearingCard';
import { List } from './List';

beforeAll(() => loadWords('hearing'));

const agnes = { id: 'agnes', name: 'Agnes Wieczorek' };

function asks(id: string, name: string): Hearing {
  return {
    id,
    ticketNumber: 1042,
    ticketTitle: 'Dock lamp stays red',
    queue: 'Workplace',
    requester: agnes,
    askedBy: { id, name },
    askedAt: '2026-03-04T09:00:00Z',
    dueAt: '2026-03-04T13:00:00Z',
    version: 1,
    allowedActions: ['ANSWER'],
  };
}

function Hearings() {
  const query = useInfiniteQuery(hearingsQuery(true));
  return (
    <List query={query} empty={['Everybody has been heard', '']} good>
      {(hearing, place) => <HearingCard key={hearing.id} hearing={hearing} place={place} />}
    </List>
  );
}

async function answering(answer: () => Response) {
  let items = [asks('agnes', 'Agnes'), asks('bela', 'Bela'), asks('cleo', 'Cleo')];
  const asked = answerWith({
    'GET /api/hearings': () => Response.json({ items }),
    'PUT /api/hearings/bela/answer': answer,
  });
  const shown = show(<Hearings />);
  const field = await screen.findByRole('textbox', { name: 'Your answer to Bela' });
  await shown.user.type(field, 'Sorry');
  const answered = () => {
    items = items.filter(({ id }) => id !== 'bela');
  };
  const send = () =>
    shown.user.click(screen.getAllByRole('button', { name: 'Answer' })[1] ?? document.body);
  return { ...shown, asked, answered, send };
}

const names = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
const typed = () => screen.queryByRole('textbox', { name: 'Your answer to Bela' });

it('says that somebody else was faster, and keeps the answer until it is put away', async () => {
  const { answered, send, user, queryClient } = await answering(() =>
    refusal(412, 'stale-version', { title: 'Somebody was faster' }),
  );
  answered();
  await send();

  expect(await screen.findByText('Somebody was faster')).toBeVisible();
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(typed()).toHaveValue('Sorry');
  expect(names()).toEqual(['Agnes', 'Bela', 'Cleo'].map((who) => `${who} is not being heard`));

  await user.click(await screen.findByRole('button', { name: 'Put it away' }));
  expect(typed()).toBeNull();
});

it('keeps what is being typed though somebody else answered meanwhile, and says so', async () => {
  const { answered, queryClient } = await answering(() => new Response(null, { status: 204 }));
  answered();
  await queryClient.invalidateQueries();

  expect(await screen.findByRole('status')).toHaveTextContent('This is no longer open');
  expect(typed()).toHaveValue('Sorry');
});

it('goes once it is answered', async () => {
  const { answered, send, asked } = await answering(() => {
    answered();
    return new Response(null, { status: 204 });
  });
  await send();

  await waitFor(() => expect(typed()).toBeNull());
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    words: 'Sorry',
    plan: false,
  });
  expect(names()).toHaveLength(2);
});
