import { createContext, useContext, useEffect, useRef } from 'react';

/**
 * After every move the page is read from its beginning: what is wrong comes first, otherwise the heading. `place`
 * changes with every move; where the reader first arrives, the browser's own focus is left alone.
 */
export function usePageFocus(place: string): void {
  const seen = useRef(place);

  useEffect(() => {
    if (seen.current === place) return;
    seen.current = place;
    const start = document.querySelector<HTMLElement>('[data-takes-focus]') ?? document.querySelector('h1');
    window.scrollTo(0, 0);
    start?.focus();
  }, [place]);
}

/** Told the title of a page that is made where there is no document. */
export const TitleContext = createContext<(title: string) => void>(() => {});

/** What the tab is called, and what is read first on a new page. */
export function usePageTitle(title: string): void {
  useContext(TitleContext)(title);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
