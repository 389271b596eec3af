import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { NewToken } from './NewToken';

beforeAll(() => loadWords('session'));

function recorded(status: number, body: unknown) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.json());
    return Response.json(body, { status });
  });
  return sent;
}

const made = {
  text: 'parley_pat_x',
  token: {
    id: '1',
    name: 'Export',
    scope: 'READ',
    createdAt: '2026-03-04T09:00:00Z',
    expiresAt: '2026-06-02T09:00:00Z',
    lastUsedAt: null,
    revokedAt: null,
  },
};

test('a token may only look unless it is told to change things', async () => {
  const sent = recorded(201, made);
  const { user } = show(<NewToken />);
  await user.type(screen.getByLabelText('What it is for'), 'Export');
  await user.click(screen.getByRole('button', { name: 'Make a token' }));
  expect(await screen.findByLabelText('Your new token')).toHaveValue('parley_pat_x');
  expect(sent).toEqual([{ name: 'Export', scope: 'READ', days: 90 }]);
});

test('a token that may change things is asked for in words', async () => {
  const sent = recorded(201, made);
  const { user } = show(<NewToken />);
  await user.type(screen.getByLabelText('What it is for'), 'Import');
  await user.selectOptions(screen.getByLabelText('May'), 'look and change things');
  await user.selectOptions(screen.getByLabelText('Works for'), '7 days');
  await user.click(screen.getByRole('button', { name: 'Make a token' }));
  await screen.findByLabelText('Your new token');
  expect(sent).toEqual([{ name: 'Import', scope: 'WRITE', days: 7 }]);
});
