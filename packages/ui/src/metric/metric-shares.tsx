import { dimensionOf } from '@kraften/domain/metrics/dimensions/dimensions';
import { type CodeShare, type Hidden, isHidden, type SharesResult } from '@kraften/domain/metrics/result';
import type { ReactNode } from 'react';
import { FigureTable } from '../chart/figure-table';
import type { FigureTableData } from '../chart/figure-table-data';
import { capitalised } from '../format/capitalised';
import { allHidden, isFew } from '../format/few-people';
import { formatMetricInterval, formatMetricValue } from '../format/metric-value';
import { formatPart } from '../format/number';
import { BarCell } from './bar-cell';
import { FigurePanel } from './figure-panel';
import type { MetricDefinition } from './metric-definition';

type MetricSharesProps = {
  readonly metric: MetricDefinition;
  readonly result: SharesResult<Hidden>;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/** A share for each code, with its parts and its interval. */
export function MetricShares({ metric, result, action }: MetricSharesProps) {
  const { rows } = result;
  const { label, labelOf } = dimensionOf(result.dimension);
  const isEmpty = rows.every(({ denominator }) => denominator === 0);
  const isAllHidden = rows.every(({ denominator }) => isHidden(denominator) || denominator === 0);
  const nothing = isEmpty ? 'Det finns inget att räkna på i perioden.' : isAllHidden ? allHidden : null;
  const data: FigureTableData = {
    caption: metric.label.sv,
    columns: [label.sv, 'Andel', 'Antal', '95 %-intervall'],
    rows: rows.map(({ code, numerator, denominator, rate, ci95 }) => ({
      header: capitalised(labelOf(code).sv),
      cells: [formatMetricValue(rate, metric), formatPart(numerator, denominator), formatMetricInterval(ci95, metric)],
    })),
  };
  return (
    <FigurePanel
      metric={metric}
      data={data}
      few={metric.behind !== null && rows.some(restsOnFew)}
      nothing={nothing}
      action={action}
    >
      <FigureTable
        data={data}
        captionUnseen
        renderCell={(text, row, column) => {
          const rate = column === 0 ? rows[row]?.rate : null;
          return typeof rate === 'number' ? <BarCell text={text} share={rate} /> : null;
        }}
      />
    </FigurePanel>
  );
}

/** Where one person can stand for several of what is counted, the persons say whether they are few. */
function restsOnFew({ persons, denominator }: CodeShare<Hidden>): boolean {
  return isFew(persons ?? denominator);
}
