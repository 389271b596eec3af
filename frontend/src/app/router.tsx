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
import { requestsSearch, ticketSearch, wordsSearch } from '@/features/tickets/address';
import { localPath } from '@/lib/returnPath';
import type { Navigation } from '@/ui/Link';
import { ErrorPage, FramedErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { page } from './page';
import { paths } from './paths';
import { Root } from './Root';
import { Outside } from './shell/Outside';
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

const home = createRoute({
  getParentRoute: () => inside,
  path: paths.home,
  component: page(() => import('./HomePage'), 'HomePage', 'ask', 'tickets'),
});

const fileTicket = createRoute({
  getParentRoute: () => inside,
  path: paths.fileTicketPattern,
  validateSearch: filingSearch,
  beforeLoad: ({ params }) => {
    if (doorOf(params.door) === undefined) throw notFound();
  },
  component: page(() => import('@/features/ask/FilingPage'), 'FilingPage', 'ask'),
});

const requests = createRoute({
  getParentRoute: () => inside,
  path: paths.requestsPattern,
  validateSearch: requestsSearch,
  component: page(() => import('@/features/tickets/RequestsPage'), 'RequestsPage', 'tickets'),
});

const ticket = createRoute({
  getParentRoute: () => inside,
  path: paths.ticketPattern,
  validateSearch: ticketSearch,
  component: page(() => import('@/features/tickets/TicketPage'), 'TicketPage', 'tickets'),
});

const search = createRoute({
  getParentRoute: () => inside,
  path: paths.searchPattern,
  validateSearch: wordsSearch,
  component: page(() => import('@/features/tickets/SearchPage'), 'SearchPage', 'tickets'),
});

const you = createRoute({
  getParentRoute: () => inside,
  path: paths.you,
  component: page(() => import('@/features/session/YouPage'), 'YouPage', 'session'),
});

/** Whatever else is asked for: within the shell, so that the ways on are there. */
const nothing = createRoute({
  getParentRoute: () => inside,
  path: '$',
  component: NotFoundPage,
});

const routes = root.addChildren([
  outside.addChildren([signIn, setUp]),
  inside.addChildren([home, you, fileTicket, requests, ticket, search, nothing]),
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
