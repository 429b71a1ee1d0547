import type { Sheet, SheetCell } from './sheet';

const byteOrderMark = '\ufeff';

/** A sheet as Swedish spreadsheets read it: semicolons, decimal commas, UTF-8 with a mark that says so. */
export function csvText({ columns, rows }: Sheet): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`);
  return `${byteOrderMark}${lines.join('')}`;
}

function csvCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell.number).replace('.', ',');
  const text = withoutFormula(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
