import { ageBand } from '@kraften/domain/metrics/dimensions/age-band';
import type { Dimension } from '@kraften/domain/metrics/dimensions/dimension';
import { incomeSource } from '@kraften/domain/metrics/dimensions/income-source';
import { referralSource } from '@kraften/domain/metrics/dimensions/referral-source';
import { sex } from '@kraften/domain/metrics/dimensions/sex';
import { closed } from '@kraften/domain/metrics/populations/closed';
import { enrolledAtEnd } from '@kraften/domain/metrics/populations/enrolled-at-end';
import { newlyEnrolled } from '@kraften/domain/metrics/populations/newly-enrolled';
import type { TableResult } from '@kraften/domain/metrics/result';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatNumber } from '@kraften/ui/format/number';
import type { Figure } from './find-figure';

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

/** One dimension, a column for each population and a row for each code, with their sums. */
export function breakdownTable(
  { label, codes, labelOf }: BreakdownDimension,
  columns: readonly Figure<TableResult>[],
): FigureTableData {
  const countOf = ({ result }: Figure<TableResult>, code: string) =>
    result.cells.find((cell) => cell.code === code)?.count ?? 0;
  return {
    caption: `Efter ${label.sv.toLocaleLowerCase('sv')}`,
    columns: [label.sv, ...columns.map(({ metric }) => populationName(metric.id))],
    rows: [
      ...codes.map((code) => ({
        header: capitalised(labelOf(code).sv),
        cells: columns.map((column) => formatNumber(countOf(column, code))),
      })),
      {
        header: 'Summa',
        cells: columns.map(({ result }) => formatNumber(result.cells.reduce((sum, { count }) => sum + count, 0))),
        total: true,
      },
    ],
  };
}

/** Whom a breakdown divides, as the heading of its column. */
export function populationName(metricId: string): string {
  return columnNames.find(([{ id }]) => metricId.startsWith(`breakdowns.${id}.`))?.[1] ?? metricId;
}
