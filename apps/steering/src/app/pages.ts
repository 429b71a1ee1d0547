import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconCoins,
  IconHome,
  IconPresentation,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import { cooperationPath, meetingsPath, presentationPath, resultsPath } from '../address/addresses';
import type { PageProps } from '../parts/page-props';
import { OverviewScreen } from '../screens/overview/overview-screen';

export type Page = {
  readonly path: string;
  readonly screen: ComponentType<PageProps>;
  /** How it stands in the navigation; a page that is reached from another page has none. */
  readonly menu?: { readonly label: string; readonly icon: ComponentType<{ size?: number | string }> };
  /** Those who have the page; left out where everybody with a seat has it. */
  readonly onlyFor?: UserRole;
  /** About all teams that the seat reaches: there is none to choose. */
  readonly ofAllTeams?: boolean;
};

/**
 * The pages in the order of the navigation. A new one is a line here and a folder in `screens`. All but the first page are
 * fetched when they are opened, so that it opens soon.
 */
export const pages: readonly Page[] = [
  { path: '/', screen: OverviewScreen, menu: { label: 'Översikt', icon: IconHome }, onlyFor: 'steering-member' },
  {
    path: '/forbundet',
    screen: lazy(async () => ({
      default: (await import('../screens/association/association-screen')).AssociationScreen,
    })),
    menu: { label: 'Förbundet', icon: IconBuildingCommunity },
    onlyFor: 'association-officer',
    ofAllTeams: true,
  },
  {
    path: resultsPath,
    screen: lazy(async () => ({ default: (await import('./results-page')).ResultsPage })),
    menu: { label: 'Resultat', icon: IconChartBar },
  },
  {
    path: '/ekonomi',
    screen: lazy(async () => ({ default: (await import('../screens/economy/economy-screen')).EconomyScreen })),
    menu: { label: 'Ekonomi', icon: IconCoins },
    onlyFor: 'steering-member',
  },
  {
    path: cooperationPath,
    screen: lazy(async () => ({ default: (await import('../screens/cooperation/cooperation-screen')).CooperationScreen })),
    menu: { label: 'Samverkan', icon: IconUsersGroup },
  },
  {
    path: meetingsPath,
    screen: lazy(async () => ({ default: (await import('../screens/meetings/meetings-screen')).MeetingsScreen })),
    menu: { label: 'Möten', icon: IconCalendarEvent },
  },
  {
    path: `${meetingsPath}/$meetingId`,
    screen: lazy(async () => ({ default: (await import('./meeting-page')).MeetingPage })),
  },
  {
    path: presentationPath,
    screen: lazy(async () => ({ default: (await import('./presentation-page')).PresentationPage })),
    menu: { label: 'Visa på mötet', icon: IconPresentation },
  },
];

/** The pages that somebody with this role has. */
export function pagesFor(role: UserRole): readonly Page[] {
  return pages.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === role);
}
