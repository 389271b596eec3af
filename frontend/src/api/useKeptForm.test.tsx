import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { useKeptForm } from './useKeptForm';

function Form({ given = '' }: { given?: string }) {
  const { values, set, end } = useKeptForm('a-place', { body: '', why: given });
  const send = () => {
    set({ body: '', why: '' });
    end();
  };
  return (
    <>
      {(['body', 'why'] as const).map((name) => (
        <input
          key={name}
          aria-label={name}
          value={values?.[name] ?? ''}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <button type="button" onClick={send}>
        Send
      </button>
    </>
  );
}

test('what is typed before the draft has come is not lost, and neither is the rest of the draft', async () => {
  let come = () => {};
  const asked = answerWith({
    'GET /api/drafts/a-place': () =>
      new Promise<Response>((given) => {
        const body = JSON.stringify({ body: 'begun yesterday', why: 'because' });
        come = () => given(Response.json({ body }));
      }),
  });
  const { user } = show(<Form />);
  await user.type(screen.getByLabelText('body'), 'Now');
  expect(screen.getByLabelText('body')).toHaveValue('Now');

  come();
  await waitFor(() => expect(screen.getByLabelText('why')).toHaveValue('because'));
  expect(screen.getByLabelText('body')).toHaveValue('Now');

  const saved = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  await waitFor(
    () => expect(saved()).toEqual([{ body: JSON.stringify({ body: 'Now', why: 'because' }) }]),
    { timeout: 5_000 },
  );
});

test('what is typed after something was sent is kept as well', async () => {
  const asked = answerWith({ 'GET /api/drafts/a-place': { body: null } });
  const { user } = show(<Form />);
  await user.type(screen.getByLabelText('body'), 'First');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain('DELETE'));
  await user.type(screen.getByLabelText('body'), 'Second');
  await waitFor(
    () =>
      expect(asked.filter(({ method }) => method === 'PUT').at(-1)?.body).toEqual({
        body: JSON.stringify({ body: 'Second' }),
      }),
    { timeout: 5_000 },
  );
});

test('what somebody else put right in what one has not touched stays right', async () => {
  let kept: unknown = null;
  const asked = answerWith({
    'GET /api/drafts/a-place': () => Response.json({ body: kept }),
    'PUT /api/drafts/a-place': ({ body }: { body: { body: string } }) => {
      kept = body.body;
      return Response.json(body);
    },
  });
  const first = show(<Form given="Wrogn" />);
  await waitFor(() => expect(screen.getByLabelText('why')).toHaveValue('Wrogn'));
  await first.user.type(screen.getByLabelText('body'), 'Mine');
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain('PUT'), {
    timeout: 5_000,
  });
  first.unmount();

  show(<Form given="Wrong" />);
  await waitFor(() => expect(screen.getByLabelText('body')).toHaveValue('Mine'));
  expect(screen.getByLabelText('why')).toHaveValue('Wrong');
});
