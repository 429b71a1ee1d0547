import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import { useEffect, useState } from 'react';
import { languageOf, pathOf, type Route, routeOf } from '../route/route';

type Place = { readonly route: Route; readonly language: Language; readonly visit: number };

function placeAt(address: Location, visit: number): Place {
  return { route: routeOf(address), language: languageOf(address), visit };
}

/** The page and the language that the address names. `visit` rises with every move, also to the same page once more. */
export function useRoute() {
  const [place, setPlace] = useState<Place>(() => placeAt(window.location, 0));
  const { language: here } = place;
  const arriveAt = (route: Route, language: Language = here) =>
    setPlace(({ visit }) => ({ route, language, visit: visit + 1 }));

  useEffect(() => {
    const onPopState = () => setPlace(({ visit }) => placeAt(window.location, visit + 1));
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
