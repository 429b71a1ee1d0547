import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { definitionsPath } from '../address/addresses';
import { readDefinitionsSearch, readPageSearch, readResultsSearch } from '../address/page-search';
import { parseSearchText, writeSearchText } from '../address/search-text';
import { DefinitionsPage } from './definitions-page';
import { FaultPage } from './fault-page';
import { NoSuchPage } from './no-such-page';
import { ResultsPage } from './results-page';
import { SeatGate } from './seat-gate';

const rootRoute = createRootRoute({
  validateSearch: readPageSearch,
  component: SeatGate,
  notFoundComponent: NoSuchPage,
});

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readResultsSearch,
  component: ResultsPage,
});

const definitionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: definitionsPath,
  validateSearch: readDefinitionsSearch,
  component: DefinitionsPage,
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([resultsRoute, definitionsRoute]),
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
