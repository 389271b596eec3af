import { useInfiniteQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { hearingsQuery } from '@/api/hearings';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { List } from './List';

beforeAll(() => loadWords('hearing'));

function Asked() {
  const query = useInfiniteQuery(hearingsQuery(true));
  return (
    <List query={query} empty={['Nobody', 'Nobody asks.']} good>
      {({ id }) => <input key={id} aria-label={id} />}
    </List>
  );
}

it('keeps what is being typed though the list could not be fetched once more', async () => {
  let answer = () => Response.json({ items: [{ id: 'asked' }] });
  const asked = answerWith({ 'GET /api/hearings': () => answer() });
  const { user, queryClient } = show(<Asked />);
  await user.type(await screen.findByLabelText('asked'), 'We have looked');

  answer = () => refusal(429, 'too-many-requests');
  await queryClient.invalidateQueries();

  expect(asked).toHaveLength(2);
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(screen.getByLabelText('asked')).toHaveValue('We have looked');
});

it('says that it could not be fetched where there is nothing', async () => {
  answerWith({ 'GET /api/hearings': () => refusal(403, 'forbidden') });
  show(<Asked />);
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('says that no more could be fetched, under what there is', async () => {
  const pages = [Response.json({ items: [{ id: 'asked' }], next: 'c' }), refusal(403, 'forbidden')];
  answerWith({ 'GET /api/hearings': () => pages.shift() ?? Response.error() });
  const { user } = show(<Asked />);
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText('asked')).toBeVisible();
});
