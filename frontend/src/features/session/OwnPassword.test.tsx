import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Session, sessionQuery } from '@/api/session';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { OwnPassword } from './OwnPassword';

beforeAll(() => loadWords('session'));

const ines: Session = {
  person: { id: '1', name: 'Ines', email: 'ines@fennwick.example' },
  roles: ['EMPLOYEE'],
  decides: false,
  handlesDisclosures: false,
  csrfToken: 'x',
  expiresAt: '2026-03-04T21:00:00Z',
};

function recorded() {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.json());
    return new Response(null, { status: 204 });
  });
  return sent;
}

async function changed(alsoTokens: boolean) {
  const sent = recorded();
  const { user, queryClient, rerender } = show(<p />);
  queryClient.setQueryData(sessionQuery.queryKey, ines);
  rerender(<OwnPassword />);
  await user.type(screen.getByLabelText('Present password'), 'old');
  await user.type(screen.getByLabelText('New password'), 'quiet copper bicycle');
  if (alsoTokens) await user.click(screen.getByLabelText('Also revoke my access tokens'));
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  return sent;
}

test('another password leaves the access tokens alone', async () => {
  const sent = await changed(false);
  expect(await screen.findByText(/Every other browser was signed out\.$/)).toBeVisible();
  expect(sent).toEqual([
    { currentPassword: 'old', newPassword: 'quiet copper bicycle', revokeTokens: false },
  ]);
});

test('access tokens are revoked too where that is asked for, and it says so', async () => {
  const sent = await changed(true);
  expect(await screen.findByText(/your access tokens were revoked/)).toBeVisible();
  expect(sent).toEqual([
    { currentPassword: 'old', newPassword: 'quiet copper bicycle', revokeTokens: true },
  ]);
});
