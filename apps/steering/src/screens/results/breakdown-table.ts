import { ageBand } from '@kraften/domain/metrics/dimensions/age-band';
import type { Dimension } from '@kraften/domain/metrics/dimensions/dimension';
import { incomeSource } from '@kraften/domain/metrics/dimensions/income-source';
import { codesOf } from '@kraften/domain/metrics/dimensions/merged-code';
import { referralSource } from '@kraften/domain/metrics/dimensions/referral-source';
import { sex } from '@kraften/domain/metrics/dimensions/sex';
import { closed } from '@kraften/domain/metrics/populations/closed';
import { enrolledAtEnd } from '@kraften/domain/metrics/populations/enrolled-at-end';
import { newlyEnrolled } from '@kraften/domain/metrics/populations/newly-enrolled';
import { type Hidden, isHidden, type TableResult } from '@kraften/domain/metrics/result';
import { sumOfCounts } from '@kraften/domain/metrics/sum-of-counts';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatNumber } from '@kraften/ui/format/number';
import type { Figure } from '../../parts/figure/find-figure';

/** The populations with what they are called over a column. */
const columnNames = [
  [newlyEnrolled, newlyEnrolled.label.sv],
  [closed, closed.label.sv],
  [enrolledAtEnd, 'Inskrivna vid slutet'],
] as const;

export type BreakdownDimension = Pick<Dimension, 'id' | 'label' | 'codes' | 'labelOf'> & {
  /** The breakdown of each population, in the order of the columns. */
  readonly metricIds: readonly string[];
};

export const breakdownDimensions: readonly BreakdownDimension[] = [sex, ageBand, referralSource, incomeSource].map(
  ({ id, label, codes, labelOf }) => ({
    id,
    label,
    codes,
    labelOf,
    metricIds: columnNames.map(([population]) => `breakdowns.${population.id}.${id}`),
  }),
);

/**
 * One dimension, a column for each population and a row for each code, with their sums. Where small rows have been put
 * together, differently in different columns, there is a row for each code or group that some column has.
 */
export function breakdownTable(
  { label, codes, labelOf }: BreakdownDimension,
  columns: readonly Figure<TableResult<Hidden>>[],
): FigureTableData {
  const countOf = ({ result }: Figure<TableResult<Hidden>>, code: string) =>
    result.cells.find((cell) => cell.code === code)?.count ?? (isMergedIn(result, code) ? null : 0);
  return {
    caption: `Efter ${label.sv.toLocaleLowerCase('sv')}`,
    columns: [label.sv, ...columns.map(({ metric }) => populationName(metric.id))],
    rows: [
      ...rowCodes(codes, columns).map((code) => ({
        header: capitalised(labelOf(code).sv),
        cells: columns.map((column) => formatNumber(countOf(column, code))),
      })),
      {
        header: 'Summa',
        cells: columns.map((column) => formatNumber(wholeOf(column))),
        total: true,
      },
    ],
  };
}

/** The sum of a column, also where some of its cells are hidden; null where nothing shows it. */
function wholeOf({ result, whole }: Figure<TableResult<Hidden>>): number | null {
  const sum = sumOfCounts(result.cells.map(({ count }) => count));
  return isHidden(sum) ? whole : sum;
}

/** Whether some column has rows that are put together, so that another row is empty there. */
export function hasMergedRows(columns: readonly Figure<TableResult<Hidden>>[]): boolean {
  return columns.some(({ result }) => result.cells.some(({ code }) => codesOf(code).length > 1));
}

/** The codes in their order, then the groups of them; without codes that every column has put into a group. */
function rowCodes(codes: readonly string[], columns: readonly Figure<TableResult<Hidden>>[]): readonly string[] {
  const printed = new Set(columns.flatMap(({ result }) => result.cells.map(({ code }) => code)));
  const first = (code: string) => codes.indexOf(codesOf(code)[0] ?? code);
  return [...new Set([...codes.filter((code) => printed.has(code)), ...printed])].toSorted(
    (one, other) => first(one) - first(other),
  );
}

/** Whether a column counts the code, or a part of the group, in a row of another name. */
function isMergedIn({ cells }: TableResult<Hidden>, code: string): boolean {
  const parts = codesOf(code);
  return cells.some((cell) => cell.code !== code && codesOf(cell.code).some((part) => parts.includes(part)));
}

/** Whom a breakdown divides, as the heading of its column. */
export function populationName(metricId: string): string {
  return columnNames.find(([{ id }]) => metricId.startsWith(`breakdowns.${id}.`))?.[1] ?? metricId;
}
