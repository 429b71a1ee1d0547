import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ListedParticipation } from '../../../parts/participation/use-listed-participations';
import { chosenTo } from './chosen-to';

/**
 * The rows that somebody has chosen among those that the list shows, also those far down that aren't in the page just now. What a
 * filter hides isn't chosen while it is hidden. Esc leaves the choosing.
 */
export function useChosenRows(rows: readonly ListedParticipation[]) {
  const [isChoosing, setChoosing] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [lastId, setLastId] = useState<string | null>(null);
  const chosen = useMemo(
    () => (ids.size === 0 ? [] : rows.filter(({ participationId }) => ids.has(participationId))),
    [rows, ids],
  );

  function leave() {
    setChoosing(false);
    setIds(new Set());
    setLastId(null);
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null) leave();
  });
  useEffect(() => {
    if (!isChoosing) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isChoosing]);

  return {
    isChoosing,
    begin: () => setChoosing(true),
    leave,
    chosen,
    chooseAll: (isChosen: boolean) =>
      setIds(new Set(isChosen ? rows.map(({ participationId }) => participationId) : [])),
    isChosen: ({ participationId }: ListedParticipation) => ids.has(participationId),
    choose: ({ participationId }: ListedParticipation, how: { readonly chosen: boolean; readonly toHere: boolean }) => {
      const from = how.toHere ? lastId : null;
      setIds(chosenTo(ids, rows, { from, to: participationId, chosen: how.chosen }));
      setLastId(participationId);
    },
  };
}
