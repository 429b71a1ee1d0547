import { failure, type Result, success } from '@kraften/domain/result';
import { CsvError, parse } from 'csv-parse/sync';
import { isUnpackable } from './is-unpackable';

/** A table as it stands in a file: every cell a text, with the row's number as a spreadsheet shows it. */
export type TableFile = {
  /** The sheets of a workbook by name; none of a text file. */
  readonly sheetNames: readonly string[];
  /** The sheet that was read. */
  readonly sheetName: string | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

/** Most bytes of a file that is read. */
export const mostFileBytes = 8 * 1_048_576;

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a workbook (XLSX) or a text file with separators; which of them, its content says, never its name. Days in a workbook
 * become `ÅÅÅÅ-MM-DD`. A text is UTF-8 or Windows-1252, with semicolons, commas or tabs. The problem is a Swedish sentence.
 */
export async function readTableFile(bytes: Uint8Array, sheetName: string | null): Promise<Result<TableFile, string>> {
  if (bytes.length === 0) return failure('Filen är tom. Välj en annan fil.');
  if (bytes.length > mostFileBytes)
    return failure('Filen är större än 8 MB. Dela upp den, eller ta bort bilder och blad.');
  if (beginsWith(bytes, zipMark)) return await readWorkbook(bytes, sheetName);
  if (beginsWith(bytes, oldOfficeMark)) {
    return failure('Filen är sparad i Excels gamla format eller har lösenord. Spara den som .xlsx utan lösenord.');
  }
  return readText(bytes);
}

async function readWorkbook(bytes: Uint8Array, asked: string | null): Promise<Result<TableFile, string>> {
  const unreadable = failure('Filen går inte att läsa som Excel. Öppna den i Excel och spara den på nytt som .xlsx.');
  if (!isUnpackable(bytes)) {
    return failure('Filen är orimligt stor när den packas upp. Spara bara bladet som ska läsas in i en ny fil.');
  }
  // Large, and few who start the server ever import.
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
    const sheetNames = sheets.map(({ sheet }) => sheet);
    const chosen =
      asked === null
        ? (sheets.find(({ data }) => data.length > 1) ?? sheets[0])
        : sheets.find(({ sheet }) => sheet === asked);
    if (chosen === undefined) return failure('Filen har inget blad med det namnet. Välj ett annat blad.');
    const rows = chosen.data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) }));
    return success({ sheetNames, sheetName: chosen.sheet, rows });
  } catch {
    return unreadable;
  }
}

/** A cell of a workbook as a text. Its day is the one that stands there, in whatever time zone the server is. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return String(cell);
}

function readText(bytes: Uint8Array): Result<TableFile, string> {
  const text = decoded(bytes);
  // No text has such a character, and every file of pictures, documents or programs has.
  if (text.includes('\0')) return failure('Filen är ingen Excel- eller CSV-fil. Spara den som .xlsx eller .csv.');
  const rows: { readonly row: number; readonly cells: readonly string[] }[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells) => {
        rows.push({ row: rows.length + 1, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` vid rad ${error['lines']}` : '';
    return failure(`Citattecknen går inte ihop${line}. Skriv ett citattecken inne i en cell som två ("").`);
  }
  return success({ sheetNames: [], sheetName: null, rows });
}

/** Text that isn't UTF-8 is what Excel in Windows saves as CSV: Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): ';' | ',' | '\t' {
  const firstLine = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const timesOf = (sign: string) => firstLine.split(sign).length;
  const signs = [';', ',', '\t'] as const;
  return signs.reduce((most, sign) => (timesOf(sign) > timesOf(most) ? sign : most));
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
