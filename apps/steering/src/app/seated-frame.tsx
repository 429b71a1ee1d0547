import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { Notice } from '@kraften/ui/feedback/notice';
import { AppShellFrame } from '@kraften/ui/layout/app-shell-frame';
import { DefinitionHrefContext } from '@kraften/ui/metric/definition-href';
import { IconListSearch } from '@tabler/icons-react';
import { Outlet, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { definitionsHref, definitionsPath, pageHref, presentationPath } from '../address/addresses';
import type { Seated } from '../session/seat';
import { SeatedContext } from '../session/seated';
import { pagesFor } from './pages';
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
  const places = [
    ...pagesFor(role).flatMap(({ path, menu, ofAllTeams = false }) =>
      menu === undefined ? [] : [{ path, ofAllTeams, ...menu }],
    ),
    { path: definitionsPath, label: 'Så räknas siffrorna', icon: IconListSearch, ofAllTeams: false },
  ];
  const here = places.filter(({ path }) => holds(path, pathname)).sort((a, b) => b.path.length - a.path.length)[0];

  const content = (
    <SeatedContext value={seated}>
      <DefinitionHrefContext value={(metricId) => definitionsHref(shown, metricId)}>
        <Outlet />
      </DefinitionHrefContext>
    </SeatedContext>
  );
  if (pathname === presentationPath) return content;

  return (
    <AppShellFrame
      appName="Styrgrupp"
      home={pageHref('/', shown)}
      navigation={places.map(({ path, label, icon }) => ({ href: pageHref(path, shown), label, icon }))}
      currentPath={here === undefined ? '' : pageHref(here.path, shown)}
      user={{ name: userName, role: userRoleLabels[role].sv, team: teamsInWords(seated) }}
      onSignOut={() => void onSignOut().then((left) => setStillSignedIn(!left))}
      {...(teams.length > 1 && here?.ofAllTeams !== true
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
      {content}
    </AppShellFrame>
  );
}

/** Whether a place is the open one, or the one that the open one belongs to. */
function holds(path: string, pathname: string): boolean {
  return pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
}

function teamsInWords({ teams }: Seated): string {
  return teams.length === 1 ? (teams[0]?.teamName ?? '') : `${teams.length} team`;
}
