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
  invitation: '/invitation',
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
  adminCalendars: '/admin/calendars',
  adminCalendar: (calendar: string) => `/admin/calendars/${calendar}`,
  desk: '/desk',
  deskTicketPattern: 'tickets/$number',
  deskTicket: (number: number) => `/desk/tickets/${number}`,
} as const;
