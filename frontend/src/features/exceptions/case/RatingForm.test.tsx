import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { caseQuery } from '../api';
import { RatingForm } from './RatingForm';

beforeAll(() => loadWords('exceptions'));

const factors = [
  { factor: 'ACCESS', axis: 'LIKELIHOOD', label: 'Who gets in', sentences: ['Nobody', 'Many'] },
  { factor: 'DATA', axis: 'IMPACT', label: 'Which data', sentences: ['Public', 'Secret'] },
];

function Page() {
  const { data } = useQuery(caseQuery(4093));
  return data === undefined ? null : <RatingForm file={data} onDone={() => {}} />;
}

function refusedAt(pointer: string) {
  return answerWith({
    'GET /api/risk-factors': { items: factors },
    'GET /api/exception-requests/4093': { number: 4093, version: 3 },
    'GET /api/drafts/exception-4093-rating': { place: 'exception-4093-rating' },
    'POST /api/exception-requests/4093/ratings': () =>
      refusal(400, 'invalid', { errors: [{ pointer, detail: 'This is needed.' }] }),
  });
}

test('a rating that was refused leads to the field that says what is wrong with it', async () => {
  refusedAt('/rationale');
  const { user } = show(<Page />);
  const rationale = await screen.findByRole('textbox', { name: /Why/ });
  await user.click(screen.getByRole('button', { name: /Save/ }));
  await waitFor(() => expect(rationale).toHaveFocus());
  expect(rationale).toBeInvalid();
});

test('what is wrong with one answer stands at that answer', async () => {
  refusedAt('/factors/1/note');
  const { user } = show(<Page />);
  const note = await screen.findByRole('textbox', { name: /Which data/ });
  await user.click(screen.getByRole('button', { name: /Save/ }));
  await waitFor(() => expect(note).toHaveFocus());
  expect(screen.getByText('This is needed.')).toBeVisible();
});
