import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { definitionsPath, resultsPath } from '../address/addresses';
import { readDefinitionsSearch, readPageSearch } from '../address/page-search';
import { parseSearchText, writeSearchText } from '../address/search-text';
import { DefinitionsPage } from './definitions-page';
import { FaultPage } from './fault-page';
import { NoSuchPage } from './no-such-page';
import { pages } from './pages';
import { SeatGate } from './seat-gate';
import { TeamPage } from './team-page';

const rootRoute = createRootRoute({
  validateSearch: readPageSearch,
  component: SeatGate,
  notFoundComponent: NoSuchPage,
});

/** Where the app opens, and where the results stood once. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    const to: string = resultsPath;
    throw redirect({ to, search: (before) => before, replace: true });
  },
});

const pageRoutes = pages.map((page) =>
  createRoute({ getParentRoute: () => rootRoute, path: page.path, component: () => <TeamPage page={page} /> }),
);

const definitionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: definitionsPath,
  validateSearch: readDefinitionsSearch,
  component: DefinitionsPage,
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([startRoute, ...pageRoutes, definitionsRoute]),
  basepath: '/styrgrupp',
  parseSearch: parseSearchText,
  stringifySearch: writeSearchText,
  defaultErrorComponent: FaultPage,
  scrollRestoration: true,
  trailingSlash: 'preserve',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
