import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { SetUpForm } from './SetUpForm';

beforeAll(() => loadWords('session'));

test('errors of the server land on their fields', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json(
      {
        type: '/problems/invalid',
        title: 'Something in the request is not valid',
        status: 400,
        errors: [
          { pointer: '/password', detail: 'At least 12 characters.' },
          { pointer: '/zone', detail: 'is not known' },
        ],
      },
      { status: 400 },
    ),
  );
  const { user } = show(<SetUpForm onDone={() => {}} />);
  for (const label of ['One-time code', 'Your name', 'Your e-mail address']) {
    await user.type(screen.getByLabelText(label), 'ada@fennwick.example');
  }
  await user.type(screen.getByLabelText('Choose a password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Make the administrator' }));
  expect(await screen.findByText('At least 12 characters.')).toBeVisible();
  expect(screen.getByLabelText('Choose a password')).toBeInvalid();
  expect(screen.getByText('is not known')).toBeVisible();
  expect(screen.getByLabelText('Your name')).toHaveValue('ada@fennwick.example');
});
