import type { PrintedCell, PrintedDefinition } from '@kraften/domain/annual-report/printed-report';
import ExcelJS from 'exceljs';
import { type NumberedTable, printedBlocks } from './printed-blocks';
import type { ReportDocument } from './report-document';

const widest = 60;
const lineHeight = 15;
const text = { name: 'Calibri', size: 11 } as const;
const bold = { ...text, bold: true };
const page: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** A report's tables as a workbook: each a table of its own that can be sorted and counted in, with what they are in front. */
export async function reportXlsx(document: ReportDocument): Promise<Uint8Array> {
  const { title, author, createdAt, definitions } = document;
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { title, creator: author, lastModifiedBy: author, created: createdAt, modified: createdAt });
  const tables = printedBlocks(document).filter((block) => block.kind === 'table');
  addContents(workbook, document, tables);
  for (const table of tables) addTable(workbook, table);
  if (definitions.length > 0) addDefinitions(workbook, definitions);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sheetOf = ({ number }: NumberedTable): string => `Tabell ${number}`;

function addContents(workbook: ExcelJS.Workbook, document: ReportDocument, tables: readonly NumberedTable[]): void {
  const sheet = workbook.addWorksheet('Innehåll', { pageSetup: page });
  sheet.addRow([document.title]).font = { ...bold, size: 16 };
  for (const line of document.subtitle) sheet.addRow([line]);
  sheet.addRow([]);
  sheet.addRow(['Blad', 'Tabell']).font = bold;
  const links = tables.map((table) => ({ sheet: sheetOf(table), caption: table.caption }));
  const last = document.definitions.length > 0 ? [{ sheet: 'Definitioner', caption: 'Hur måtten räknas' }] : [];
  for (const link of [...links, ...last]) {
    const row = sheet.addRow([null, link.caption]);
    const cell = row.getCell(1);
    cell.value = { text: link.sheet, hyperlink: `#'${link.sheet}'!A1` };
    cell.font = { ...text, color: { argb: 'FF1F5C4A' }, underline: true };
  }
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 80;
}

function addTable(workbook: ExcelJS.Workbook, table: NumberedTable): void {
  const sheet = workbook.addWorksheet(sheetOf(table), {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: page,
  });
  sheet.getCell('A1').value = table.caption;
  sheet.getCell('A1').font = { ...bold, size: 13 };
  const names = columnNames(table.columns.map(({ label }) => label));
  fillTable(sheet, {
    name: `Tabell_${table.number}`,
    columns: names,
    rows: table.rows.map((cells) => names.map((_, index) => cells[index] ?? { text: '' })),
  });
  for (const [index, { align }] of table.columns.entries()) {
    if (align === 'start') continue;
    for (let row = 0; row <= table.rows.length; row += 1) {
      const cell = sheet.getCell(3 + row, index + 1);
      cell.alignment = { ...cell.alignment, horizontal: 'right' };
    }
  }
  for (const [index, note] of table.notes.entries()) {
    const cell = sheet.getCell(5 + table.rows.length + index, 1);
    cell.value = note;
    cell.font = { ...text, italic: true, color: { argb: 'FF5C625E' } };
  }
}

function addDefinitions(workbook: ExcelJS.Workbook, definitions: readonly PrintedDefinition[]): void {
  const sheet = workbook.addWorksheet('Definitioner', { views: [{ state: 'frozen', ySplit: 3 }], pageSetup: page });
  sheet.getCell('A1').value = 'Definitioner';
  sheet.getCell('A1').font = { ...bold, size: 13 };
  fillTable(sheet, {
    name: 'Definitioner',
    columns: ['Mått', 'Version', 'Definition'],
    rows: definitions.map(({ label, version, text }) => [
      { text: label },
      { text: String(version), value: version },
      { text },
    ]),
  });
}

type Filling = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
};

/** From the third row on. Texts are texts there, so that none becomes a formula. */
function fillTable(sheet: ExcelJS.Worksheet, { name, columns, rows }: Filling): void {
  sheet.addTable({
    ...{ name, ref: 'A3', headerRow: true, totalsRow: false },
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: columns.map((column) => ({ name: column, filterButton: true })),
    // A table without rows is none to Excel.
    rows:
      rows.length === 0 ? [columns.map(() => null)] : rows.map((cells) => cells.map((cell) => cell.value ?? cell.text)),
  });
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.value !== undefined) sheet.getCell(4 + row, column + 1).numFmt = formatOf(cell.text, cell.value);
    }
  }
  const widths = columns.map((column, index) => {
    const lengths = [column.length + 4, ...rows.map((cells) => cells[index]?.text.length ?? 0)];
    return Math.min(widest, Math.max(...lengths) + 2);
  });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  for (let row = 0; row <= rows.length; row += 1) {
    const lines = (rows[row - 1] ?? []).map((cell, index) => linesIn(cell.text, widths[index] ?? widest));
    // Said, since not every spreadsheet works it out when it opens the file.
    sheet.getRow(3 + row).height = Math.max(1, ...lines) * lineHeight;
    for (const index of columns.keys()) {
      const cell = sheet.getCell(3 + row, index + 1);
      cell.alignment = { vertical: 'top', wrapText: true };
      cell.font = row === 0 ? bold : text;
    }
  }
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}

/** A table's columns must be called something, and each something else. */
function columnNames(labels: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const label of labels) {
    const wish = label.trim() === '' ? 'Kolumn' : label.trim().replaceAll(/\s+/g, ' ');
    let name = wish;
    for (let again = 2; names.some((taken) => taken.toLowerCase() === name.toLowerCase()); again += 1) {
      name = `${wish} ${again}`;
    }
    names.push(name);
  }
  return names;
}

/** How a spreadsheet shows a number as it is printed: with as many decimals, and with what stands after it. */
function formatOf(text: string, value: number): string {
  const printed = /^([+−-])?[\d\s\u00a0\u202f]+(?:,(\d+))?(?:[\s\u00a0\u202f]*(\D+))?$/u.exec(text.trim());
  const [, sign, decimals = '', after = ''] = printed ?? [];
  const digits =
    printed === null && !Number.isInteger(value)
      ? '#,##0.##'
      : `#,##0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  const unit = after.trim();
  const isShare = unit === '%' && Math.abs(value) <= 1 && !text.trim().startsWith(String(value).replace('.', ','));
  const tail = unit === '' ? '' : isShare ? ' %' : `" ${unit.replaceAll('"', '')}"`;
  return sign === '+' ? `+${digits}${tail};-${digits}${tail};${digits}${tail}` : `${digits}${tail}`;
}
