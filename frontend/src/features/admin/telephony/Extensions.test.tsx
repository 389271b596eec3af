import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { Extensions } from './Extensions';

beforeAll(() => loadWords('admin'));

const kasias = { id: 'a', extension: '12', person: { id: 'kasia', name: 'Kasia Nowak' } };
const svens = { id: 'b', extension: '14', person: { id: 'sven', name: 'Sven Ott' } };

function answered() {
  let items = [kasias];
  const asked = answerWith({
    'GET /api/admin/extensions': () => Response.json({ items }),
    'GET /api/admin/people': { items: [] },
    'POST /api/admin/extensions': () => Response.json(svens),
  });
  const byAnother = () => {
    items = [kasias, svens];
  };
  return { asked, byAnother };
}

it('keeps the number that is being typed though another administrator added a phone', async () => {
  const { byAnother } = answered();
  const { user, queryClient } = show(<Extensions suggested={undefined} />);
  await screen.findByText('Kasia Nowak');
  const number = screen.getByLabelText('Phone');
  await user.type(number, '17');
  byAnother();
  await queryClient.invalidateQueries();

  expect(await screen.findByText('Sven Ott')).toBeVisible();
  expect(screen.getByLabelText('Phone')).toHaveValue('17');
});

it('is empty again once a phone was added', async () => {
  const { asked } = answered();
  const { user } = show(<Extensions suggested={undefined} />);
  await screen.findByText('Kasia Nowak');
  await user.type(screen.getByLabelText('Phone'), '14');
  await user.click(screen.getByText('Add the phone'));

  await waitFor(() => expect(screen.getByLabelText('Phone')).toHaveValue(''));
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
