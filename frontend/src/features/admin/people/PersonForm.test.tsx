import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { bernd } from './examples';
import { PersonForm } from './PersonForm';

const person = { ...bernd, furtherNumbers: [], allowedActions: ['DEACTIVATE' as const] };

const around = {
  'GET /api/admin/departments': { items: [] },
  'GET /api/admin/sites': { items: [] },
  'GET /api/admin/people': { items: [] },
};

it('saves a person as they were when one began, so that what others changed meanwhile is not put back', async () => {
  await loadWords('admin');
  const theirs = { ...person, name: 'Bernd Wachsmuth-Lang', version: 4 };
  const asked = answerWith({
    ...around,
    'GET /api/admin/people/p': theirs,
    'PUT /api/admin/people/p': theirs,
  });
  const { user, rerender } = show(<PersonForm person={person} onClose={vi.fn()} />);
  await user.type(screen.getByLabelText('Phone'), '08382 5501');
  rerender(<PersonForm person={theirs} onClose={vi.fn()} />);

  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(asked.some(({ method }) => method === 'PUT')).toBe(true));
  expect(asked.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toContain('3');
});

it('goes on from what its own buttons changed', async () => {
  await loadWords('admin');
  const left = { ...person, active: false, version: 4, allowedActions: ['REACTIVATE' as const] };
  const asked = answerWith({
    ...around,
    'GET /api/admin/people/p': person,
    'PUT /api/admin/people/p/deactivation': left,
    'PUT /api/admin/people/p': left,
  });
  const { user } = show(<PersonForm person={person} onClose={vi.fn()} />);
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
  await user.click(await screen.findByRole('button', { name: 'Deactivate Bernd Wachsmuth' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());

  await user.click(screen.getByRole('button', { name: 'Save' }));

  const saved = () =>
    asked.find(({ method, path }) => method === 'PUT' && path === '/api/admin/people/p');
  await waitFor(() => expect(saved()).toBeDefined());
  expect(saved()?.headers.get('If-Match')).toContain('4');
});

it('keeps no numbers that were not touched over those that another administrator kept meanwhile', async () => {
  await loadWords('admin');
  const theirs = { ...person, furtherNumbers: ['+49 8382 5503'], version: 4 };
  let tries = 0;
  const asked = answerWith({
    ...around,
    'GET /api/admin/people/p': theirs,
    'PUT /api/admin/people/p': () =>
      tries++ === 0 ? refusal(412, 'stale-version') : Response.json({ ...theirs, version: 5 }),
  });
  const closed = vi.fn();
  const { user, rerender } = show(<PersonForm person={person} onClose={closed} />);
  await user.type(screen.getByLabelText('Phone'), '08382 5501');
  rerender(<PersonForm person={theirs} onClose={closed} />);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert');

  expect(screen.getByLabelText('Further telephone numbers')).toHaveValue('+49 8382 5503');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(asked.filter(({ path }) => path.endsWith('/numbers'))).toEqual([]);
});
