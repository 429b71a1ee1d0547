import { useEffect, useEffectEvent, useState } from 'react';
import type { Door, Team } from '../door/door';
import type { Teams } from '../page/team-page';

type Loading = { readonly door: Pick<Door, 'listTeams'>; readonly onLoaded: (teams: readonly Team[]) => void };

/** The teams, fetched once; again when asked, if that failed. */
export function useTeams({ door, onLoaded }: Loading): { readonly teams: Teams; readonly load: () => void } {
  const [teams, setTeams] = useState<Teams>({ status: 'loading', list: [] });
  const [attempt, setAttempt] = useState(0);
  const loaded = useEffectEvent(onLoaded);

  useEffect(() => {
    let isWanted = true;
    void door.listTeams().then((reply) => {
      if (!isWanted) return;
      setTeams(reply.ok ? { status: 'ready', list: reply.value } : { status: 'failed', list: [] });
      if (reply.ok) loaded(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, [door, attempt]);

  return {
    teams,
    load: () => {
      setTeams({ status: 'loading', list: [] });
      setAttempt(attempt + 1);
    },
  };
}
