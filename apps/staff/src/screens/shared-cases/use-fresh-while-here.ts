import { useEffect } from 'react';

const minute = 60_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Reads anew each minute in which somebody touches the page, so that what is shared no more goes. A page that nobody
 * touches isn't read: that would keep its session alive.
 */
export function useFreshWhileHere(refetch: () => Promise<unknown>): void {
  useEffect(() => {
    let isTouched = false;
    let readAt = Date.now();
    const look = () => {
      if (!isTouched || Date.now() - readAt < minute) return;
      isTouched = false;
      readAt = Date.now();
      void refetch();
    };
    const touch = () => {
      isTouched = true;
      look();
    };
    const timer = window.setInterval(look, minute / 6);
    for (const kind of touches) window.addEventListener(kind, touch, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const kind of touches) window.removeEventListener(kind, touch);
    };
  }, [refetch]);
}
