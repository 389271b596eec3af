import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { bernd as person } from './examples';
import { FurtherNumbers, useFurtherNumbers } from './FurtherNumbers';
import { PersonForm } from './PersonForm';

function Numbers() {
  return <FurtherNumbers person={person} numbers={useFurtherNumbers(person, vi.fn(), vi.fn())} />;
}

it('keeps from where else somebody calls, one number on each line', async () => {
  await loadWords('admin');
  const kept = ['+49 8382 5501', '+49 8382 5502'];
  const asked = answerWith({
    'PUT /api/admin/people/p/numbers': { ...person, furtherNumbers: kept, version: 4 },
  });
  const { user } = show(<Numbers />);

  await user.type(screen.getByLabelText('Further telephone numbers'), '\n\n08382 5502');
  await user.click(screen.getByRole('button', { name: 'Keep the numbers' }));

  expect(asked[0]?.body).toEqual({ numbers: ['+49 8382 5501', '08382 5502'] });
  expect(await screen.findByRole('status')).toHaveTextContent('The numbers are kept.');
  expect(screen.getByLabelText('Further telephone numbers')).toHaveValue(kept.join('\n'));
});

it('is kept by the button of the whole form as well, which stays until that is done', async () => {
  await loadWords('admin');
  const saved = { ...person, version: 4 };
  const asked = answerWith({
    'GET /api/admin/departments': { items: [] },
    'GET /api/admin/sites': { items: [] },
    'GET /api/admin/people': { items: [] },
    'GET /api/admin/people/p': person,
    'PUT /api/admin/people/p': saved,
    'PUT /api/admin/people/p/numbers': { ...saved, furtherNumbers: ['+49 8382 5503'], version: 5 },
  });
  const closed = vi.fn();
  const { user } = show(<PersonForm person={person} onClose={closed} />);

  const numbers = await screen.findByLabelText('Further telephone numbers');
  await user.type(numbers, '\n08382 5503');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  const kept = asked.find(({ path }) => path === '/api/admin/people/p/numbers');
  expect(kept?.body).toEqual({ numbers: ['+49 8382 5501', '08382 5503'] });
  expect(kept?.headers.get('If-Match')).toContain('4');
});
