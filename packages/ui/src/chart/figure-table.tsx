import { type ReactNode, useId } from 'react';
import { narrowHeading } from '../format/narrow-heading';
import { CellText } from './cell-text';
import css from './chart.module.css';
import type { FigureTableData } from './figure-table-data';

type FigureTableProps = {
  readonly data: FigureTableData;
  /** Hides the caption where a heading above says the same. */
  readonly captionUnseen?: boolean;
  /** Draws a cell otherwise than as its text; null for one that stands as it is. */
  readonly renderCell?: (text: string, row: number, column: number) => ReactNode | null;
};

/** The numbers of a figure. Scrolls sideways inside its own frame where it doesn't fit. */
export function FigureTable({ data, captionUnseen = false, renderCell }: FigureTableProps) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css['scroller']} aria-labelledby={captionId} tabIndex={0}>
      <table className={css['table']}>
        <caption id={captionId} className={captionUnseen ? 'k-unseen' : undefined}>
          {data.caption}
        </caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col" data-words={data.words?.includes(column)}>
                {narrowHeading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ header, cells, total }, row) => (
            <tr key={header} data-total={total}>
              <th scope="row">{narrowHeading(header)}</th>
              {cells.map((cell, column) => (
                <td key={data.columns[column + 1]} data-words={data.words?.includes(data.columns[column + 1] ?? '')}>
                  {renderCell?.(cell, row, column) ?? <CellText text={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
