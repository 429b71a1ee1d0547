import ExcelJS from 'exceljs';
import type { NumberKind, Sheet } from './sheet';

const numberFormats: Readonly<Record<NumberKind, string>> = { whole: '#,##0', decimal: '#,##0.0', percent: '0 %' };
const widest = 60;

/** Sheets as a workbook. Texts are texts there, so no cell of a cohort file can become a formula. */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    worksheet.addRow(columns).font = { bold: true };
    for (const cells of rows) {
      const row = worksheet.addRow(
        cells.map((cell) => (cell === null || typeof cell === 'string' ? cell : cell.number)),
      );
      for (const [index, cell] of cells.entries()) {
        if (cell === null || typeof cell === 'string') continue;
        row.getCell(index + 1).numFmt = numberFormats[cell.kind];
      }
    }
    for (const [index] of columns.entries()) {
      const lengths = [columns, ...rows].map((cells) => textLength(cells[index] ?? null));
      const column = worksheet.getColumn(index + 1);
      column.width = Math.min(widest, Math.max(...lengths) + 2);
      column.alignment = { vertical: 'top', wrapText: true, indent: 1 };
    }
    worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function textLength(cell: Sheet['rows'][number][number]): number {
  if (cell === null) return 0;
  return typeof cell === 'string' ? cell.length : 10;
}
