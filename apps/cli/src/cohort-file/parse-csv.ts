import type { CohortTable } from '@kraften/domain/concepts/cohort/parse-cohort-table';
import { failure, type Result, success } from '@kraften/domain/result';
import { CsvError, parse } from 'csv-parse/sync';

/** Takes a CSV file apart into cells; empty rows are no rows. The problem is a Swedish sentence. */
export function parseCsv(text: string): Result<CohortTable, string> {
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells, { lines }) => {
        rows.push({ line: lines - lineBreaksIn(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` vid filrad ${error['lines']}` : '';
    return failure(`Citattecknen går inte ihop${line}. Skriv ett citattecken inne i en cell som två ("").`);
  }
  const [header, ...data] = rows;
  return header ? success({ header: header.cells, rows: data }) : failure('Filen är tom: rubrikraden saknas.');
}

/** Column names hold neither sign, so the header row tells. */
function delimiterOf(text: string): ',' | ';' {
  const headerLine = /[^\r\n]+/.exec(text)?.[0] ?? '';
  return headerLine.includes(';') ? ';' : ',';
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
