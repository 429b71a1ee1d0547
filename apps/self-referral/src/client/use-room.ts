import { useCallback, useEffect, useState } from 'react';

type Room<Content> = {
  readonly content: Content | null;
  readonly hasFailed: boolean;
  readonly load: () => void;
};

/**
 * A part of the app that is fetched by itself, after the first page is shown and as soon as it is wanted, so that the first
 * page comes sooner and the rest is there when it is needed. `fetchRoom` must be the same function every time; `fetched` is
 * the room where it was there before the page.
 */
export function useRoom<Content>(
  fetchRoom: () => Promise<Content>,
  fetched: Content | null,
  isWanted: boolean,
): Room<Content> {
  const [content, setContent] = useState<Content | null>(() => fetched);
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    fetchRoom().then(
      (room) => setContent(() => room),
      () => setFailed(true),
    );
  }, [fetchRoom]);
  useEffect(() => {
    if (fetched === null && isWanted) load();
  }, [load, fetched, isWanted]);

  return { content, hasFailed, load };
}
