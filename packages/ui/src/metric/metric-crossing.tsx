import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { type CrossingResult, type Hidden, isHidden } from '@kraften/domain/metrics/result';
import { sumOfCounts } from '@kraften/domain/metrics/sum-of-counts';
import type { ReactNode } from 'react';
import { FigureTable } from '../chart/figure-table';
import type { FigureTableData } from '../chart/figure-table-data';
import { capitalised } from '../format/capitalised';
import { allHidden, isFew } from '../format/few-people';
import { formatNumber } from '../format/number';
import { FigurePanel } from './figure-panel';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type MetricCrossingProps = {
  readonly metric: MetricDefinition;
  readonly result: CrossingResult<Hidden>;
  /** How many it is of, where that is known though some of its cells are hidden. */
  readonly whole?: number | null | undefined;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/** Counts by two dimensions, with their sums as far as they are known. Rows and columns that nobody stands in are left out. */
export function MetricCrossing({ metric, result, whole, action }: MetricCrossingProps) {
  const [rowDimension, columnDimension] = [dimensionOf(result.rowDimension), dimensionOf(result.columnDimension)];
  const { rows, columns, countOf } = codesOf(result);
  const shownRows = rows.filter((row) => columns.some((column) => countOf(row, column) !== 0));
  const shownColumns = columns.filter((column) => rows.some((row) => countOf(row, column) !== 0));
  const total = whole ?? sumOfCounts(result.cells.map(({ count }) => count));
  const columnLabel = (code: string) => capitalised(columnDimension.labelOf(code).sv);
  const data: FigureTableData = {
    caption: metric.label.sv,
    columns: [rowDimension.label.sv, ...shownColumns.map(columnLabel), 'Alla'],
    rows: [
      ...shownRows.map((row) => ({
        header: capitalised(rowDimension.labelOf(row).sv),
        cells: [
          ...shownColumns.map((column) => formatNumber(countOf(row, column))),
          knownSum(columns.map((column) => countOf(row, column))),
        ],
      })),
      {
        header: 'Alla',
        cells: [...shownColumns.map((column) => knownSum(rows.map((row) => countOf(row, column)))), knownSum([total])],
        total: true,
      },
    ],
  };
  const hasUnknownSum = result.cells.some(({ count }) => isHidden(count));
  const isAllHidden = result.cells.every(({ count }) => isHidden(count) || count === 0);
  const nothing = shownRows.length === 0 ? 'Det finns ingen att räkna på i perioden.' : isAllHidden ? allHidden : null;
  return (
    <FigurePanel metric={metric} data={data} few={isFew(total)} nothing={nothing} action={action}>
      <p className={css['rests']}>
        {`${columnDimension.label.sv} står i kolumnerna. Rader och kolumner utan någon visas inte.${hasUnknownSum ? unknownSum : ''}`}
      </p>
      <FigureTable data={data} captionUnseen />
    </FigurePanel>
  );
}

const unknownSum = ' Ett streck står där en summa inte går att räkna ut av det som visas.';

/** A sum that a hidden part leaves unknown isn’t hidden itself: it may stand elsewhere. */
function knownSum(counts: readonly (number | Hidden)[]): string {
  const sum = sumOfCounts(counts);
  return formatNumber(isHidden(sum) ? null : sum);
}

function codesOf({ cells }: CrossingResult<Hidden>) {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row}\n${column}`, count]));
  return {
    rows: [...new Set(cells.map(({ row }) => row))],
    columns: [...new Set(cells.map(({ column }) => column))],
    countOf: (row: string, column: string): number | Hidden => counts.get(`${row}\n${column}`) ?? 0,
  };
}
