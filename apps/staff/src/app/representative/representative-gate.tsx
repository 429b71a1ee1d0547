import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { AppShellFrame } from '@kraften/ui/layout/app-shell-frame';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { representativeApi } from '../api/api-client';
import { paths } from '../routing/paths';
import { InSession } from '../session/in-session';
import { leave } from '../session/leave';
import { WrongDoorPage } from '../session/wrong-door-page';
import { type Representative, RepresentativeContext } from './representative';

type RepresentativeGateProps = { readonly arrived: boolean; readonly opening: ReactNode };

/** Lets in whoever represents an authority, to what is shared with it; who has no role in a team at all is told so. */
export function RepresentativeGate({ arrived, opening }: RepresentativeGateProps) {
  const me = useQuery(
    representativeApi.account.whoAmI.queryOptions(undefined, { staleTime: 600_000, gcTime: Infinity }),
  );
  if (me.isPending) return opening;
  if (me.data === undefined) return <WrongDoorPage />;
  return (
    <RepresentativeContext value={me.data}>
      <InSession userId={me.data.userId} arrived={arrived}>
        <RepresentativeFrame me={me.data} />
      </InSession>
    </RepresentativeContext>
  );
}

const navigation = [{ href: paths.shared, label: 'Delat med myndigheten', icon: IconUsers }];

function RepresentativeFrame({ me }: { readonly me: Representative }) {
  const currentPath = useLocation({ select: (location) => location.pathname });
  // The address changes before the page does.
  const isShared = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId.startsWith(paths.shared)) });
  if (!isShared) return <Navigate to={paths.shared} replace />;
  return (
    <AppShellFrame
      appName="Arbete"
      home={paths.shared}
      navigation={navigation}
      currentPath={currentPath}
      user={{
        name: me.userName,
        role: `${userRoleLabels[me.role].sv}, ${authorityLabels[me.authority].sv}`,
        team: me.teamName,
      }}
      onSignOut={() => void leave()}
    >
      <Outlet />
    </AppShellFrame>
  );
}
