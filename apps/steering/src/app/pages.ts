import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import { IconChartBar, IconReport } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { reportsPath, resultsPath } from '../address/addresses';
import type { PageProps } from '../parts/page-props';
import { ReportsPage } from './reports-page';
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
  { path: resultsPath, screen: ResultsPage, menu: { label: 'Resultat', icon: IconChartBar } },
  { path: reportsPath, screen: ReportsPage, menu: { label: 'Rapporter', icon: IconReport } },
];

/** The pages that somebody with this role has. */
export function pagesFor(role: UserRole): readonly Page[] {
  return pages.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === role);
}
