import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { FindDialog } from './FindDialog';

beforeAll(() => loadWords('find'));

const ticket = (number: number, title: string) => ({
  number,
  title,
  requester: { name: 'Agnes Moreau' },
  queue: { name: 'Workplace' },
});

test('Enter goes to what was found for the words that stand there, and waits for it', async () => {
  let found = () => {};
  const later = new Promise<void>((resolve) => {
    found = resolve;
  });
  let asked = 0;
  answerWith({
    'GET /api/people': [],
    'GET /api/search': () => {
      asked += 1;
      if (asked > 1) return later.then(() => Response.json({ items: [ticket(8, 'SAP is slow')] }));
      return Response.json({ items: [ticket(7, 'Scanner')] });
    },
  });
  const go = vi.fn();
  const { user } = show(<FindDialog places={[]} onClose={() => {}} />, { go, prepare: () => {} });

  await user.type(screen.getByRole('combobox'), 'S');
  await screen.findByText('Scanner');
  await user.type(screen.getByRole('combobox'), 'AP');
  await user.keyboard('{Enter}');
  expect(go).not.toHaveBeenCalled();

  found();
  await waitFor(() => expect(go).toHaveBeenCalledExactlyOnceWith('/desk/tickets/8'));
});
