import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { type Session, sessionQuery, setupQuery } from '@/api/session';
import { formAddress } from '@/features/exceptions/form/prefill';
import { registerAddress } from '@/features/exceptions/register/address';
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
  beforeLoad: () => {
    throw redirect({ to: paths.you });
  },
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
  component: page(
    () => import('@/features/exceptions/requester/ExceptionPage'),
    'ExceptionPage',
    'exceptions',
  ),
});

const caseFile = createRoute({
  getParentRoute: () => inside,
  path: paths.casePattern,
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

const routes = root.addChildren([
  outside.addChildren([signIn, setUp]),
  inside.addChildren([
    home,
    you,
    newException,
    exceptions,
    exception,
    caseFile,
    decisions,
    decision,
    rules,
    rule,
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
