import type { DefinitionsSearch, ResultsSearch } from './page-search';
import { writeSearchText } from './search-text';

/** Addresses inside the app, for links. */
export const definitionsPath = '/sa-raknas-siffrorna';

export function resultsHref(search: ResultsSearch): string {
  return `/${writeSearchText(search)}`;
}

export function definitionsHref(search: DefinitionsSearch, metricId?: string): string {
  return `${definitionsPath}${writeSearchText(search)}${metricId === undefined ? '' : `#${metricId}`}`;
}
