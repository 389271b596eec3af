/**
 * Every address of the program. The only file of `app` that features import; it imports nothing.
 */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  setUp: '/set-up',
  you: '/you',
} as const;
