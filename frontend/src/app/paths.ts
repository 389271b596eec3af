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
  askException: (brought: { goal?: string; kind?: string } = {}) =>
    `/exceptions/new${query(brought)}`,
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
  policiesPattern: '/policies',
  policies: (about: Record<string, string | undefined> = {}) => `/policies${query(about)}`,
  policyFigures: (key: string, about: Record<string, string | undefined> = {}) =>
    `/policies/figures/${key}${query(about)}`,
  policyCases: (about: Record<string, string | undefined>) => `/policies/cases${query(about)}`,
  policyFairnessPattern: '/policies/fairness',
  policyFairness: (about: Record<string, string | undefined> = {}) =>
    `/policies/fairness${query(about)}`,
  policySignalsPattern: '/policies/signals',
  policySignals: (about: Record<string, string | undefined> = {}) =>
    `/policies/signals${query(about)}`,
  policyReviewsPattern: '/policies/reviews',
  policyReview: (review: string) => `/policies/reviews/${review}`,
  policyRulesPattern: '/policies/rules',
  policyRule: (key: string) => `/policies/rules/${key}`,
  fileTicketPattern: '/ask/$door',
  fileTicket: (door: 'broken' | 'need' | 'else', brought: { goal?: string; way?: string } = {}) =>
    `/ask/${door}${query(brought)}`,
  requestsPattern: '/requests',
  requests: (search: { show?: string } = {}) => `/requests${query(search)}`,
  ticketPattern: '/tickets/$number',
  ticket: (number: number) => `/tickets/${number}`,
  inboxPattern: '/inbox',
  inbox: (search: { show?: string } = {}) => `/inbox${query(search)}`,
  /** Where somebody follows what they asked: a request for an exception has a page of its own. */
  asked: ({ number, kind, part }: { number: number; kind: string; part: string }) =>
    kind === 'EXCEPTION_REQUEST' && part === 'REQUESTER'
      ? `/exceptions/${number}`
      : `/tickets/${number}`,
  searchPattern: '/search',
  search: (words: string) => `/search${query({ words })}`,
  invitation: '/invitation',
  calls: '/calls',
  callMeBack: '/call-me-back',
  admin: '/admin',
  adminPeople: '/admin/people',
  adminPerson: (id: string) => `/admin/people?person=${id}`,
  adminNewPerson: '/admin/people?person=new',
  adminPlaces: '/admin/departments',
  adminTeams: '/admin/teams',
  adminApprovers: '/admin/approvers',
  adminQueues: '/admin/queues',
  adminTargets: (queue: string) => `/admin/queues/${queue}/targets`,
  adminRouting: '/admin/routing',
  adminSkills: '/admin/skills',
  adminCalendars: '/admin/calendars',
  adminCalendar: (calendar: string) => `/admin/calendars/${calendar}`,
  adminBackups: '/admin/backups',
  harbour: '/safe-harbour',
  harbourAnonymous: '/safe-harbour/anonymous',
  harbourReply: '/safe-harbour/reply',
  toldPattern: '/safe-harbour/told/$id',
  told: (id: string) => `/safe-harbour/told/${id}`,
  disclosures: '/disclosures',
  disclosuresOf: (list: 'OPEN' | 'CLOSED') =>
    `/disclosures${list === 'CLOSED' ? '?list=CLOSED' : ''}`,
  disclosurePattern: '/disclosures/$id',
  disclosure: (id: string) => `/disclosures/${id}`,
  adminRecord: '/admin/record',
  adminWebhooks: '/admin/webhooks',
  hearingsPattern: '/hearings',
  hearings: (about: { list?: string; past?: string } = {}) => `/hearings${query(about)}`,
  planPattern: '/plans/$id',
  plan: (id: string) => `/plans/${id}`,
  hardConversations: '/hard-conversations',
  adminTelephony: '/admin/telephony',
  desk: '/desk',
  deskTicketPattern: 'tickets/$number',
  deskTicket: (number: number) => `/desk/tickets/${number}`,
  now: '/now',
  responsePattern: '/response',
  response: (about: Record<string, string | undefined> = {}) => `/response${query(about)}`,
  responseTicketsPattern: '/response/tickets',
  responseTickets: (about: Record<string, string | undefined>) =>
    `/response/tickets${query(about)}`,
  responseCallsPattern: '/response/calls',
  responseCalls: (about: Record<string, string | undefined>) => `/response/calls${query(about)}`,
  fairnessPattern: '/fairness',
  fairness: (about: { until?: string } = {}) => `/fairness${query(about)}`,
  fairnessTicketsPattern: '/fairness/tickets',
  fairnessTickets: (about: { kind: string; subject: string; until?: string }) =>
    `/fairness/tickets${query(about)}`,
  fairnessPersonPattern: '/fairness/people/$id',
  fairnessPerson: (id: string, about: { until?: string; since?: string } = {}) =>
    `/fairness/people/${id}${query(about)}`,
  fairnessNumbers: '/fairness/numbers',
  fairnessOwnPattern: '/fairness/own',
  fairnessOwn: (figure: string) => `/fairness/own${query({ figure })}`,
} as const;

function query(search: Record<string, string | undefined>): string {
  const filled = Object.entries(search).filter(([, value]) => value);
  const text = filled.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return text.length === 0 ? '' : `?${text.join('&')}`;
}
