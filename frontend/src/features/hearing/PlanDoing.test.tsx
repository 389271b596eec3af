import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { type Plan, planQuery } from '@/api/hearings';
import { sessionQuery } from '@/api/session';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { PlanDoing } from './PlanDoing';

beforeAll(() => loadWords('hearing'));

const agnes = { id: 'agnes', name: 'Agnes Wieczorek' };
const sven = { id: 'sven', name: 'Sven Ott' };

const holds: Plan = {
  id: 'plan',
  state: 'IN_FORCE',
  ground: 'BY_HAND',
  requester: agnes,
  ticketNumber: 1042,
  ticketTitle: 'Dock lamp stays red',
  queueId: 'workplace',
  queue: 'Workplace',
  openedAt: '2026-03-04T09:00:00Z',
  makeBy: '2026-03-06T09:00:00Z',
  first: sven,
  second: sven,
  speaker: sven,
  managerToo: false,
  agreed: 'Call before noon',
  lookAgainOn: '2026-04-01',
  expiresOn: '2026-06-01',
  version: 3,
  allowedActions: ['MAKE', 'LOOK_AGAIN', 'DISMISS'],
};

function Page() {
  const signedIn = useQuery(sessionQuery).data;
  const plan = useQuery(planQuery('plan')).data;
  return signedIn && plan ? <PlanDoing plan={plan} /> : null;
}

async function changing(begins: Plan) {
  let plan = begins;
  const asked = answerWith({
    'GET /api/session': { person: sven, roles: ['SUPERVISOR'] },
    'GET /api/plans/plan': () => Response.json(plan),
    'GET /api/tickets/1042': {},
    'GET /api/tickets/1042/hand-over-choices': { people: [] },
    'PUT /api/plans/plan/agreement': ({ headers }: { headers: Headers }) => {
      if (headers.get('If-Match') !== `"${plan.version}"`) {
        return refusal(412, 'stale-version', { title: 'Somebody was faster' });
      }
      plan = { ...plan, state: 'IN_FORCE', version: plan.version + 1 };
      return new Response(null, { status: 204 });
    },
  });
  const shown = show(<Page />);
  const byAnother = () => {
    plan = { ...holds, agreed: 'Call after noon', version: plan.version + 1 };
    return shown.queryClient.invalidateQueries();
  };
  return { ...shown, asked, byAnother };
}

it('keeps what is typed though somebody else changed the plan, and says so before it counts', async () => {
  const { user, byAnother, queryClient } = await changing(holds);
  await user.click(await screen.findByRole('button', { name: 'Say anew what was agreed' }));
  const field = screen.getByLabelText('What was agreed');
  await user.type(field, '!');
  await byAnother();

  expect(field).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Say anew what was agreed' }));
  expect(await screen.findByText('Somebody was faster')).toBeVisible();
  expect(screen.getByLabelText('What was agreed')).toHaveValue('Call before noon!');

  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  await user.click(screen.getByRole('button', { name: 'Say anew what was agreed' }));
  await waitFor(() => expect(screen.queryByLabelText('What was agreed')).toBeNull());
});

it('keeps what is typed for a plan that somebody else made meanwhile', async () => {
  const { first: _, second: __, speaker: ___, agreed: ____, ...bare } = holds;
  const { user, byAnother } = await changing({ ...bare, state: 'TO_MAKE' });
  await user.type(await screen.findByLabelText('What was agreed'), 'Ours');
  await byAnother();

  expect(screen.getByLabelText('What was agreed')).toHaveValue('Ours');
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(screen.queryByLabelText('What was agreed')).toBeNull();
});
