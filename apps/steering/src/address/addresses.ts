import type { DefinitionsSearch, PageSearch, ReportsSearch } from './page-search';
import { writeSearchText } from './search-text';

/** Addresses inside the app, for links. */
export const definitionsPath = '/sa-raknas-siffrorna';
export const resultsPath = '/resultat';
export const cooperationPath = '/samverkan';
export const meetingsPath = '/moten';
export const reportsPath = '/rapporter';
/** The pages' sections one at a time, on a screen that all see. */
export const presentationPath = '/visning';

/** A page for the team and the period in `search`, and what else the page keeps in its address. */
export function pageHref(path: string, search: PageSearch): string {
  return `${path}${writeSearchText(search)}`;
}

export function definitionsHref(search: DefinitionsSearch, metricId?: string): string {
  return `${pageHref(definitionsPath, search)}${metricId === undefined ? '' : `#${metricId}`}`;
}

/** One adopted report. */
export function reportHref(search: ReportsSearch): string {
  return `${reportsPath}${writeSearchText(search)}`;
}
