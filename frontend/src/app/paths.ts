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
  newException: '/exceptions/new',
  exceptions: '/exceptions',
  exceptionPattern: '/exceptions/$number',
  exception: (number: number) => `/exceptions/${number}`,
  casePattern: '/exceptions/$number/case',
  case: (number: number) => `/exceptions/${number}/case`,
  decisions: '/decide',
  decisionPattern: '/decide/$number',
  decision: (number: number) => `/decide/${number}`,
  rules: '/rules',
  rulePattern: '/rules/$key',
  rule: (key: string) => `/rules/${key}`,
} as const;
