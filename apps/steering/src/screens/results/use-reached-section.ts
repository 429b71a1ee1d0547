import { useEffect } from 'react';

/** Goes to the section that the link here named, once the figures are there to go to. */
export function useReachedSection(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
