import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { type Hidden, isHidden, type TableResult } from '@kraften/domain/metrics/result';
import { sumOfCounts } from '@kraften/domain/metrics/sum-of-counts';
import { unitName } from '@kraften/domain/metrics/unit-name';
import type { ReactNode } from 'react';
import { FigureTable } from '../chart/figure-table';
import type { FigureTableData } from '../chart/figure-table-data';
import { capitalised } from '../format/capitalised';
import { allHidden, isFew } from '../format/few-people';
import { formatNumber, formatPercent } from '../format/number';
import { BarCell } from './bar-cell';
import { FigurePanel } from './figure-panel';
import type { MetricDefinition } from './metric-definition';

type MetricTableProps = {
  readonly metric: MetricDefinition;
  readonly result: TableResult<Hidden>;
  /** How many it is of, where that is known though some of its cells are hidden. */
  readonly whole?: number | null | undefined;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/** Counts by code, each with its share of the whole. The whole is left out where it isn’t known. */
export function MetricTable({ metric, result, whole, action }: MetricTableProps) {
  const dimension = dimensionOf(result.dimension);
  const total = whole ?? sumOfCounts(result.cells.map(({ count }) => count));
  const isAllHidden = result.cells.every(({ count }) => isHidden(count) || count === 0);
  const nothing = total === 0 ? 'Det finns ingen att räkna på i perioden.' : isAllHidden ? allHidden : null;
  const shareOf = (count: number | Hidden) =>
    isHidden(count) || isHidden(total) || total === 0 ? null : count / total;
  const data: FigureTableData = {
    caption: metric.label.sv,
    columns: [dimension.label.sv, capitalised(unitName(metric.unit)), 'Andel'],
    rows: [
      ...result.cells.map(({ code, count }) => ({
        header: capitalised(dimension.labelOf(code).sv),
        cells: [formatNumber(count), formatPercent(shareOf(count))],
      })),
      ...(isHidden(total)
        ? []
        : [{ header: 'Alla', cells: [formatNumber(total), formatPercent(shareOf(total))], total: true }]),
    ],
  };
  return (
    <FigurePanel metric={metric} data={data} few={isFew(total)} nothing={nothing} action={action}>
      <FigureTable
        data={data}
        captionUnseen
        renderCell={(text, row, column) => {
          const count = column === 1 ? result.cells[row]?.count : undefined;
          const share = count === undefined ? null : shareOf(count);
          return share === null ? null : <BarCell text={text} share={share} />;
        }}
      />
    </FigurePanel>
  );
}
