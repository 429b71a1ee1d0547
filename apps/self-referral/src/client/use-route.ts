import { useEffect, useState } from 'react';
import { pathOf, type Route, routeOf } from '../route/route';

type Place = { readonly route: Route; readonly visit: number };

/** The page that is shown, first the one that was served. `visit` rises with every move, also to the same page once more. */
export function useRoute(served: Route) {
  const [place, setPlace] = useState<Place>({ route: served, visit: 0 });
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
