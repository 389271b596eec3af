import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { SignInForm } from './SignInForm';

beforeAll(() => loadWords('session'));

function answerWith(status: number, body: unknown) {
  vi.stubGlobal('fetch', async () => Response.json(body, { status }));
}

test('a wrong password keeps what was typed, and says so', async () => {
  answerWith(401, { type: '/problems/wrong-credentials', title: 'x', status: 401 });
  const onSignedIn = vi.fn();
  const { user } = show(<SignInForm onSignedIn={onSignedIn} />);
  await user.type(screen.getByLabelText('E-mail address'), 'ines@fennwick.example');
  await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  expect(await screen.findByText(/do not belong together/)).toBeVisible();
  expect(screen.getByLabelText('E-mail address')).toHaveValue('ines@fennwick.example');
  expect(screen.getByLabelText('Password')).toHaveValue('wrong');
  expect(onSignedIn).not.toHaveBeenCalled();
});

test('after too many tries it says to wait', async () => {
  answerWith(429, { type: '/problems/too-many-tries', title: 'x', status: 429 });
  const { user } = show(<SignInForm onSignedIn={() => {}} />);
  await user.type(screen.getByLabelText('E-mail address'), 'ines@fennwick.example');
  await user.type(screen.getByLabelText('Password'), 'x{Enter}');
  expect(await screen.findByText('Too many tries')).toBeVisible();
});
