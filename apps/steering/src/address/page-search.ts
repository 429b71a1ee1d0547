import { periodFromAddress } from '../period/period-address';
import { type SeriesName, seriesNames } from '../series/series-choice';

/** What every page keeps in its address, so that a link shows somebody else the same figures. */
export type PageSearch = {
  /** The team's id. */
  readonly team?: string;
  /** A period that `periodFromAddress` reads. */
  readonly period?: string;
};

export type ResultsSearch = PageSearch & { readonly serie?: SeriesName };

/** `rapport`: the id of the adopted report that is read. */
export type ReportsSearch = PageSearch & { readonly rapport?: string };

export type DefinitionsSearch = PageSearch & { readonly sok?: string };

/** What can't be read is left out, and the page shows what it shows to somebody who hasn't chosen. */
export function readPageSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  const team = textIn(raw, 'team');
  const period = textIn(raw, 'period');
  return {
    ...(team === null ? {} : { team }),
    ...(period === null || periodFromAddress(period) === null ? {} : { period }),
  };
}

export function readResultsSearch(raw: Readonly<Record<string, unknown>>): ResultsSearch {
  const serie = seriesNames.find((name) => name === raw['serie']);
  return { ...readPageSearch(raw), ...(serie === undefined ? {} : { serie }) };
}

export function readReportsSearch(raw: Readonly<Record<string, unknown>>): ReportsSearch {
  const rapport = textIn(raw, 'rapport');
  return { ...readPageSearch(raw), ...(rapport === null ? {} : { rapport }) };
}

export function readDefinitionsSearch(raw: Readonly<Record<string, unknown>>): DefinitionsSearch {
  const sok = textIn(raw, 'sok');
  return { ...readPageSearch(raw), ...(sok === null ? {} : { sok }) };
}

function textIn(raw: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
