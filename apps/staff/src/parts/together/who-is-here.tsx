import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../app/session/me';
import { presenceStore } from '../../app/together/presence-store';
import { togetherClient } from '../../app/together/together-client';
import { windowId } from '../../app/together/window-id';
import { presenceText } from './presence-text';
import css from './who-is-here.module.css';

/** Who hasn't been heard from for fifty seconds is taken for gone. */
const beatMilliseconds = 20_000;
/** Who hasn't written for so long reads. */
const writesForMilliseconds = 60_000;

/** Tells the team that the reader is in the case, and the reader who else is. */
export function WhoIsHere({ caseId }: { readonly caseId: string }) {
  const { userId } = useMe();
  const people = useSyncExternalStore(presenceStore.subscribe, () => presenceStore.read(caseId));
  const [isWriting, setWriting] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('main') === null) return;
      setWriting(true);
      clearTimeout(timer);
      timer = setTimeout(() => setWriting(false), writesForMilliseconds);
    };
    document.addEventListener('input', onInput);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('input', onInput);
    };
  }, []);

  useEffect(() => {
    const tell = (state: 'reading' | 'writing' | 'gone') => {
      togetherClient.beInCase.mutate({ caseId, windowId, state }).then(
        (here) => state !== 'gone' && presenceStore.hear(caseId, here),
        // Without a connection nobody is told; the next beat tries again.
        () => undefined,
      );
    };
    const beat = () => tell(document.visibilityState === 'hidden' ? 'gone' : isWriting ? 'writing' : 'reading');
    const onVisibility = () => beat();
    const leave = () => tell('gone');
    beat();
    const timer = setInterval(() => document.visibilityState === 'visible' && beat(), beatMilliseconds);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', leave);
    };
  }, [caseId, isWriting]);

  useEffect(() => {
    return () => {
      togetherClient.beInCase.mutate({ caseId, windowId, state: 'gone' }).catch(() => undefined);
    };
  }, [caseId]);

  const text = presenceText(people.filter((person) => person.userId !== userId));
  return (
    <p className={`${css['here']} k-not-print`} role="status">
      {text}
    </p>
  );
}
