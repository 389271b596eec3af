import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { AnonymousPage } from './AnonymousPage';

it('keeps what is being told though the page could not be asked for once more', async () => {
  await Promise.all([loadWords('harbour'), loadWords('exceptions')]);
  let answer = () => Response.json({ taken: true, team: [], workingDaysToAnswer: 5 });
  answerWith({
    'GET /api/safe-harbour': () => answer(),
    'GET /api/restrictions': { items: [] },
  });
  const { user, queryClient } = show(<AnonymousPage />, { go: () => {}, prepare: () => {} });
  await user.type(await screen.findByLabelText('What do you do?'), 'Own phones');

  answer = () => refusal(429, 'too-many-requests');
  await queryClient.invalidateQueries();

  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(screen.getByLabelText('What do you do?')).toHaveValue('Own phones');
});
