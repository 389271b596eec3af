import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import type { PersonDetail } from '../types';
import { FurtherNumbers } from './FurtherNumbers';

const person: PersonDetail = {
  id: 'p',
  name: 'Bernd Wachsmuth',
  email: 'bernd@fennwick.example',
  furtherNumbers: ['+49 8382 5501'],
  roles: ['EMPLOYEE'],
  teams: [],
  approverGroups: [],
  active: true,
  hasPassword: true,
  lastAdministrator: false,
  createdAt: '2026-03-04T09:00:00Z',
  version: 3,
  allowedActions: [],
};

it('keeps from where else somebody calls, one number on each line', async () => {
  await loadWords('admin');
  const kept = ['+49 8382 5501', '+49 8382 5502'];
  const asked = answerWith({
    'PUT /api/admin/people/p/numbers': { ...person, furtherNumbers: kept, version: 4 },
  });
  const { user } = show(<FurtherNumbers person={person} />);

  await user.type(screen.getByLabelText('Further telephone numbers'), '\n\n08382 5502');
  await user.click(screen.getByRole('button', { name: 'Keep the numbers' }));

  expect(asked[0]?.body).toEqual({ numbers: ['+49 8382 5501', '08382 5502'] });
  expect(await screen.findByRole('status')).toHaveTextContent('The numbers are kept.');
  expect(screen.getByLabelText('Further telephone numbers')).toHaveValue(kept.join('\n'));
});
