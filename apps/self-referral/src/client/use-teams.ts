import { useEffect, useEffectEvent, useState } from 'react';
import type { Door, Team } from '../door/door';
import type { Teams } from '../page/team-page';

type Loading = {
  readonly door: Pick<Door, 'listTeams'>;
  /** The teams as they came with the page. */
  readonly served: Teams;
  readonly onLoaded: (teams: readonly Team[]) => void;
};

/** The teams, as they came with the page; fetched when they didn't, and again when asked. */
export function useTeams({ door, served, onLoaded }: Loading): { readonly teams: Teams; readonly load: () => void } {
  const [teams, setTeams] = useState<Teams>(served);
  const loaded = useEffectEvent(onLoaded);
  const isWanted = teams.status === 'loading';

  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    void door.listTeams().then((reply) => {
      if (!isHere) return;
      setTeams(reply.ok ? { status: 'ready', list: reply.value } : { status: 'failed', list: [] });
      if (reply.ok) loaded(reply.value);
    });
    return () => {
      isHere = false;
    };
  }, [door, isWanted]);

  return { teams, load: () => setTeams({ status: 'loading', list: [] }) };
}
