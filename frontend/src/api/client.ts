import createClient from 'openapi-fetch';
import { csrfHeader, isSamePerson, keepCsrfToken } from './csrf';
import { Refused, readProblem, slugOf, unreachable } from './problem';
import type { paths } from './schema';
import { signedInAgain } from './signInAgain';

/** Typed by the server's own description. Use it through {@link answer}. */
export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: send });

/** These answer 401 as part of their work, so nobody is asked to sign in over them. */
const aboutSignIn = ['/api/session', '/api/setup'];

async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await reach(request);
  if (aboutSignIn.includes(new URL(request.url).pathname)) return response;
  if (response.status === 401 && (await signedInAgain())) return reach(again);
  if (response.status === 403 && (await isForged(response)) && (await renewProof())) {
    return reach(again);
  }
  return response;
}

async function isForged(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return slugOf(readProblem(response.status, body)) === 'forged';
}

async function renewProof(): Promise<boolean> {
  const { data } = await client.GET('/api/session');
  if (data === undefined) return false;
  if (!isSamePerson(data)) window.location.reload();
  keepCsrfToken(data);
  return isSamePerson(data);
}

/** What is sent without a name carries nothing that belongs to a sign-in. */
export const nameless = { credentials: 'omit' } as const;

async function reach(request: Request): Promise<Response> {
  const proof = request.credentials === 'omit' ? {} : csrfHeader(request.method);
  for (const [name, value] of Object.entries(proof)) {
    request.headers.set(name, value);
  }
  try {
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Refused({ type: unreachable, title: '', status: 0, errors: [], allowed: [] });
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a successful answer; anything else is thrown as {@link Refused}. */
export async function answer<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (!response.ok) throw new Refused(readProblem(response.status, error));
  // A 204 has no body and its type says `undefined`, which is what `data` is.
  return data as T;
}
