import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client';
import { keepCsrfToken } from './csrf';
import { problemOf, Refused } from './problem';
import type { components } from './schema';

export type Session = components['schemas']['Session'];
export type Role = Session['roles'][number];
type SignIn = components['schemas']['SignIn'];

async function currentSession(): Promise<Session | null> {
  try {
    return kept(await answer(client.GET('/api/session')));
  } catch (error) {
    if (error instanceof Refused && problemOf(error).status === 401) return null;
    throw error;
  }
}

function kept(session: Session): Session {
  keepCsrfToken(session);
  return session;
}

/** Null where nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: currentSession,
  // Changed by signing in and out alone. Asking again would end the page of somebody whose session ended.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** The session on pages behind the sign-in, which the router has loaded before it shows them. */
export function useSignedIn(): Session {
  const session = useSession();
  if (session === null) throw new Error('This page is for people who are signed in.');
  return session;
}

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => answer(client.POST('/api/session', { body })),
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, kept(session)),
  });
}

/** Leaves nothing of one person on the screen for the next: the caller loads the page anew. */
export function useSignOut() {
  return useMutation({ mutationFn: () => answer(client.DELETE('/api/session')) });
}

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => answer(client.GET('/api/setup')),
  staleTime: 0,
});

export function useSetUp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['SetUp']) =>
      answer(client.POST('/api/setup', { body })),
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, kept(session)),
  });
}

/** Whom a one-time code is for. The code goes in the body, so that no log holds it. */
export const invitedQuery = (code: string) =>
  queryOptions({
    queryKey: ['invited', code],
    queryFn: () => answer(client.POST('/api/invitation/person', { body: { code } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Signs somebody in who has just chosen their password; the caller loads the page anew. */
export function useChoosePassword(code: string) {
  return useMutation({
    mutationFn: (password: string) =>
      answer(client.POST('/api/invitation', { body: { code, password } })),
  });
}
