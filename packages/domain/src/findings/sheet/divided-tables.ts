import { findMetric } from '../../metrics/catalogue';
import { dimensionOf } from '../../metrics/dimensions/dimensions';
import { closingsAccount } from './closings-account';
import { type FigureSheet, numberAt } from './figure-sheet';

/** A table whose rows are the parts of a whole. */
export type DividedTable = {
  /** Path of the table; a row's path is this and its code. */
  readonly path: string;
  readonly wholePath: string;
  readonly wholeOf: (sheet: FigureSheet) => number | null;
};

const breakdownWholes = [
  ['newlyEnrolled', 'flow.newlyEnrolled'],
  ['closed', 'flow.closed'],
  ['enrolledAtEnd', 'flow.enrolledAtEnd'],
] as const;

export const dividedTables: readonly DividedTable[] = [
  { path: 'closings.byOutcome', wholePath: 'closings.total', wholeOf: (sheet) => closingsAccount(sheet).all },
  {
    path: 'closings.byOutcomeExcludingDropouts',
    wholePath: 'closings.totalExcludingDropouts',
    wholeOf: (sheet) => closingsAccount(sheet).withoutDropouts,
  },
  { path: 'income.after', wholePath: 'closings.total', wholeOf: (sheet) => closingsAccount(sheet).all },
  { path: 'results.bySex', wholePath: 'results.count', wholeOf: (sheet) => numberAt(sheet, 'results.count') },
  ...breakdownWholes.flatMap(([population, wholePath]) =>
    ['sex', 'ageBand', 'referralSource', 'incomeSource'].map((dimension) => ({
      path: `breakdowns.${population}.${dimension}`,
      wholePath,
      wholeOf: (sheet: FigureSheet) =>
        population === 'closed' ? closingsAccount(sheet).all : numberAt(sheet, wholePath),
    })),
  ),
];

/** What a figure is called, from the metric that it belongs to (Swedish). */
export function figureLabel(path: string): string {
  return findMetric(path)?.label.sv ?? path;
}

/** What a row and its table are called, by the row's path (Swedish); null when it is no row of a table. */
export function rowAt(path: string): { readonly table: string; readonly row: string } | null {
  const dot = path.lastIndexOf('.');
  const metric = findMetric(path.slice(0, dot));
  if (metric?.example.result.shape !== 'table') return null;
  const { dimension } = metric.example.result;
  return {
    table: metric.label.sv,
    row: dimensionOf(dimension)
      .labelOf(path.slice(dot + 1))
      .sv.toLowerCase(),
  };
}

/** What a row of a table is called (Swedish). */
export function rowLabel(tablePath: string, code: string): string {
  const result = findMetric(tablePath)?.example.result;
  return result?.shape === 'table' ? dimensionOf(result.dimension).labelOf(code).sv : code;
}
