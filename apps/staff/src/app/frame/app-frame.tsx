import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { AppShellFrame } from '@kraften/ui/layout/app-shell-frame';
import { DefinitionHrefContext } from '@kraften/ui/metric/definition-href';
import {
  IconArchive,
  IconBriefcase,
  IconCalendar,
  IconCoins,
  IconEyeSearch,
  IconFileSearch,
  IconInbox,
  IconMessages,
  IconReportAnalytics,
  IconSettings,
  IconSun,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { ShowFound } from '../../parts/arrival/show-found';
import { PaletteButton } from '../palette/palette-button';
import { PrintLog } from '../printing/print-log';
import { paths } from '../routing/paths';
import { leave } from '../session/leave';
import { useMe } from '../session/me';
import { useMay } from '../session/use-may';
import { FollowTeam } from '../together/follow-team';
import { SelfReferralNews } from '../together/self-referral-news';

const navigation = [
  { href: paths.today, label: 'I dag', icon: IconSun },
  { href: paths.inbox, label: 'Inflöde', icon: IconInbox },
  { href: paths.participants, label: 'Deltagare', icon: IconUsers },
  { href: paths.noteSearch, label: 'Sök i anteckningar', icon: IconFileSearch },
  { href: paths.employers, label: 'Arbetsträning', icon: IconBriefcase },
  { href: paths.groups, label: 'Grupper', icon: IconUsersGroup },
  { href: paths.calendar, label: 'Kalender', icon: IconCalendar },
  { href: paths.meetings, label: 'Möten', icon: IconMessages },
  { href: paths.report, label: 'Uppföljning & rapporter', icon: IconReportAnalytics },
  { href: paths.budget, label: 'Budget', icon: IconCoins },
  { href: paths.teamSettings, label: 'Teamet', icon: IconSettings },
];

const forTheLead = [
  { href: paths.accessLog, label: 'Åtkomstlogg', icon: IconEyeSearch },
  { href: paths.disposals, label: 'Gallring', icon: IconArchive },
];

/** The frame round every page of somebody who has signed in. */
export function AppFrame() {
  const { userName, role, team } = useMe();
  const mayReview = useMay('audit:review');
  const currentPath = useLocation({ select: (location) => location.pathname });
  return (
    <AppShellFrame
      appName="Arbete"
      home={paths.today}
      navigation={mayReview ? [...navigation, ...forTheLead] : navigation}
      currentPath={currentPath}
      user={{ name: userName, role: userRoleLabels[role].sv, team: team.name }}
      onSignOut={() => void leave()}
      tools={<PaletteButton />}
    >
      <DefinitionHrefContext value={paths.definition}>
        <FollowTeam />
        <SelfReferralNews />
        <ShowFound />
        <PrintLog path={currentPath} />
        <Outlet />
      </DefinitionHrefContext>
    </AppShellFrame>
  );
}
