import { useEffect, useRef } from 'react';

/** What stores by itself while one writes. */
type SelfSaving = { readonly isSaved: boolean; readonly flush: () => Promise<boolean> };

/** Stores when the window is left, hidden or closed, and holds on to it while something isn't stored. */
export function useSavingAlways(saver: SelfSaving, onLeft: () => Promise<void>): void {
  const left = useRef(onLeft);
  left.current = onLeft;
  useEffect(() => {
    const save = () => void saver.flush();
    const hold = (event: BeforeUnloadEvent) => {
      save();
      if (!saver.isSaved) event.preventDefault();
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('online', save);
    window.addEventListener('beforeunload', hold);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('online', save);
      window.removeEventListener('beforeunload', hold);
      document.removeEventListener('visibilitychange', save);
      void saver.flush().then(left.current);
    };
  }, [saver]);
}
