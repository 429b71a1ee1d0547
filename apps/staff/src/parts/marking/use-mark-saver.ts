import { useEffect, useState, useSyncExternalStore } from 'react';
import { failureMessage, isWorthTryingAgain } from '../../app/api/failure';
import { MarkSaver, type Marks, type SaverState } from './mark-saver';

export type UsedMarkSaver<Mark> = { readonly saver: MarkSaver<Mark>; readonly state: SaverState<Mark> };

/**
 * Sends what is tapped while the page is open, also when the net comes back, and warns before it closes on something unsaved.
 * `record` is what the marks are stored in, as it was read last.
 */
export function useMarkSaver<Mark>(send: (marks: Marks<Mark>) => Promise<void>, record: unknown): UsedMarkSaver<Mark> {
  const [saver] = useState(
    () => new MarkSaver<Mark>({ send, isPassing: isWorthTryingAgain, messageOf: failureMessage }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => saver.adopt(), [saver, record]);
  useEffect(() => {
    const sendAgain = () => void saver.flush();
    const warn = (event: BeforeUnloadEvent) => !saver.isSaved && event.preventDefault();
    window.addEventListener('online', sendAgain);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', sendAgain);
      window.removeEventListener('beforeunload', warn);
      saver.stop();
    };
  }, [saver]);
  return { saver, state };
}
