import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { QueueForm } from './queues/QueueForm';
import { TeamForm } from './teams/TeamForm';
import type { Queue, Team } from './types';

beforeAll(() => loadWords('admin'));

const workplace: Team = {
  id: 'workplace',
  name: 'Workplace',
  members: [
    { id: 'kasia', name: 'Kasia Nowak', roles: ['ANALYST'] },
    { id: 'sven', name: 'Sven Ott', roles: ['ANALYST'] },
  ],
  version: 3,
  allowedActions: [],
};

it('saves over what somebody else saved meanwhile only after one was told', async () => {
  let team = workplace;
  const asked = answerWith({
    'GET /api/admin/teams': () => Response.json({ items: [team] }),
    'GET /api/admin/people': { items: [] },
    'PUT /api/admin/teams/workplace': ({ headers }: { headers: Headers }) =>
      headers.get('If-Match') === `"${team.version}"`
        ? Response.json(team)
        : refusal(412, 'stale-version', { title: 'Somebody was faster' }),
  });
  let closed = false;
  const close = () => {
    closed = true;
  };
  const { user, queryClient } = show(<TeamForm id="workplace" onClose={close} />);
  const name = await screen.findByLabelText('Name');
  await user.type(name, '!');

  team = { ...workplace, members: workplace.members.slice(1), version: 4 };
  await queryClient.invalidateQueries();
  await user.click(screen.getByText('Save'));

  expect(await screen.findByText(/Somebody else saved this while you were typing/)).toBeVisible();
  expect(closed).toBe(false);
  expect(name).toHaveValue('Workplace!');
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));

  await user.click(screen.getByText('Save'));
  await waitFor(() => expect(closed).toBe(true));
  const sent = asked.filter(({ method }) => method === 'PUT');
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"']);
});

it('does not take for somebody else what one did beside the form oneself', async () => {
  let queue: Queue = {
    id: 'other',
    name: 'Other',
    purpose: '',
    team: { id: 'workplace', name: 'Workplace' },
    workers: 2,
    triage: false,
    ownTargets: 0,
    practice: { pushes: false },
    version: 7,
    allowedActions: [],
  };
  const asked = answerWith({
    'GET /api/admin/queues': () => Response.json({ items: [queue] }),
    'GET /api/admin/teams': { items: [workplace] },
    'GET /api/admin/calendars': { items: [] },
    'PUT /api/admin/queues/other/triage': () => {
      queue = { ...queue, triage: true, version: 8 };
      return Response.json(queue);
    },
    'PUT /api/admin/queues/other': () => Response.json(queue),
  });
  const { user } = show(<QueueForm id="other" onClose={() => {}} />);
  await user.click(await screen.findByText('Let it take what no rule matches'));
  await screen.findByText('What no routing rule matches comes here.');
  await user.click(screen.getByText('Save'));

  await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(2));
  expect(asked.findLast(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"8"');
});
