import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetMonths, hasBegun } from '@kraften/domain/concepts/budget/budget-year';
import { oreText, readOre } from '@kraften/domain/concepts/budget/ore';
import { Notice } from '@kraften/ui/feedback/notice';
import { type ClipboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { refreshBudget } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { DraftStatus } from '../../../parts/draft/draft-status';
import { refusalIn } from '../../../parts/draft/refusal-in';
import { useSavingAlways } from '../../../parts/draft/use-saving-always';
import type { Budget, Category } from '../budget-record';
import { OutcomeCell } from './outcome-cell';
import css from './outcome-grid.module.css';
import { OutcomeSaver } from './outcome-saver';
import { type Placed, pastedCells, placeCells } from './paste-cells';

type OutcomeGridProps = { readonly budget: Budget; readonly categories: readonly Category[] };

/** A year's outcomes to write in, a month a row and a category a column. What is written stores itself. */
export function OutcomeGrid({ budget: { year, outcomes }, categories }: OutcomeGridProps) {
  const { today } = useMe();
  const captionId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [pasted, setPasted] = useState<Placed | null>(null);
  const [saver] = useState(
    () =>
      new OutcomeSaver(outcomes, {
        save: async (cells) => {
          const answer = await apiClient.budget.saveOutcomes.mutate({ year, cells: [...cells] });
          void refreshBudget();
          return answer;
        },
        refusalIn,
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useSavingAlways(saver, refreshBudget);
  useEffect(() => saver.adopt(outcomes), [saver, outcomes]);

  const isOpen = (row: number, column: number) =>
    budgetMonths[row] !== undefined && categories[column] !== undefined && hasBegun(today, { year, month: row + 1 });
  const placeAt = (row: number, column: number) => ({
    categoryId: categories[column]?.categoryId ?? '',
    month: row + 1,
  });

  function moveTo(row: number, column: number) {
    table.current?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  }

  function paste(event: ClipboardEvent, row: number, column: number) {
    const texts = pastedCells(event.clipboardData.getData('text/plain'));
    if (texts === null) return;
    event.preventDefault();
    const placed = placeCells(texts, { row, column, isOpen });
    for (const cell of placed.cells) saver.write(placeAt(cell.row, cell.column), { text: oreText(cell.ore) });
    setPasted(placed);
  }

  const oreAt = (row: number, column: number) => {
    const read = readOre(saver.cell(placeAt(row, column)).text);
    return read.ok ? read.value : null;
  };
  const columnIndexes = categories.map((_, column) => column);
  const rowIndexes = budgetMonths.map((_, row) => row);
  const sumOf = (amounts: readonly (number | null)[]) =>
    oreText(amounts.every((ore) => ore === null) ? null : amounts.reduce<number>((sum, ore) => sum + (ore ?? 0), 0));

  return (
    <>
      {pasted !== null && <PasteNotice placed={pasted} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css['scroller']} aria-labelledby={captionId} tabIndex={0}>
        <table className={css['grid']} ref={table}>
          <caption id={captionId} className="k-unseen">{`Utfall ${year}, månad för månad`}</caption>
          <thead>
            <tr>
              <th scope="col">Månad</th>
              {categories.map(({ categoryId, name }) => (
                <th key={categoryId} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Summa</th>
            </tr>
          </thead>
          <tbody>
            {rowIndexes.map((row) => {
              const month = monthNames[row] ?? '';
              return (
                <tr key={month}>
                  <th scope="row">
                    {month}
                    {isOpen(row, 0) && (
                      <MonthMark
                        month={month}
                        marks={columnIndexes
                          .filter((column) => oreAt(row, column) !== null)
                          .map((column) => saver.cell(placeAt(row, column)).isPreliminary)}
                        onMark={(isPreliminary) => {
                          for (const column of columnIndexes) {
                            if (oreAt(row, column) !== null) saver.write(placeAt(row, column), { isPreliminary });
                          }
                        }}
                      />
                    )}
                  </th>
                  {categories.map(({ categoryId, name }, column) => (
                    <td key={categoryId}>
                      {isOpen(row, column) ? (
                        <OutcomeCell
                          label={`${name}, ${month}`}
                          row={row}
                          column={column}
                          cell={saver.cell(placeAt(row, column))}
                          onWrite={(change) => saver.write(placeAt(row, column), change)}
                          onLeave={() => saver.tidy(placeAt(row, column))}
                          onMove={moveTo}
                          onPaste={(event) => paste(event, row, column)}
                          onSettle={(choice) => saver.settle(placeAt(row, column), choice)}
                        />
                      ) : (
                        <span className={css['ahead']}>–</span>
                      )}
                    </td>
                  ))}
                  <td className={css['sum']}>{sumOf(columnIndexes.map((column) => oreAt(row, column)))}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totalt</th>
              {columnIndexes.map((column) => (
                <td key={categories[column]?.categoryId} className={css['sum']}>
                  {sumOf(rowIndexes.map((row) => oreAt(row, column)))}
                </td>
              ))}
              <td className={css['sum']}>
                {sumOf(rowIndexes.flatMap((row) => columnIndexes.map((column) => oreAt(row, column))))}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={`${css['status']} k-not-print`}>
        <DraftStatus state={state} isEmpty={false} />
      </p>
    </>
  );
}

type MonthMarkProps = {
  readonly month: string;
  /** Of the month's amounts, whether each is preliminary. */
  readonly marks: readonly boolean[];
  readonly onMark: (isPreliminary: boolean) => void;
};

/** Marks all amounts of a month at once. */
function MonthMark({ month, marks, onMark }: MonthMarkProps) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = marks.length > 0 && marks.every(Boolean);
  const isMixed = !isAll && marks.some(Boolean);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={`${css['monthMark']} k-not-print`}>
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        disabled={marks.length === 0}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />
      preliminär<span className="k-unseen">, {month}</span>
    </label>
  );
}

function PasteNotice({ placed: { cells, unreadable, outside } }: { readonly placed: Placed }) {
  const isWhole = unreadable.length === 0 && outside === 0;
  return (
    <Notice kind={isWhole ? 'info' : 'soon'} announce>
      {`${cells.length} belopp är inklistrade. `}
      {unreadable.length > 0 &&
        `Det här är inga belopp och hoppades över: ${unreadable.slice(0, 5).join(', ')}. Skriv dem för hand. `}
      {outside > 0 &&
        `${outside} belopp hamnade utanför rutorna. Börja i en annan ruta, eller klistra in färre månader.`}
    </Notice>
  );
}
