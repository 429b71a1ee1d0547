import { useCallback, useEffect, useState } from 'react';

type Room<Content> = {
  readonly content: Content | null;
  readonly hasFailed: boolean;
  readonly load: () => void;
};

/**
 * A part of the app that is fetched by itself, right after the first page is shown, so that the first page comes
 * sooner and the rest is there when it is needed. `fetchRoom` must be the same function every time.
 */
export function useRoom<Content>(fetchRoom: () => Promise<Content>): Room<Content> {
  const [content, setContent] = useState<Content | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    fetchRoom().then(
      (fetched) => setContent(() => fetched),
      () => setFailed(true),
    );
  }, [fetchRoom]);
  useEffect(load, [load]);

  return { content, hasFailed, load };
}
