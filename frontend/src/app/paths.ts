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
} as const;
