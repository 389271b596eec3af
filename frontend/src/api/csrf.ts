/** The proof that a change comes from this page. It arrives with the session and goes with every unsafe request. */
let token: string | undefined;
let owner: string | undefined;

interface Proof {
  csrfToken: string;
  person: { id: string };
}

export function keepCsrfToken({ csrfToken, person }: Proof) {
  token = csrfToken;
  owner = person.id;
}

/** Another tab may have signed in anew, which changes the proof; it may also be somebody else by now. */
export function isSamePerson({ person }: Proof): boolean {
  return owner === undefined || owner === person.id;
}

export function csrfHeader(method: string): Record<string, string> {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  return safe || token === undefined ? {} : { 'X-CSRF-Token': token };
}
