import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { type Session, sessionQuery, setupQuery } from '@/api/session';
import { doorOf, filingSearch } from '@/features/ask/doors';
import { FilingPage } from '@/features/ask/FilingPage';
import { readDeskSearch } from '@/features/desk/address';
import { beginDesk } from '@/features/desk/lists';
import { formAddress } from '@/features/exceptions/form/prefill';
import { registerAddress } from '@/features/exceptions/register/address';
import {
  behindAddress,
  fairnessAddress,
  ownWorkAddress,
  personAddress,
} from '@/features/fairness/address';
import {
  responseAddress,
  behindAddress as responseBehind,
} from '@/features/supervise/response/address';
import { requestsSearch, ticketSearch, wordsSearch } from '@/features/tickets/address';
import { localPath } from '@/lib/returnPath';
import { texts } from '@/lib/searchTexts';
import type { Navigation } from '@/ui/Link';
import { ErrorPage, FramedErrorPage } from './ErrorPage';
import { HomePage } from './HomePage';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';
import { paths } from './paths';
import { Root } from './Root';
import { Outside, WideOutside } from './shell/Outside';
import { Shell } from './shell/Shell';

interface Context {
  queryClient: QueryClient;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface StaticDataRouteOption {
    /** Asking is roomy, for everybody; working is dense, for those who work here all day. */
    face?: 'asking' | 'working';
    /** Hangs on a wall: no header, the page is all there is. */
    wall?: boolean;
  }
}

const root = createRootRouteWithContext<Context>()({
  component: Root,
  errorComponent: FramedErrorPage,
});

const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: Outside,
  errorComponent: FramedErrorPage,
});

const signIn = createRoute({
  getParentRoute: () => outside,
  path: paths.signIn,
  // Said as undefined where it is not ours: what is left out here, the router would pass on as it came.
  validateSearch: (search: Record<string, unknown>): { return?: string | undefined } => ({
    return: localPath(search.return),
  }),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session !== null) throw redirect({ href: search.return ?? paths.home });
    const setup = await context.queryClient.fetchQuery(setupQuery);
    if (setup.needed) throw redirect({ to: paths.setUp });
  },
  component: page(() => import('@/features/session/SignInPage'), 'SignInPage', 'session'),
});

const setUp = createRoute({
  getParentRoute: () => outside,
  path: paths.setUp,
  loader: ({ context }) => context.queryClient.fetchQuery(setupQuery),
  component: page(() => import('@/features/session/SetUpPage'), 'SetUpPage', 'session'),
});

const invitation = createRoute({
  getParentRoute: () => outside,
  path: paths.invitation,
  // Somebody may be signed in here already; their session has to vouch for the change.
  beforeLoad: ({ context }) => context.queryClient.ensureQueryData(sessionQuery).then(() => {}),
  component: page(() => import('@/features/session/InvitationPage'), 'InvitationPage', 'session'),
});

/** Without the shell, which belongs to somebody: here nobody is known. */
const nameless = createRoute({
  getParentRoute: () => root,
  id: 'nameless',
  component: WideOutside,
  errorComponent: FramedErrorPage,
});

const harbourAnonymous = createRoute({
  getParentRoute: () => nameless,
  path: paths.harbourAnonymous,
  component: page(() => import('@/features/harbour/AnonymousPage'), 'AnonymousPage', 'harbour'),
});

const harbourReply = createRoute({
  getParentRoute: () => nameless,
  path: paths.harbourReply,
  component: page(() => import('@/features/harbour/ReplyPage'), 'ReplyPage', 'harbour'),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }): Promise<{ session: Session }> => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: paths.signIn, search: { return: location.href } });
    return { session };
  },
  component: Shell,
  errorComponent: FramedErrorPage,
});

/** An address that was cut off or written wrongly leads to nothing, and is not asked for. */
function numbered({ params: { number } }: { params: { number: string | number } }) {
  if (!/^\d+$/.test(`${number}`)) throw notFound();
}

const home = createRoute({
  getParentRoute: () => inside,
  path: paths.home,
  component: HomePage,
});

const fileTicket = createRoute({
  getParentRoute: () => inside,
  path: paths.fileTicketPattern,
  validateSearch: filingSearch,
  beforeLoad: ({ params }) => {
    if (doorOf(params.door) === undefined) throw notFound();
  },
  component: FilingPage,
});

const requests = createRoute({
  getParentRoute: () => inside,
  path: paths.requestsPattern,
  validateSearch: requestsSearch,
  component: page(() => import('@/features/tickets/RequestsPage'), 'RequestsPage', 'requests'),
});

const ticket = createRoute({
  getParentRoute: () => inside,
  path: paths.ticketPattern,
  beforeLoad: numbered,
  validateSearch: ticketSearch,
  component: page(
    () => import('@/features/tickets/TicketPage'),
    'TicketPage',
    'requests',
    'ticket',
    'happened',
    'hearing',
  ),
});

const search = createRoute({
  getParentRoute: () => inside,
  path: paths.searchPattern,
  validateSearch: wordsSearch,
  component: page(() => import('@/features/tickets/SearchPage'), 'SearchPage', 'requests'),
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: paths.inboxPattern,
  validateSearch: (search: Record<string, unknown>): { show?: 'unread' | undefined } => ({
    show: search.show === 'unread' ? 'unread' : undefined,
  }),
  component: page(() => import('@/features/inbox/InboxPage'), 'InboxPage', 'inbox'),
});

const callMeBack = createRoute({
  getParentRoute: () => inside,
  path: paths.callMeBack,
  component: page(() => import('@/features/calls/CallMeBackPage'), 'CallMeBackPage', 'calls'),
});

const you = createRoute({
  getParentRoute: () => inside,
  path: paths.you,
  component: page(() => import('@/features/session/YouPage'), 'YouPage', 'session', 'hearing'),
});

const admin = createRoute({
  getParentRoute: () => inside,
  path: paths.admin,
  beforeLoad: ({ context }) => {
    if (!context.session.roles.includes('ADMINISTRATOR')) throw notFound();
  },
  component: page(() => import('@/features/admin/AdminFrame'), 'AdminFrame', 'admin'),
});

const working = { staticData: { face: 'working' } } as const;

const adminOverview = createRoute({
  getParentRoute: () => admin,
  path: '/',
  component: page(() => import('@/features/admin/OverviewPage'), 'OverviewPage'),
  ...working,
});

const adminPeople = createRoute({
  getParentRoute: () => admin,
  path: '/people',
  validateSearch: (search): { search?: string; left?: true; person?: string } => ({
    ...texts(search, 'search', 'person'),
    ...(search.left === true ? { left: true } : {}),
  }),
  component: page(() => import('@/features/admin/people/PeoplePage'), 'PeoplePage'),
  ...working,
});

const adminPlaces = createRoute({
  getParentRoute: () => admin,
  path: '/departments',
  validateSearch: (search) => texts(search, 'department', 'site'),
  component: page(() => import('@/features/admin/places/PlacesPage'), 'PlacesPage'),
  ...working,
});

const adminTeams = createRoute({
  getParentRoute: () => admin,
  path: '/teams',
  validateSearch: (search) => texts(search, 'team'),
  component: page(() => import('@/features/admin/teams/TeamsPage'), 'TeamsPage'),
  ...working,
});

const adminApprovers = createRoute({
  getParentRoute: () => admin,
  path: '/approvers',
  validateSearch: (search) => texts(search, 'role', 'deputy'),
  component: page(() => import('@/features/admin/approvers/ApproversPage'), 'ApproversPage'),
  ...working,
});

const adminQueues = createRoute({
  getParentRoute: () => admin,
  path: '/queues',
  validateSearch: (search) => texts(search, 'queue', 'practice'),
  component: page(() => import('@/features/admin/queues/QueuesPage'), 'QueuesPage'),
  ...working,
});

const adminTargets = createRoute({
  getParentRoute: () => admin,
  path: '/queues/$queue/targets',
  validateSearch: (search) => texts(search, 'row'),
  component: page(() => import('@/features/admin/queues/TargetsPage'), 'TargetsPage'),
  ...working,
});

const adminRouting = createRoute({
  getParentRoute: () => admin,
  path: '/routing',
  validateSearch: (search) => texts(search, 'rule'),
  component: page(() => import('@/features/admin/routing/RoutingPage'), 'RoutingPage'),
  ...working,
});

const adminSkills = createRoute({
  getParentRoute: () => admin,
  path: '/skills',
  validateSearch: (search) => texts(search, 'skill', 'analyst'),
  component: page(() => import('@/features/admin/skills/SkillsPage'), 'SkillsPage'),
  ...working,
});

const adminCalendars = createRoute({
  getParentRoute: () => admin,
  path: '/calendars',
  component: page(() => import('@/features/admin/calendars/CalendarsPage'), 'CalendarsPage'),
  ...working,
});

const adminCalendar = createRoute({
  getParentRoute: () => admin,
  path: '/calendars/$calendar',
  component: page(() => import('@/features/admin/calendars/CalendarPage'), 'CalendarPage'),
  ...working,
});

const adminBackups = createRoute({
  getParentRoute: () => admin,
  path: '/backups',
  component: page(() => import('@/features/admin/backups/BackupsPage'), 'BackupsPage'),
  ...working,
});

const adminRecord = createRoute({
  getParentRoute: () => admin,
  path: '/record',
  component: page(() => import('@/features/admin/record/RecordPage'), 'RecordPage'),
  ...working,
});

const adminTelephony = createRoute({
  getParentRoute: () => admin,
  path: '/telephony',
  validateSearch: (search) => texts(search, 'line', 'extension'),
  component: page(() => import('@/features/admin/telephony/TelephonyPage'), 'TelephonyPage'),
  ...working,
});

const adminWebhooks = createRoute({
  getParentRoute: () => admin,
  path: '/webhooks',
  validateSearch: (search) => texts(search, 'webhook'),
  component: page(() => import('@/features/admin/webhooks/WebhooksPage'), 'WebhooksPage'),
  ...working,
});

const administration = admin.addChildren([
  adminOverview,
  adminPeople,
  adminPlaces,
  adminTeams,
  adminApprovers,
  adminQueues,
  adminTargets,
  adminRouting,
  adminSkills,
  adminCalendars,
  adminCalendar,
  adminBackups,
  adminRecord,
  adminWebhooks,
  adminTelephony,
]);

/** Whatever else is asked for: within the shell, so that the ways on are there. */
const nothing = createRoute({
  getParentRoute: () => inside,
  path: '$',
  component: NotFoundPage,
});

const newException = createRoute({
  getParentRoute: () => inside,
  path: paths.newException,
  validateSearch: formAddress,
  component: page(
    () => import('@/features/exceptions/form/ExceptionFormPage'),
    'ExceptionFormPage',
    'exceptions',
  ),
});

const exceptions = createRoute({
  getParentRoute: () => inside,
  path: paths.exceptions,
  staticData: { face: 'working' },
  validateSearch: registerAddress,
  component: page(
    () => import('@/features/exceptions/register/RegisterPage'),
    'RegisterPage',
    'exceptions',
  ),
});

const exception = createRoute({
  getParentRoute: () => inside,
  path: paths.exceptionPattern,
  beforeLoad: numbered,
  component: page(
    () => import('@/features/exceptions/requester/ExceptionPage'),
    'ExceptionPage',
    'exceptions',
  ),
});

const caseFile = createRoute({
  getParentRoute: () => inside,
  path: paths.casePattern,
  beforeLoad: numbered,
  staticData: { face: 'working' },
  component: page(
    () => import('@/features/exceptions/case/CaseFilePage'),
    'CaseFilePage',
    'exceptions',
  ),
});

const decisions = createRoute({
  getParentRoute: () => inside,
  path: paths.decisions,
  staticData: { face: 'working' },
  component: page(
    () => import('@/features/exceptions/decide/DecideListPage'),
    'DecideListPage',
    'exceptions',
  ),
});

const decision = createRoute({
  getParentRoute: () => inside,
  path: paths.decisionPattern,
  beforeLoad: numbered,
  staticData: { face: 'working' },
  component: page(
    () => import('@/features/exceptions/decide/DecidePage'),
    'DecidePage',
    'exceptions',
  ),
});

const rules = createRoute({
  getParentRoute: () => inside,
  path: paths.rules,
  component: page(
    () => import('@/features/exceptions/rulebook/RuleBookPage'),
    'RuleBookPage',
    'exceptions',
  ),
});

const rule = createRoute({
  getParentRoute: () => inside,
  path: paths.rulePattern,
  component: page(
    () => import('@/features/exceptions/rulebook/RulePage'),
    'RulePage',
    'exceptions',
  ),
});

const harbour = createRoute({
  getParentRoute: () => inside,
  path: paths.harbour,
  component: page(() => import('@/features/harbour/HarbourPage'), 'HarbourPage', 'harbour'),
});

const told = createRoute({
  getParentRoute: () => inside,
  path: paths.toldPattern,
  component: page(() => import('@/features/harbour/ToldPage'), 'ToldPage', 'harbour'),
});

const disclosures = createRoute({
  getParentRoute: () => inside,
  path: paths.disclosures,
  staticData: { face: 'working' },
  validateSearch: (search): { list?: 'CLOSED' | undefined } => ({
    list: search.list === 'CLOSED' ? 'CLOSED' : undefined,
  }),
  beforeLoad: ({ context }) => {
    if (!context.session.handlesDisclosures) throw notFound();
  },
  component: page(
    () => import('@/features/harbour/team/DisclosuresPage'),
    'DisclosuresPage',
    'harbour',
  ),
});

const disclosure = createRoute({
  getParentRoute: () => inside,
  path: paths.disclosurePattern,
  staticData: { face: 'working' },
  component: page(
    () => import('@/features/harbour/team/DisclosurePage'),
    'DisclosurePage',
    'harbour',
  ),
});

const hearings = createRoute({
  getParentRoute: () => inside,
  path: paths.hearingsPattern,
  staticData: { face: 'working' },
  validateSearch: (search): { list: string | undefined; past: true | undefined } => ({
    list: typeof search.list === 'string' ? search.list : undefined,
    past: search.past === true || search.past === 'true' ? true : undefined,
  }),
  beforeLoad: ({ context }) => {
    if (!context.session.roles.some((role) => role === 'ANALYST' || role === 'SUPERVISOR'))
      throw notFound();
  },
  component: page(() => import('@/features/hearing/HearingsPage'), 'HearingsPage', 'hearing'),
});

const plan = createRoute({
  getParentRoute: () => inside,
  path: paths.planPattern,
  component: page(() => import('@/features/hearing/PlanPage'), 'PlanPage', 'hearing'),
});

const hardConversations = createRoute({
  getParentRoute: () => inside,
  path: paths.hardConversations,
  component: page(() => import('@/features/hearing/GuidePage'), 'GuidePage', 'hearing'),
});

/** May look at the numbers of others, or agree that somebody does. */
const overseers = (roles: Session['roles']) =>
  roles.includes('SUPERVISOR') || roles.includes('ADMINISTRATOR');

const supervisors = ({ context }: { context: { session: Session } }) => {
  if (!context.session.roles.includes('SUPERVISOR')) throw notFound();
};

const policyParts = [
  'until',
  'quarters',
  'figure',
  'restriction',
  'need',
  'alternative',
  'department',
  'seniority',
  'team',
  'approver',
  'listed',
  'ask',
  'cases',
  'rule',
] as const;

/** Its parts are sorted out by the place itself, when somebody goes there. */
const policies = [paths.policiesPattern, `${paths.policiesPattern}/$`].map((path) =>
  createRoute({
    getParentRoute: () => inside,
    path,
    staticData: { face: 'working' },
    validateSearch: (search) => texts(search, ...policyParts),
    component: page(
      () => import('@/features/exceptions/policies/PoliciesPlace'),
      'PoliciesPlace',
      'exceptions',
      'policies',
    ),
  }),
);

const calls = createRoute({
  getParentRoute: () => inside,
  path: paths.calls,
  beforeLoad: ({ context }) => {
    const { roles } = context.session;
    if (!roles.includes('ANALYST') && !roles.includes('SUPERVISOR')) throw notFound();
  },
  component: page(() => import('@/features/calls/CallsPage'), 'CallsPage', 'calls'),
  ...working,
});

const desk = createRoute({
  getParentRoute: () => inside,
  path: paths.desk,
  staticData: { face: 'working' },
  validateSearch: readDeskSearch,
  // Not waited for: the page says itself what it still waits for.
  loader: ({ context, location }) => {
    beginDesk(context.queryClient, readDeskSearch(location.search));
  },
  shouldReload: false,
  component: page(() => import('@/features/desk/DeskPage'), 'DeskPage', 'desk'),
});

const deskAlone = createRoute({
  getParentRoute: () => desk,
  path: '/',
  staticData: { face: 'working' },
  component: page(() => import('@/features/desk/NoTicketPane'), 'NoTicketPane', 'desk'),
});

const deskTicket = createRoute({
  getParentRoute: () => desk,
  path: paths.deskTicketPattern,
  beforeLoad: numbered,
  staticData: { face: 'working' },
  params: { parse: ({ number }) => ({ number: Number(number) }) },
  component: page(() => import('@/features/desk/TicketPane'), 'TicketPane', 'desk', 'hearing'),
});

const response = createRoute({
  getParentRoute: () => inside,
  path: paths.responsePattern,
  staticData: { face: 'working' },
  validateSearch: responseAddress,
  beforeLoad: supervisors,
  component: page(
    () => import('@/features/supervise/response/ResponsePage'),
    'ResponsePage',
    'supervise',
  ),
});

const responseTickets = createRoute({
  getParentRoute: () => inside,
  path: paths.responseTicketsPattern,
  staticData: { face: 'working' },
  validateSearch: responseBehind,
  beforeLoad: supervisors,
  component: page(
    () => import('@/features/supervise/response/TicketsPage'),
    'TicketsPage',
    'supervise',
  ),
});

const responseCalls = createRoute({
  getParentRoute: () => inside,
  path: paths.responseCallsPattern,
  staticData: { face: 'working' },
  validateSearch: responseBehind,
  beforeLoad: supervisors,
  component: page(
    () => import('@/features/supervise/response/CountedCallsPage'),
    'CountedCallsPage',
    'supervise',
  ),
});

const fairness = createRoute({
  getParentRoute: () => inside,
  path: paths.fairnessPattern,
  staticData: { face: 'working' },
  validateSearch: fairnessAddress,
  beforeLoad: ({ context }) => {
    const { roles } = context.session;
    if (!roles.includes('ANALYST') && !overseers(roles)) throw notFound();
  },
  component: page(() => import('@/features/fairness/FairnessPage'), 'FairnessPage', 'fairness'),
});

const fairnessTickets = createRoute({
  getParentRoute: () => inside,
  path: paths.fairnessTicketsPattern,
  staticData: { face: 'working' },
  validateSearch: behindAddress,
  beforeLoad: supervisors,
  component: page(() => import('@/features/fairness/TicketsPage'), 'TicketsPage', 'fairness'),
});

const fairnessPerson = createRoute({
  getParentRoute: () => inside,
  path: paths.fairnessPersonPattern,
  staticData: { face: 'working' },
  validateSearch: personAddress,
  beforeLoad: supervisors,
  component: page(() => import('@/features/fairness/PersonPage'), 'PersonPage', 'fairness'),
});

const fairnessNumbers = createRoute({
  getParentRoute: () => inside,
  path: paths.fairnessNumbers,
  staticData: { face: 'working' },
  beforeLoad: ({ context }) => {
    if (!overseers(context.session.roles)) throw notFound();
  },
  component: page(() => import('@/features/fairness/NumbersPage'), 'NumbersPage', 'fairness'),
});

const fairnessOwn = createRoute({
  getParentRoute: () => inside,
  path: paths.fairnessOwnPattern,
  staticData: { face: 'working' },
  validateSearch: ownWorkAddress,
  beforeLoad: ({ context }) => {
    if (!context.session.roles.includes('ANALYST')) throw notFound();
  },
  component: page(() => import('@/features/fairness/OwnWorkPage'), 'OwnWorkPage', 'fairness'),
});

const now = createRoute({
  getParentRoute: () => inside,
  path: paths.now,
  staticData: { face: 'working', wall: true },
  validateSearch: (search): { look?: 'light' } =>
    search.look === 'light' ? { look: 'light' } : {},
  beforeLoad: supervisors,
  component: page(() => import('@/features/supervise/now/NowPage'), 'NowPage', 'supervise'),
});

const routes = root.addChildren([
  outside.addChildren([signIn, setUp, invitation]),
  nameless.addChildren([harbourAnonymous, harbourReply]),
  inside.addChildren([
    home,
    you,
    administration,
    newException,
    exceptions,
    exception,
    caseFile,
    decisions,
    decision,
    rules,
    rule,
    ...policies,
    fileTicket,
    requests,
    callMeBack,
    calls,
    ticket,
    search,
    inbox,
    harbour,
    told,
    disclosures,
    disclosure,
    hearings,
    plan,
    hardConversations,
    desk.addChildren([deskAlone, deskTicket]),
    now,
    response,
    responseTickets,
    responseCalls,
    fairness,
    fairnessTickets,
    fairnessPerson,
    fairnessNumbers,
    fairnessOwn,
    nothing,
  ]),
]);

export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { queryClient },
    defaultPreload: false,
    defaultPendingMs: 250,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
  });
}

/** How links of `ui/` move through this router. */
export function navigationOf(router: ReturnType<typeof newRouter>): Navigation {
  return {
    go: (href) => router.history.push(href),
    prepare: (href) => {
      const { pathname, search } = new URL(href, window.location.origin);
      const where = { to: pathname, search: router.options.parseSearch(search) };
      router.preloadRoute(where).catch(() => undefined);
    },
  };
}
