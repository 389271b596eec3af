/**
 * Every address of the program. The only file of `app` that features import; it imports nothing.
 * A page with a parameter is a pattern for the router and a function for links, side by side:
 * `ticketPattern: '/tickets/$number'`, `ticket: (number: number) => `/tickets/${number}``.
 */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  setUp: '/setup',
  you: '/you',
  fileTicketPattern: '/ask/$door',
  fileTicket: (door: 'broken' | 'need' | 'else', brought: { goal?: string; way?: string } = {}) =>
    `/ask/${door}${query(brought)}`,
  requestsPattern: '/requests',
  requests: (search: { show?: string } = {}) => `/requests${query(search)}`,
  ticketPattern: '/tickets/$number',
  ticket: (number: number) => `/tickets/${number}`,
  searchPattern: '/search',
  search: (words: string) => `/search${query({ words })}`,
} as const;

function query(search: Record<string, string | undefined>): string {
  const filled = Object.entries(search).filter(([, value]) => value);
  const text = filled.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return text.length === 0 ? '' : `?${text.join('&')}`;
}
