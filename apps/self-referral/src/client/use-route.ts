import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import { useEffect, useState } from 'react';
import { languageOf, pathOf, type Route, routeOf } from '../route/route';
import type { Served } from '../served/served';

type Place = { readonly route: Route; readonly language: Language; readonly visit: number };

/**
 * The page and its language, first those that were served. `visit` rises with every move, also to the same page once more.
 */
export function useRoute({ route: servedRoute, language: servedLanguage }: Pick<Served, 'route' | 'language'>) {
  const [place, setPlace] = useState<Place>({ route: servedRoute, language: servedLanguage, visit: 0 });
  const { language: here } = place;
  const arriveAt = (route: Route, language: Language = here) =>
    setPlace(({ visit }) => ({ route, language, visit: visit + 1 }));

  useEffect(() => {
    const onPopState = () => {
      const { location } = window;
      setPlace(({ visit }) => ({ route: routeOf(location), language: languageOf(location), visit: visit + 1 }));
    };
    window.history.scrollRestoration = 'manual';
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  return {
    ...place,
    go: (route: Route, language: Language = here) => {
      window.history.pushState(null, '', pathOf(route, language));
      arriveAt(route, language);
    },
    /** Moves without leaving the present page behind for the back button. */
    replace: (route: Route) => {
      window.history.replaceState(null, '', pathOf(route, here));
      arriveAt(route);
    },
    arriveAt,
  };
}
