import { beforeEach, expect, test, vi } from 'vitest';
import { answer, client, nameless } from './client';
import { keepCsrfToken } from './csrf';
import { problemOf, unreachable } from './problem';
import { askToSignInAgainWith } from './signInAgain';

const session = {
  person: { id: '018f', name: 'Ines', email: 'ines@fennwick.example' },
  roles: ['EMPLOYEE'],
  decides: false,
  csrfToken: 'proof-1',
  expiresAt: '2026-06-03T20:00:00Z',
};

/** A server of a few answers; each request that came is kept. */
function serverOf(...answers: Response[]) {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    requests.push(request);
    const next = answers.shift();
    if (next === undefined) throw new TypeError('fetch failed');
    return next;
  });
  return requests;
}

function problem(status: number, slug: string) {
  const body = JSON.stringify({ type: `/problems/${slug}`, title: slug, status });
  return new Response(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** Any change that is not the sign-in itself; the description in use decides which there are. */
function change() {
  return client.request(
    'post',
    '/api/setup' as never,
    { baseUrl: 'http://localhost/x', body: {} } as never,
  );
}

beforeEach(() => {
  keepCsrfToken(session);
  askToSignInAgainWith(undefined);
});

test('a change carries the proof that it comes from this page; a question does not', async () => {
  const requests = serverOf(Response.json(session), new Response(null, { status: 204 }));
  await answer(client.GET('/api/session'));
  await answer(client.DELETE('/api/session'));
  expect(requests[0]?.headers.get('X-CSRF-Token')).toBeNull();
  expect(requests[1]?.headers.get('X-CSRF-Token')).toBe('proof-1');
});

test('what is sent without a name carries nothing of the sign-in', async () => {
  const requests = serverOf(Response.json({ code: 'AAAA', answerDueAt: '2026-06-03T20:00:00Z' }));
  const body = { doing: 'It', since: 'DAYS', dataClass: 'PUBLIC', whenAsked: false } as const;
  await answer(client.POST('/api/anonymous-disclosures', { ...nameless, body }));
  expect(requests[0]?.credentials).toBe('omit');
  expect(requests[0]?.headers.get('X-CSRF-Token')).toBeNull();
});

test('a refusal is thrown with what the server said', async () => {
  serverOf(problem(409, 'not-now'));
  const refused = await answer(client.DELETE('/api/session')).catch(problemOf);
  expect(refused).toMatchObject({ type: '/problems/not-now', status: 409 });
});

test('a server that is not reached is a problem of its own', async () => {
  serverOf();
  const refused = await answer(client.GET('/api/session')).catch(problemOf);
  expect(refused).toMatchObject({ type: unreachable });
});

test('when the session has ended, the request waits for the sign-in and goes out again', async () => {
  const requests = serverOf(problem(401, 'not-signed-in'), Response.json({ number: 4179 }));
  askToSignInAgainWith(async () => {
    keepCsrfToken({ ...session, csrfToken: 'proof-2' });
    return true;
  });
  const { response } = await change();
  expect(response.status).toBe(200);
  expect(requests.map((request) => request.headers.get('X-CSRF-Token'))).toEqual([
    'proof-1',
    'proof-2',
  ]);
});

test('who does not sign in again gets the refusal', async () => {
  const requests = serverOf(problem(401, 'not-signed-in'));
  askToSignInAgainWith(async () => false);
  const { response } = await change();
  expect(response.status).toBe(401);
  expect(requests).toHaveLength(1);
});

test('a proof that another tab has made old is renewed once', async () => {
  const requests = serverOf(
    problem(403, 'forged'),
    Response.json({ ...session, csrfToken: 'proof-3' }),
    Response.json({}),
  );
  const { response } = await change();
  expect(response.status).toBe(200);
  expect(requests.at(-1)?.headers.get('X-CSRF-Token')).toBe('proof-3');
});

test('another refusal is left alone', async () => {
  const requests = serverOf(problem(403, 'not-for-your-role'));
  const { response } = await change();
  expect(response.status).toBe(403);
  expect(requests).toHaveLength(1);
});
