import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { useShortcutListener } from '@/ui/keys';
import { anOffer, omar, priya } from './examples';
import type { Offer } from './model';
import { OfferCard } from './OfferCard';

beforeAll(() => loadWords('desk'));

function Page() {
  useShortcutListener();
  return (
    <>
      <textarea aria-label="What I was writing" />
      <OfferCard label="Offered to you" />
    </>
  );
}

async function offered(offer: Offer, answers: Record<string, unknown> = {}) {
  const asked = answerWith({ 'GET /api/desk/offer': offer, ...answers });
  const go = vi.fn();
  const shown = show(<Page />, { go, prepare: () => {} });
  await screen.findByRole('dialog', { name: 'Offered to you' });
  const sent = () => asked.filter(({ method }) => method === 'PUT');
  return { ...shown, go, sent };
}

test('an offer is said aloud and takes the focus from nobody', async () => {
  const { user } = await offered(anOffer());
  expect(screen.getByRole('status')).toHaveTextContent(
    'Offered to you: Scanners lose the network, from Agnes Moreau, waiting 1 h 52.',
  );
  await user.type(screen.getByLabelText('What I was writing'), 'a spare part');
  expect(screen.getByLabelText('What I was writing')).toHaveValue('a spare part');
});

test('a accepts and leads to the ticket', async () => {
  const { user, go, sent } = await offered(anOffer(), {
    'PUT /api/desk/offers/offer-1/acceptance': { number: 4179 },
  });
  await user.keyboard('a');
  await waitFor(() => expect(go).toHaveBeenCalledWith('/desk/tickets/4179'));
  expect(sent()[0]).toMatchObject({ body: { withSupport: false } });
});

test('s accepts and asks a second person in', async () => {
  const { user, go, sent } = await offered(anOffer(), {
    'PUT /api/desk/offers/offer-1/acceptance': { number: 4179 },
  });
  await user.keyboard('s');
  await waitFor(() => expect(go).toHaveBeenCalled());
  expect(sent()[0]).toMatchObject({ body: { withSupport: true } });
});

test('p asks why, and one key answers', async () => {
  const { user, sent } = await offered(anOffer());
  await user.keyboard('p');
  expect(screen.getByRole('button', { name: 'It needs another skill' })).toHaveFocus();
  await user.keyboard('4');
  await waitFor(() =>
    expect(sent()[0]).toMatchObject({
      path: '/api/desk/offers/offer-1/pass',
      body: { reason: 'GOING_OFF_SHIFT' },
    }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('another reason is said in words before anything is sent', async () => {
  const { user, sent } = await offered(anOffer());
  await user.keyboard('p5');
  expect(await screen.findByLabelText('Which one?')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(sent()).toEqual([]);
  await user.keyboard('I am her brother{Enter}');
  await waitFor(() =>
    expect(sent()[0]).toMatchObject({ body: { reason: 'OTHER', words: 'I am her brother' } }),
  );
});

test('Esc goes back to the offer, and nothing was passed', async () => {
  const { user, sent } = await offered(anOffer());
  await user.keyboard('p{Escape}');
  expect(screen.getByRole('button', { name: 'Accept' })).toBeVisible();
  expect(sent()).toEqual([]);
});

test('a refused answer says why and leaves the offer', async () => {
  const { user } = await offered(anOffer(), {
    'PUT /api/desk/offers/offer-1/acceptance': () =>
      refusal(409, 'not-now', { title: 'That cannot be done', detail: 'This offer is over.' }),
  });
  await user.keyboard('a');
  expect(await screen.findByText(/This offer is over/)).toBeVisible();
});

test('the history tells passes and hand-overs, and nothing about the person', async () => {
  await offered(
    anOffer({
      earlier: [
        {
          outcome: 'PASSED',
          reason: 'NEEDS_ANOTHER_SKILL',
          words: null,
          at: '2026-06-03T09:00:00Z',
        },
        { outcome: 'TIMED_OUT', reason: null, words: null, at: '2026-06-03T08:00:00Z' },
      ],
      handOvers: 2,
    }),
  );
  expect(
    screen.getByText(
      'Passed once, it needs another skill. Once not answered in time. Handed over 2 times.',
    ),
  ).toBeVisible();
});

test('what was passed comes with somebody who joins, so that nobody has to ask for support', async () => {
  await offered(anOffer({ second: omar }));
  expect(screen.getByRole('dialog')).toHaveTextContent('Omar Haddad joins you if you accept.');
  expect(screen.queryByRole('button', { name: /I need support/ })).toBeNull();
});

test('who would join sees it, has nothing to answer, and may take it', async () => {
  const asked = answerWith({
    'GET /api/desk/offer': anOffer({ offeredTo: omar, second: priya, joins: true }),
    'PUT /api/desk/offers/offer-1/acceptance': { number: 4179 },
  });
  const { user } = show(<Page />, { go: vi.fn(), prepare: () => {} });
  await screen.findByRole('region', { name: 'Offered to Omar Haddad, with you beside' });
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('p');
  await user.click(screen.getByRole('button', { name: 'I take it, Omar Haddad joins me' }));
  await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(1));
});

test('it says why it is this one', async () => {
  await offered(anOffer({ pushed: true, skills: ['SAP', 'Wi-Fi'] }));
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'It is at the head of the line of Workplace. You have been free longest. It needs SAP and Wi-Fi, which you can do.',
  );
});
