import type { Hidden } from '@kraften/domain/metrics/result';
import { useId } from 'react';
import { CellText } from '../chart/cell-text';
import { CopyTableButton } from '../chart/copy-table-button';
import { narrowHeading } from '../format/narrow-heading';
import { formatNumber } from '../format/number';
import { tableRoles } from '../table/table-roles';
import { DefinitionPopover } from './definition-popover';
import type { MetricDefinition } from './metric-definition';
import css from './result-table.module.css';

export type ResultTableColumn = {
  readonly key: string;
  readonly heading: string;
  /** The figure that the column counts, or a part of. */
  readonly metric: MetricDefinition;
};
export type ResultTableRow = {
  /** The period or the team. */
  readonly label: string;
  /** One for each column; null where it isn't known. */
  readonly values: readonly (number | null | Hidden)[];
};

type ResultTableProps = {
  readonly caption: string;
  /** What the rows are: "Period". */
  readonly rowHeading: string;
  readonly columns: readonly ResultTableColumn[];
  readonly rows: readonly ResultTableRow[];
};

/** The annual report's table of who came, who left and to what, with each column's definition at hand. A list on a phone. */
export function ResultTable({ caption, rowHeading, columns, rows }: ResultTableProps) {
  const captionId = useId();
  return (
    <div className={css['frame']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css['scroller']} aria-labelledby={captionId} tabIndex={0}>
        <table className={css['table']} {...tableRoles.table}>
          <caption id={captionId}>{caption}</caption>
          <thead {...tableRoles.rowgroup}>
            <tr {...tableRoles.row}>
              <th scope="col" {...tableRoles.columnheader}>
                {rowHeading}
              </th>
              {columns.map(({ key, heading, metric }) => (
                <th key={key} scope="col" {...tableRoles.columnheader}>
                  <span className={css['heading']}>
                    {narrowHeading(heading)}
                    <DefinitionPopover metric={metric} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.rowgroup}>
            {rows.map(({ label, values }) => (
              <tr key={label} {...tableRoles.row}>
                <th scope="row" {...tableRoles.rowheader}>
                  {label}
                </th>
                {columns.map(({ key, heading, metric }, index) => (
                  <td key={key} {...tableRoles.cell}>
                    <span className={css['narrow']}>
                      {heading}
                      <DefinitionPopover metric={metric} />
                    </span>
                    <span>
                      <CellText text={formatNumber(values[index] ?? null)} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="k-not-print">
        <CopyTableButton
          data={{
            caption,
            columns: [rowHeading, ...columns.map(({ heading }) => heading)],
            rows: rows.map(({ label, values }) => ({
              header: label,
              cells: columns.map((_, index) => formatNumber(values[index] ?? null)),
            })),
          }}
        />
      </div>
    </div>
  );
}
