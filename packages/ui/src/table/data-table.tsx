import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { AppLink } from '../navigation/app-link';
import { type Column, type SortOrder, sortRows } from './column';
import css from './data-table.module.css';
import { tableRoles } from './table-roles';
import { type RowPlace, WindowedRows, windowedFrom } from './windowed-rows';

/** Rows that one chooses to do something to them together. */
export type RowChoice<Row> = {
  readonly isChosen: (row: Row) => boolean;
  /** `toHere`: from the one that was chosen last, with all between. */
  readonly onChoose: (row: Row, choice: { readonly chosen: boolean; readonly toHere: boolean }) => void;
  /** What a row is called: "Anna Ek". */
  readonly nameOf: (row: Row) => string;
  readonly allChosen: 'all' | 'some' | 'none';
  /** All rows of the list, also those that aren't in the page just now, or none. */
  readonly onChooseAll: (chosen: boolean) => void;
  /** "Välj alla 45 i listan". */
  readonly allLabel: string;
};

type DataTableProps<Row> = {
  /** What the list holds: "Deltagare i teamet". */
  readonly caption: string;
  /** Keeps the caption for those who hear the page, where a heading above says the same. */
  readonly captionUnseen?: boolean;
  readonly columns: readonly Column<Row>[];
  /** Undefined while they are being fetched. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  /** Where a row leads. The first cell holds the link, the whole row can be pressed. */
  readonly rowHref?: (row: Row) => string | null;
  /** An `EmptyState` that says what to do first. */
  readonly empty: ReactNode;
  readonly defaultSort?: SortOrder;
  /** The order that the rows come in, for a list that sorts them itself: `onSort` asks it for another. */
  readonly sortedBy?: SortOrder;
  /** Tells how the reader sorted the list, for an address that remembers it. */
  readonly onSort?: (order: SortOrder) => void;
  /** A box to tick before each row. */
  readonly choice?: RowChoice<Row>;
  /** Rows to hold place for while loading. */
  readonly expectedRows?: number;
  /** On a phone: a card for each row, or the table as it is in a frame that scrolls sideways. */
  readonly narrow?: 'cards' | 'scroll';
  /** The reader chooses the columns, which may be more than the page is wide: then the table scrolls sideways in its frame. */
  readonly anyColumns?: boolean;
};

/** The one table for every list. Of a long list only the rows that are near the window are in the page, and all of them on paper. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, caption, empty, defaultSort = null, narrow = 'cards', expectedRows = 6 } = props;
  const [ownOrder, setOrder] = useState<SortOrder | null>(defaultSort);
  const { sortedBy } = props;
  const order = sortedBy ?? ownOrder;
  const captionId = useId();

  function sort(next: SortOrder) {
    setOrder(next);
    props.onSort?.(next);
  }

  const sorted = useMemo(
    () => (rows === undefined || sortedBy !== undefined ? rows : sortRows(rows, columns, ownOrder)),
    [rows, columns, ownOrder, sortedBy],
  );

  if (sorted?.length === 0) return <>{empty}</>;
  const windowed = sorted !== undefined && sorted.length >= windowedFrom;
  const bodyRow = (row: Row, place?: RowPlace) => (
    <BodyRow
      key={props.rowKey(row)}
      row={row}
      columns={columns}
      href={props.rowHref?.(row)}
      place={place}
      choice={props.choice}
    />
  );

  const table = (
    <table
      className={css['table']}
      data-narrow={narrow}
      data-windowed={windowed}
      data-choosing={props.choice !== undefined}
      aria-busy={sorted === undefined}
      aria-rowcount={windowed ? sorted.length + 1 : undefined}
      {...tableRoles.table}
    >
      <caption className={props.captionUnseen ? 'k-unseen' : css['caption']} id={captionId}>
        {caption}
      </caption>
      <thead {...tableRoles.rowgroup}>
        <tr aria-rowindex={windowed ? 1 : undefined} {...tableRoles.row}>
          {props.choice && <ChooseAll choice={props.choice} />}
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column} order={order} onSort={sort} />
          ))}
        </tr>
      </thead>
      {windowed ? (
        <WindowedRows
          rows={sorted}
          rowKey={props.rowKey}
          columns={columns.length + (props.choice === undefined ? 0 : 1)}
        >
          {bodyRow}
        </WindowedRows>
      ) : (
        <tbody {...tableRoles.rowgroup}>
          {sorted === undefined
            ? Array.from({ length: expectedRows }, (_, index) => <PlaceholderRow key={index} columns={columns} />)
            : sorted.map((row) => bodyRow(row))}
        </tbody>
      )}
    </table>
  );
  if (narrow === 'cards' && !props.anyColumns) return <div className={css['frame']}>{table}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css[narrow === 'cards' ? 'wideFrame' : 'scroller']} aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}

function ChooseAll<Row>({ choice: { allChosen, onChooseAll, allLabel } }: { readonly choice: RowChoice<Row> }) {
  return (
    <th scope="col" className={css['choose']} {...tableRoles.columnheader}>
      <label className={css['box']}>
        <input
          type="checkbox"
          aria-label={allLabel}
          checked={allChosen === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = allChosen === 'some';
          }}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
      </label>
    </th>
  );
}

type HeaderCellProps<Row> = {
  readonly column: Column<Row>;
  readonly order: SortOrder | null;
  readonly onSort: (order: SortOrder) => void;
};

function HeaderCell<Row>({ column, order, onSort }: HeaderCellProps<Row>) {
  const direction = order?.id === column.id ? order.direction : undefined;
  if (!column.sort) {
    return (
      <th scope="col" data-align={column.align} data-hide={column.narrow} {...tableRoles.columnheader}>
        {column.header}
      </th>
    );
  }
  const Sign = direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={column.align}
      data-hide={column.narrow}
      aria-sort={direction ?? 'none'}
      {...tableRoles.columnheader}
    >
      <button
        type="button"
        className={css['sort']}
        data-active={direction !== undefined}
        onClick={() => onSort({ id: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
      >
        {column.header}
        <Sign size={16} aria-hidden />
      </button>
    </th>
  );
}

type BodyRowProps<Row> = {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly href: string | null | undefined;
  readonly place: RowPlace | undefined;
  readonly choice: RowChoice<Row> | undefined;
};

function BodyRow<Row>({ row, columns, href, place, choice }: BodyRowProps<Row>) {
  const [first, ...rest] = columns;
  const linked = href !== null && href !== undefined;
  return (
    <tr
      ref={place?.measure}
      data-index={place?.index}
      aria-rowindex={place && place.index + 2}
      className={linked ? css['linked'] : undefined}
      data-chosen={choice?.isChosen(row)}
      {...tableRoles.row}
    >
      {choice && (
        <td className={css['choose']} {...tableRoles.cell}>
          <label className={css['box']}>
            <input
              type="checkbox"
              aria-label={`Välj ${choice.nameOf(row)}`}
              checked={choice.isChosen(row)}
              onChange={(event) => {
                const isLong = event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
                choice.onChoose(row, { chosen: event.currentTarget.checked, toHere: isLong });
              }}
            />
          </label>
        </td>
      )}
      {first && (
        <th scope="row" data-align={first.align} data-nowrap={first.nowrap} {...tableRoles.rowheader}>
          {linked ? (
            <AppLink href={href} className={css['link']}>
              {first.cell(row)}
            </AppLink>
          ) : (
            first.cell(row)
          )}
        </th>
      )}
      {rest.map((column) => (
        <td
          key={column.id}
          data-align={column.align}
          data-hide={column.narrow}
          data-nowrap={column.nowrap}
          data-header={column.header}
          {...tableRoles.cell}
        >
          <span className={css['value']}>{column.cell(row)}</span>
        </td>
      ))}
    </tr>
  );
}

function PlaceholderRow<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <tr {...tableRoles.row}>
      {columns.map((column) => (
        <td
          key={column.id}
          data-align={column.align}
          data-hide={column.narrow}
          data-header={column.header}
          {...tableRoles.cell}
        >
          <span className={css['placeholder']}>&nbsp;</span>
        </td>
      ))}
    </tr>
  );
}
