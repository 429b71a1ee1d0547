import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import {
  IconCalendarEvent,
  IconChartBar,
  IconCoins,
  IconHome,
  IconPresentation,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { cooperationPath, meetingsPath, presentationPath, resultsPath } from '../address/addresses';
import type { PageProps } from '../parts/page-props';
import { CooperationScreen } from '../screens/cooperation/cooperation-screen';
import { EconomyScreen } from '../screens/economy/economy-screen';
import { MeetingsScreen } from '../screens/meetings/meetings-screen';
import { OverviewScreen } from '../screens/overview/overview-screen';
import { MeetingPage } from './meeting-page';
import { PresentationPage } from './presentation-page';
import { ResultsPage } from './results-page';

export type Page = {
  readonly path: string;
  readonly screen: ComponentType<PageProps>;
  /** How it stands in the navigation; a page that is reached from another page has none. */
  readonly menu?: { readonly label: string; readonly icon: ComponentType<{ size?: number | string }> };
  /** Those who have the page; left out where everybody with a seat has it. */
  readonly onlyFor?: UserRole;
};

/** The pages in the order of the navigation. A new one is a line here and a folder in `screens`. */
export const pages: readonly Page[] = [
  { path: '/', screen: OverviewScreen, menu: { label: 'Översikt', icon: IconHome }, onlyFor: 'steering-member' },
  { path: resultsPath, screen: ResultsPage, menu: { label: 'Resultat', icon: IconChartBar } },
  { path: '/ekonomi', screen: EconomyScreen, menu: { label: 'Ekonomi', icon: IconCoins }, onlyFor: 'steering-member' },
  { path: cooperationPath, screen: CooperationScreen, menu: { label: 'Samverkan', icon: IconUsersGroup } },
  { path: meetingsPath, screen: MeetingsScreen, menu: { label: 'Möten', icon: IconCalendarEvent } },
  { path: `${meetingsPath}/$meetingId`, screen: MeetingPage },
  { path: presentationPath, screen: PresentationPage, menu: { label: 'Visa på mötet', icon: IconPresentation } },
];

/** The pages that somebody with this role has. */
export function pagesFor(role: UserRole): readonly Page[] {
  return pages.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === role);
}
