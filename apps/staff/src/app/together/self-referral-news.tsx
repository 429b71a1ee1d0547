import { AppLink } from '@kraften/ui/navigation/app-link';
import { IconInbox, IconX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { paths } from '../routing/paths';
import { newsStore } from './news-store';
import css from './together.module.css';

/**
 * Says on every page, without a sound, that a self-referral has come in, or that somebody has written or chosen a time on the page
 * of her receipt. It stands until somebody closes it or goes there, and names nobody.
 */
export function SelfReferralNews() {
  const news = useSyncExternalStore(newsStore.subscribe, newsStore.read);
  const text = newsText(news);
  return (
    <div role="status" className="k-not-print">
      {text !== '' && (
        <div className={css['news']}>
          <IconInbox size={20} aria-hidden />
          <p>{text}</p>
          <AppLink href={paths.inbox} onClick={newsStore.clear}>
            Öppna Inflöde
          </AppLink>
          <button type="button" className={css['close']} onClick={newsStore.clear}>
            <IconX size={20} aria-hidden />
            <span className="k-unseen">Stäng meddelandet</span>
          </button>
        </div>
      )}
    </div>
  );
}

function newsText({ arrived, changed }: ReturnType<typeof newsStore.read>): string {
  const told = [
    ...(arrived === 0
      ? []
      : [arrived === 1 ? 'En ny egenremiss har kommit in.' : `${arrived} nya egenremisser har kommit in.`]),
    ...(changed === 0 ? [] : ['Någon har ändrat sin egenremiss eller lagt till något.']),
  ];
  return told.join(' ');
}
