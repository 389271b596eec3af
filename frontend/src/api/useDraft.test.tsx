import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { draftQuery, useDraftKeeper } from './useDraft';

const place = 'a-place';

/** As a form of several steps: it begins once with what was kept, and is drawn anew with each step. */
function Page() {
  const draft = useQuery(draftQuery(place));
  const [step, setStep] = useState(1);
  return (
    <>
      <button type="button" onClick={() => setStep(step + 1)}>
        Next
      </button>
      {draft.data !== undefined && <Form begun={draft.data.body ?? ''} />}
    </>
  );
}

function Form({ begun }: { begun: string }) {
  const [text, setText] = useState(begun);
  const { keep, state } = useDraftKeeper(place);
  const change = (next: string) => {
    setText(next);
    keep(next);
  };
  return (
    <>
      <input aria-label="text" value={text} onChange={(event) => change(event.target.value)} />
      <button type="button" onClick={() => change('')}>
        Start over
      </button>
      <p role="status">{state}</p>
    </>
  );
}

test('a form that starts over is not begun anew by its next step', async () => {
  const asked = answerWith({ 'GET /api/drafts/a-place': { place, body: 'begun yesterday' } });
  const { user } = show(<Page />);
  const text = await screen.findByLabelText('text');
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain('DELETE'), {
    timeout: 5_000,
  });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('none'));

  await user.type(text, 'New');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await new Promise((done) => setTimeout(done));
  expect(text).toBeInTheDocument();
  expect(screen.getByLabelText('text')).toHaveValue('New');
  expect(asked.filter(({ method }) => method === 'GET')).toHaveLength(1);
});
