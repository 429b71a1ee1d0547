import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { Notice } from '@kraften/ui/feedback/notice';
import { AppShellFrame } from '@kraften/ui/layout/app-shell-frame';
import { DefinitionHrefContext } from '@kraften/ui/metric/definition-href';
import { IconChartBar, IconListSearch } from '@tabler/icons-react';
import { Outlet, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { definitionsHref, definitionsPath, resultsHref } from '../address/addresses';
import type { Seated } from '../session/seat';
import { SeatedContext } from '../session/seated';
import { TeamSwitcher } from './team-switcher';

type SeatedFrameProps = {
  readonly seated: Seated;
  /** Whether the session has ended. */
  readonly onSignOut: () => Promise<boolean>;
};

/** Navigation, team and user round every page inside the gate. */
export function SeatedFrame({ seated, onSignOut }: SeatedFrameProps) {
  const { team, period } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [stillSignedIn, setStillSignedIn] = useState(false);
  const { teams, userName, role } = seated;
  const shown = { ...(team === undefined ? {} : { team }), ...(period === undefined ? {} : { period }) };
  const results = { href: resultsHref(shown), label: 'Resultat', icon: IconChartBar };
  const definitions = { href: definitionsHref(shown), label: 'Så räknas siffrorna', icon: IconListSearch };

  return (
    <AppShellFrame
      appName="Styrgrupp"
      home={results.href}
      navigation={[results, definitions]}
      currentPath={pathname === definitionsPath ? definitions.href : results.href}
      user={{ name: userName, role: userRoleLabels[role].sv, team: teamsInWords(seated) }}
      onSignOut={() => void onSignOut().then((left) => setStillSignedIn(!left))}
      {...(teams.length > 1
        ? {
            tools: (
              <TeamSwitcher
                teams={teams}
                teamId={team ?? teams[0]?.teamId ?? ''}
                onChoose={(teamId) =>
                  void navigate({ to: '.', search: (before) => ({ ...before, team: teamId }), resetScroll: false })
                }
              />
            ),
          }
        : {})}
    >
      {stillSignedIn && (
        <Notice kind="error" announce>
          Du är inte utloggad: vi får ingen kontakt med servern. Försök igen om en stund.
        </Notice>
      )}
      <SeatedContext value={seated}>
        <DefinitionHrefContext value={(metricId) => definitionsHref(shown, metricId)}>
          <Outlet />
        </DefinitionHrefContext>
      </SeatedContext>
    </AppShellFrame>
  );
}

function teamsInWords({ teams }: Seated): string {
  return teams.length === 1 ? (teams[0]?.teamName ?? '') : `${teams.length} team`;
}
