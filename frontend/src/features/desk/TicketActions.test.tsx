import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { sessionQuery } from '@/api/session';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { useShortcutListener } from '@/ui/keys';
import { Notifications } from '@/ui/notify';
import { aTicket, session } from './examples';
import { TicketActions } from './TicketActions';

beforeAll(() => Promise.all([loadWords('desk'), loadWords('hearing')]));

function Page() {
  useShortcutListener();
  const { data } = useQuery(sessionQuery);
  if (data == null) return null;
  return (
    <>
      <TicketActions ticket={aTicket({ allowedActions: ['NOTE', 'RESOLVE', 'ASSIGN'] })} />
      <Notifications />
    </>
  );
}

/** A desk that keeps drafts. */
function acting(answers: Record<string, unknown> = {}) {
  const places = ['confidence', 'conduct-note', 'plan', 'resolution', 'hand-over'];
  const drafts = places.flatMap((place) => {
    const path = `/api/drafts/ticket-4179-${place}`;
    let draft: unknown = { place };
    const kept = (next: unknown) => () => {
      draft = next;
      return new Response(null, { status: 204 });
    };
    return [
      [`GET ${path}`, () => Response.json(draft)],
      [`DELETE ${path}`, kept({ place })],
      [
        `PUT ${path}`,
        ({ body }: { body: unknown }) => {
          draft = body;
          return Response.json(body);
        },
      ],
    ];
  });
  const asked = answerWith({
    'GET /api/session': { ...session, roles: ['EMPLOYEE', 'ANALYST', 'SUPERVISOR'] },
    ...Object.fromEntries(drafts),
    ...answers,
  });
  return { ...show(<Page />), asked };
}
type User = ReturnType<typeof show>['user'];

async function choose(user: User, name: RegExp) {
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name }, { timeout: 5_000 }));
}

test.each([
  [/in confidence/, /What was hard/],
  [/Note what happened/, /As facts/],
  [/plan/i, /Why/],
])('what was begun under %s is there again after another form was open', async (name, label) => {
  const { user } = acting();
  await choose(user, name);
  await user.type(screen.getByLabelText(label), 'Begun');
  await user.click(screen.getByRole('button', { name: 'Resolve…' }));
  expect(screen.queryByLabelText(label)).toBeNull();
  await choose(user, name);
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveValue('Begun'));
  await user.type(screen.getByLabelText(label), ', and more{Escape}');
  expect(screen.queryByLabelText(label)).toBeNull();
  await choose(user, name);
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveValue('Begun, and more'));
});

test('the key for a hand-over puts no other form away', async () => {
  const { user } = acting();
  await choose(user, /in confidence/);
  await user.type(screen.getByLabelText(/What was hard/), 'Begun');
  screen.getByRole('button', { name: 'Resolve…' }).focus();
  await user.keyboard('h');
  expect(screen.getByLabelText(/What was hard/)).toHaveValue('Begun');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.keyboard('h');
  expect(await screen.findByRole('form', { name: 'Hand over' })).toBeVisible();
});

test('a word that was said is not there again; one that was refused is, and that is told', async () => {
  let answered = (_answer: Response) => {};
  const { user, asked } = acting({
    'POST /api/confidences': () =>
      new Promise<Response>((given) => {
        answered = given;
      }),
  });
  const said = () => asked.filter(({ path }) => path === '/api/confidences').length;
  const say = async () => {
    await user.click(screen.getByRole('button', { name: 'Tell my lead' }));
  };
  await choose(user, /in confidence/);
  await user.type(screen.getByLabelText(/What was hard/), 'Begun');
  await say();
  await waitFor(() => expect(said()).toBe(1));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  answered(refusal(409, 'not-now', { title: 'Nobody leads you' }));
  const refused = 'Nobody leads you. What you typed is kept there.';
  expect(await screen.findByText(refused, {}, { timeout: 5_000 })).toBeVisible();

  await choose(user, /in confidence/);
  await waitFor(() => expect(screen.getByLabelText(/What was hard/)).toHaveValue('Begun'));
  await say();
  await waitFor(() => expect(said()).toBe(2));
  answered(Response.json({ id: 'word' }, { status: 201 }));
  await waitFor(() => expect(screen.queryByLabelText(/What was hard/)).toBeNull());
  await waitFor(() =>
    expect(asked.some((one) => one.method === 'DELETE' && /confidence$/.test(one.path))).toBe(true),
  );
  await choose(user, /in confidence/);
  expect(screen.getByLabelText(/What was hard/)).toHaveValue('');
});
