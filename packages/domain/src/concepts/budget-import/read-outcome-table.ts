import { failure, type Result, success } from '../../result';
import { readOre } from '../budget/ore';
import { columnLetters } from '../import/import-table';
import { plainWords } from '../import/plain-words';
import { monthIn } from './month-in';
import type { OutcomeSource, RowProblem, SourceAmount } from './outcome-source';

export type TableRow = { readonly row: number; readonly cells: readonly string[] };

/** As many as one reads before mending the file. */
const mostProblems = 20;

/** Headings of a list with a row for each month and category. */
const listHeadings = {
  month: ['månad', 'period', 'datum', 'bokföringsdatum', 'bokföringsmånad', 'ver datum'],
  account: ['kostnadsslag', 'kategori', 'kostnad', 'konto', 'kontonamn', 'benämning', 'post', 'rad'],
  ore: ['belopp', 'utfall', 'summa', 'kronor', 'kr', 'sek', 'kostnad kr', 'utfall kr', 'belopp kr'],
} as const;

type Found = {
  readonly account: string;
  readonly month: string;
  readonly ore: string;
  readonly row: number;
  readonly column: number;
};
type Layout = { readonly howRead: string; readonly found: readonly Found[] };

/**
 * What a table of a spreadsheet says has been spent in a year. It is one of three kinds, told apart by where its months stand: over the
 * columns, before the rows, or in a column of a list.
 */
export function readOutcomeTable(
  rows: readonly TableRow[],
  year: number,
): Result<OutcomeSource, readonly RowProblem[]> {
  const layout = listIn(rows) ?? monthsAcross(rows) ?? monthsDown(rows);
  if (layout === null) {
    const message =
      'Det syns inte var månaderna står. Skriv månaderna som rubriker över kolumnerna, eller en lista med rubrikerna Månad, Kostnadsslag och Belopp.';
    return failure([{ row: rows[0]?.row ?? 1, message }]);
  }
  const problems: RowProblem[] = [];
  const names = new Map<string, string>();
  const amounts: SourceAmount[] = [];
  for (const { account, month: written, ore: text, row, column } of layout.found) {
    const key = plainWords(account);
    const month = monthIn(written);
    const ore = readOre(roundedText(text));
    const where = `Kolumn ${columnLetters(column)}: `;
    if (!ore.ok) problems.push({ row, message: `${where}”${text.slice(0, 40)}” är inget belopp. ${ore.problem}` });
    else if (ore.value === null) continue;
    else if (key === '') problems.push({ row, message: 'Raden har ett belopp, men det står inte vad det är.' });
    else if (month === null)
      problems.push({ row, message: `”${written.slice(0, 40)}” är ingen månad. Skriv den som 2025-03.` });
    else {
      if (!names.has(key)) names.set(key, account.trim());
      amounts.push({ account: key, unit: null, year: month.year ?? year, month: month.month, ore: ore.value });
    }
  }
  if (problems.length > 0) return failure(problems.slice(0, mostProblems));
  if (amounts.length === 0) return failure([{ row: rows[0]?.row ?? 1, message: 'Tabellen har inga belopp.' }]);
  const accounts = [...names].map(([key, name]) => ({ key, name }));
  return success({ kind: 'table', howRead: layout.howRead, accounts, units: [], amounts });
}

function listIn(rows: readonly TableRow[]): Layout | null {
  for (const [index, { row, cells }] of rows.slice(0, 30).entries()) {
    const words = cells.map(plainWords);
    const placeOf = (headings: readonly string[]) =>
      headings.map((heading) => words.indexOf(heading)).find((place) => place !== -1);
    const [month, account, ore] = [listHeadings.month, listHeadings.account, listHeadings.ore].map(placeOf);
    if (month === undefined || account === undefined || ore === undefined) continue;
    return {
      howRead: `En lista med månad, kostnadsslag och belopp på varje rad. Rubrikerna står på rad ${row}.`,
      found: rows.slice(index + 1).map(({ row: at, cells: of }) => ({
        ...{ account: of[account] ?? '', month: of[month] ?? '', ore: of[ore] ?? '' },
        ...{ row: at, column: ore },
      })),
    };
  }
  return null;
}

function monthsAcross(rows: readonly TableRow[]): Layout | null {
  const head = rows.slice(0, 30).findIndex(({ cells }) => monthPlaces(cells).length >= 2);
  const heading = rows[head];
  if (heading === undefined) return null;
  const places = monthPlaces(heading.cells);
  const first = Math.min(...places);
  return {
    howRead: `Ett rutnät med ett kostnadsslag på varje rad och månaderna i kolumner. Månaderna står på rad ${heading.row}.`,
    found: rows.slice(head + 1).flatMap(({ row, cells }) => {
      const account = cells.slice(0, first).find((cell) => cell.trim() !== '') ?? '';
      return places.map((column) => ({
        ...{ account, month: heading.cells[column] ?? '', ore: cells[column] ?? '', row, column },
      }));
    }),
  };
}

function monthsDown(rows: readonly TableRow[]): Layout | null {
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < Math.min(widest, 4); column += 1) {
    const inMonths = rows.filter(({ cells }) => isMonthCell(cells[column] ?? ''));
    const first = inMonths[0];
    if (first === undefined || inMonths.length < 2) continue;
    const heading = rows[rows.indexOf(first) - 1];
    if (heading === undefined) continue;
    const places = heading.cells.flatMap((cell, place) => (place > column && cell.trim() !== '' ? [place] : []));
    return {
      howRead: `Ett rutnät med en månad på varje rad och kostnadsslagen i kolumner. Kostnadsslagen står på rad ${heading.row}.`,
      found: inMonths.flatMap(({ row, cells }) =>
        places.map((place) => ({
          ...{ account: heading.cells[place] ?? '', month: cells[column] ?? '', ore: cells[place] ?? '' },
          ...{ row, column: place },
        })),
      ),
    };
  }
  return null;
}

/** Where months stand in a row of headings. Bare numbers are months only where there are many of them. */
function monthPlaces(cells: readonly string[]): readonly number[] {
  const named = cells.flatMap((cell, place) => (isMonthCell(cell) ? [place] : []));
  const numbered = cells.flatMap((cell, place) => (monthIn(cell) !== null ? [place] : []));
  return named.length > 0 || numbered.length < 6 ? named : numbered;
}

function isMonthCell(cell: string): boolean {
  return !/^\s*\d{1,2}\s*$/.test(cell) && monthIn(cell) !== null;
}

/** A spreadsheet's number has more decimals than it shows. */
function roundedText(text: string): string {
  return /^-?\d+\.\d{3,}$/.test(text) ? Number(text).toFixed(2) : text;
}
