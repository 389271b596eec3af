/** The proof that a change comes from this page. It arrives with the session and goes with every unsafe request. */
let token: string | undefined;

export function keepCsrfToken(value: string | undefined) {
  token = value;
}

export function csrfHeader(method: string): Record<string, string> {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  return safe || token === undefined ? {} : { 'X-CSRF-Token': token };
}
