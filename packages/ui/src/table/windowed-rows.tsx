import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import css from './data-table.module.css';
import { tableRoles } from './table-roles';

/** Rows in a list from which only those near the window are in the page: in a shorter one the browser's own search finds all. */
export const windowedFrom = 500;

/** Where a row stands in the whole list, from 0, and what measures its height. */
export type RowPlace = { readonly index: number; readonly measure: (element: HTMLElement | null) => void };

type WindowedRowsProps<Row> = {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How many cells a row has. */
  readonly columns: number;
  readonly children: (row: Row, place?: RowPlace) => ReactNode;
};

/**
 * The rows of a long list in a page that scrolls: those near the window, and above and below them as much space as the others take.
 * On paper all of them.
 */
export function WindowedRows<Row>({ rows, rowKey, columns, children }: WindowedRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const above = useHeightAbove(body);
  const printing = useIsPrinting();
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: rowsBeside,
    scrollMargin: above,
    measureElement: heightOf,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
  });
  const shown = virtualizer.getVirtualItems();
  const before = (shown[0]?.start ?? above) - above;
  const after = virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? above) - above);
  if (printing) {
    return (
      <tbody ref={body} {...tableRoles.rowgroup}>
        {rows.map((row) => children(row))}
      </tbody>
    );
  }
  return (
    <tbody ref={body} {...tableRoles.rowgroup}>
      <Space height={before} columns={columns} />
      {shown.map(({ index, key }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return <Fragment key={key}>{children(row, { index, measure: virtualizer.measureElement })}</Fragment>;
      })}
      <Space height={after} columns={columns} />
    </tbody>
  );
}

/** The height of a row on one line, in pixels; each row is measured once it is in the page. */
const usualHeight = 45;
/** Rows kept in the page above and below the window: as far as one scrolls before the next rows are there. */
const rowsBeside = 40;

function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden className={css['space']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** With the distance to the card above. A row that isn't laid out, as in a hidden list, counts as a usual one. */
function heightOf(element: Element): number {
  const { height } = element.getBoundingClientRect();
  if (height === 0) return usualHeight;
  const margin = Number.parseFloat(getComputedStyle(element).marginTop);
  return height + (Number.isNaN(margin) ? 0 : margin);
}

/** How far down the page the rows begin, also when what stands above them grows. */
function useHeightAbove(body: { readonly current: HTMLElement | null }): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setAbove(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return above;
}

function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
