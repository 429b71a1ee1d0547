import { useEffect, useState } from 'react';
import { pathOf, type Route, routeOf } from '../route/route';

type Place = { readonly route: Route; readonly visit: number };

/** The page that the address names. `visit` rises with every move, also to the same page once more. */
export function useRoute() {
  const [place, setPlace] = useState<Place>(() => ({ route: routeOf(window.location), visit: 0 }));
  const arriveAt = (route: Route) => setPlace(({ visit }) => ({ route, visit: visit + 1 }));

  useEffect(() => {
    const onPopState = () => setPlace(({ visit }) => ({ route: routeOf(window.location), visit: visit + 1 }));
    window.history.scrollRestoration = 'manual';
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  return {
    ...place,
    go: (route: Route) => {
      window.history.pushState(null, '', pathOf(route));
      arriveAt(route);
    },
    /** Moves without leaving the present page behind for the back button. */
    replace: (route: Route) => {
      window.history.replaceState(null, '', pathOf(route));
      arriveAt(route);
    },
    arriveAt,
  };
}
