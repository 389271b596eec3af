import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { useWriting } from './useWriting';

const file = { id: 'shot', name: 'shot.png', size: 3 };

function Box() {
  const writing = useWriting('a-place');
  return (
    <>
      <textarea
        aria-label="words"
        value={writing.text}
        onChange={(event) => writing.write(event.currentTarget.value)}
      />
      <input
        type="file"
        aria-label="file"
        onChange={(event) => writing.attach(Array.from(event.currentTarget.files ?? []))}
      />
      <ul>
        {writing.items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>{writing.draft}</p>
      <p>with {writing.place ?? 'no draft'}</p>
      {writing.missing && (
        <button type="button" onClick={writing.missing.retry}>
          Fetch again
        </button>
      )}
      <button type="button" onClick={writing.sent}>
        Send
      </button>
    </>
  );
}

/** A draft that comes when it is told to. */
function lateDraft() {
  let come = () => {};
  const asked = answerWith({
    'GET /api/drafts/a-place': () =>
      new Promise<Response>((given) => {
        const body = JSON.stringify({ text: 'A long draft.', files: [file] });
        come = () => given(Response.json({ place: 'a-place', body }));
      }),
  });
  const saved = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  return { asked, saved, come: () => come() };
}
const words = () => screen.getByLabelText('words');
const both = { body: JSON.stringify({ text: 'A long draft.\n\nAnd this', files: [file] }) };
const aMoment = () => new Promise((given) => setTimeout(given, 1_000));

test('what is typed before the draft has come stands under it, and its files are kept', async () => {
  const { saved, come } = lateDraft();
  const { user } = show(<Box />);
  await user.type(words(), 'And this');
  expect(words()).toHaveValue('And this');
  await aMoment();
  expect(saved()).toEqual([]);
  expect(screen.getByText('saving')).toBeVisible();

  come();
  await waitFor(() => expect(words()).toHaveValue('A long draft.\n\nAnd this'));
  expect(screen.getByText('shot.png')).toBeVisible();
  await waitFor(() => expect(saved()).toEqual([both]), { timeout: 5_000 });
});

test('who leaves before the draft has come finds both', async () => {
  const { saved, come } = lateDraft();
  const { user, unmount } = show(<Box />);
  await user.type(words(), 'And this');
  unmount();
  come();
  await waitFor(() => expect(saved()).toEqual([both]), { timeout: 5_000 });
});

test('what is sent before the draft has come leaves the draft where it is', async () => {
  const { asked, saved, come } = lateDraft();
  const { user } = show(<Box />);
  await user.type(words(), 'Short');
  expect(screen.getByText('with no draft')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(words()).toHaveValue('');
  come();
  await waitFor(() => expect(words()).toHaveValue('A long draft.'));
  expect(screen.getByText('with a-place')).toBeVisible();
  await aMoment();
  expect(saved()).toEqual([]);
  expect(asked.map(({ method }) => method)).not.toContain('DELETE');
});

test('a draft that could not be fetched is said, fetched again, and not written over', async () => {
  let fails = true;
  const asked = answerWith({
    'GET /api/drafts/a-place': () =>
      fails ? refusal(403, 'forbidden') : Response.json({ body: 'A long draft.' }),
  });
  const { user } = show(<Box />);
  const fetchAgain = await screen.findByRole('button', { name: 'Fetch again' });
  await user.type(words(), 'And this');
  await aMoment();
  expect(asked.map(({ method }) => method)).not.toContain('PUT');
  expect(screen.getByText('unsaved')).toBeVisible();

  fails = false;
  await user.click(fetchAgain);
  await waitFor(() => expect(words()).toHaveValue('A long draft.\n\nAnd this'));
  expect(screen.queryByRole('button', { name: 'Fetch again' })).toBeNull();
});

test('a file that arrives after one has left and come back goes with what is written by then', async () => {
  let arrive = () => {};
  let draft: unknown = { place: 'a-place', body: 'First' };
  const asked = answerWith({
    'GET /api/drafts/a-place': () => Response.json(draft),
    'PUT /api/drafts/a-place': ({ body }: { body: unknown }) => {
      draft = body;
      return Response.json(draft);
    },
    'POST /api/attachments': () =>
      new Promise<Response>((given) => {
        arrive = () => given(Response.json(file, { status: 201 }));
      }),
  });
  const before = show(<Box />);
  await waitFor(() => expect(words()).toHaveValue('First'));
  await before.user.upload(screen.getByLabelText('file'), new File(['abc'], 'shot.png'));
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain('POST'));
  before.unmount();

  const { user } = show(<Box />);
  await waitFor(() => expect(words()).toHaveValue('First'));
  await user.type(words(), ', and second');
  arrive();
  expect(await screen.findByText('shot.png')).toBeVisible();
  expect(words()).toHaveValue('First, and second');
  await waitFor(
    () =>
      expect(draft).toEqual({
        body: JSON.stringify({ text: 'First, and second', files: [file] }),
      }),
    { timeout: 5_000 },
  );
});
