import { useEffect } from 'react';
import { queryClient } from '../api/query-client';
import { useMe } from '../session/me';
import { sessionStore } from '../session/session-store';
import { openNewsLine } from './news-line';
import { newsStore } from './news-store';
import { presenceStore } from './presence-store';
import { type News, type NewsOfChange, togetherClient } from './together-client';
import { touchedQueries } from './touched-queries';
import { windowId } from './window-id';

/** What comes within so short a time is read anew at once. */
const gatheringMilliseconds = 400;

/** Shows on the page what others in the team change, without anybody reloading it. */
export function FollowTeam() {
  const { userId, team } = useMe();
  const name = `kraften-together-${userId}-${team.id}`;
  useEffect(() => followTeam(name), [name]);
  return null;
}

function followTeam(name: string): () => void {
  let changes: Pick<NewsOfChange, 'area' | 'ids'>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAnew = () => {
    timer = undefined;
    const all = queryClient.getQueryCache().getAll();
    const touched = new Set(changes.flatMap((change) => touchedQueries(all, change)));
    changes = [];
    // A window that nobody sees reads when somebody does, and one that is signed out when somebody has signed in.
    const isSeen = document.visibilityState === 'visible' && sessionStore.read() === 'present';
    void queryClient.invalidateQueries({
      predicate: (query) => touched.has(query),
      refetchType: isSeen ? 'active' : 'none',
    });
  };
  const hear = (news: News) => {
    if (news.kind === 'presence') {
      presenceStore.hear(news.caseId, news.people);
      return;
    }
    if (news.kind === 'change' && news.origin === windowId) return;
    if (news.kind === 'change') newsStore.hear(news.area);
    changes.push(news.kind === 'missed' ? { area: '', ids: null } : news);
    timer ??= setTimeout(readAnew, gatheringMilliseconds);
  };
  const close = openNewsLine({ name, onNews: hear, source: { open: openStream } });
  return () => {
    clearTimeout(timer);
    close();
  };
}

type Stream = Parameters<Parameters<typeof openNewsLine>[0]['source']['open']>[0];

function openStream({ onNews, onOpen, onEnd }: Stream): () => void {
  const { unsubscribe } = togetherClient.follow.subscribe(undefined, {
    onStarted: onOpen,
    onData: ({ data }) => onNews(data),
    onError: onEnd,
    onComplete: onEnd,
  });
  return unsubscribe;
}
