import type { NumberedTable } from '../report/printed-blocks';
import { lineHeight, linesWithin, widthOf, writeLine } from './pdf-lines';
import { bottomOf, keepRoom, type PdfPages, page, type Style, wholeLine, write } from './pdf-pages';

type Column = { readonly x: number; readonly width: number; readonly align: 'start' | 'end' };
type Cell = { readonly lines: readonly string[]; readonly column: Column };
type Row = { readonly cells: readonly Cell[]; readonly style: Style };
type Look = { readonly body: Style; readonly head: Style };

const padding = { x: 5, y: 3 };
const rule = '#e2ddd2';
const caption: Style = { size: 10, weight: 'bold' };
const note: Style = { size: 8.5, weight: 'regular', colour: '#5c625e' };

/** A table with its name over it and its notes under it; on each new page its headings stand again. */
export function addTable(pages: PdfPages, table: NumberedTable): void {
  const { writer, root } = pages;
  const look = lookOf(writer, table);
  const columns = columnsOf(writer, table, look);
  const rowOf = (texts: readonly string[], style: Style): Row => ({
    style,
    cells: columns.map((column, index) => ({
      column,
      lines: linesWithin(writer, { ...style, text: texts[index] ?? '' }, column.width - 2 * padding.x),
    })),
  });
  const head = rowOf(
    table.columns.map(({ label }) => label),
    look.head,
  );
  const rows = table.rows.map((cells) =>
    rowOf(
      cells.map(({ text }) => text),
      look.body,
    ),
  );
  const title = `Tabell ${table.number}. ${table.caption}`;
  const titleHeight = linesWithin(writer, { ...caption, text: title }, wholeLine(writer).width).length * 15;
  writer.y += 6;
  keepRoom(writer, titleHeight + heightOf(head) + rows.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0));

  const element = writer.struct('Table');
  root.add(element);
  element.add(writer.struct('Caption', {}, () => write(writer, wholeLine(writer), { ...caption, text: title })));
  writer.y += 2;
  const headGroup = writer.struct('THead');
  element.add(headGroup);
  addRow(pages, headGroup, { row: head, isHead: true, head });
  headGroup.end();
  const body = writer.struct('TBody');
  element.add(body);
  for (const row of rows) addRow(pages, body, { row, isHead: false, head });
  body.end();
  element.end();
  writer.y += 4;
  for (const text of table.notes) {
    keepRoom(writer, note.size * 2);
    root.add(writer.struct('P', {}, () => write(writer, wholeLine(writer), { ...note, text })));
  }
  writer.y += 10;
}

type Placed = { readonly row: Row; readonly isHead: boolean; readonly head: Row };

/** A row goes on over the page when it is higher than what is left of an empty one. */
function addRow({ writer }: PdfPages, group: PDFKit.PDFStructureElement, { row, isHead, head }: Placed): void {
  const whole = writer.page.height - 2 * page.margin - heightOf(head);
  if (writer.y + Math.min(heightOf(row), whole) > bottomOf(writer)) nextPage(writer, head);
  const element = writer.struct('TR');
  group.add(element);
  const cells = row.cells.map(({ lines, column }, index) => {
    const isHeading = isHead || index === 0;
    const cell = isHeading ? writer.struct('TH', { scope: isHead ? 'Column' : 'Row' }) : writer.struct('TD');
    element.add(cell);
    return { cell, lines, column };
  });
  const height = lineHeight(row.style);
  const most = linesIn(row);
  for (let from = 0; from < most; ) {
    const room = Math.max(1, Math.floor((bottomOf(writer) - writer.y - 2 * padding.y) / height));
    const top = writer.y;
    for (const { cell, lines, column } of cells) {
      const part = lines.slice(from, from + room);
      if (part.length === 0) continue;
      cell.add(() => {
        for (const [index, text] of part.entries()) {
          const place = { ...column, x: column.x + padding.x, width: column.width - 2 * padding.x };
          writeLine(writer, { ...place, y: top + padding.y + index * height }, { ...row.style, text });
        }
      });
    }
    const drawn = Math.min(room, most - from);
    from += room;
    writer.y = top + drawn * height + 2 * padding.y;
    drawRule(writer, isHead ? '#5c625e' : rule);
    if (from < most) nextPage(writer, head);
  }
  for (const { cell } of cells) cell.end();
  element.end();
}

function nextPage(writer: PDFKit.PDFDocument, head: Row): void {
  writer.addPage();
  const top = writer.y;
  writer.markContent('Artifact', { type: 'Layout' });
  for (const { lines, column } of head.cells) {
    for (const [index, text] of lines.entries()) {
      const y = top + padding.y + index * lineHeight(head.style);
      const place = { ...column, x: column.x + padding.x, width: column.width - 2 * padding.x, y };
      writeLine(writer, place, { ...head.style, text });
    }
  }
  writer.endMarkedContent();
  writer.y = top + heightOf(head);
  drawRule(writer, '#5c625e');
}

function drawRule(writer: PDFKit.PDFDocument, colour: string): void {
  const { x, width, y } = wholeLine(writer);
  writer.markContent('Artifact', { type: 'Layout' });
  writer
    .lineWidth(0.7)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colour);
  writer.endMarkedContent();
}

const linesIn = ({ cells }: Row): number => Math.max(1, ...cells.map(({ lines }) => lines.length));
const heightOf = (row: Row): number => linesIn(row) * lineHeight(row.style) + 2 * padding.y;

/** The largest type in which the longest word of each column has room. */
function lookOf(writer: PDFKit.PDFDocument, table: NumberedTable): Look {
  const looks = [9.5, 8.5, 7.5, 6.5].map(
    (size): Look => ({ body: { size, weight: 'regular' }, head: { size, weight: 'bold' } }),
  );
  const total = wholeLine(writer).width;
  const fitting = looks.find(
    (look) => leastWidths(writer, table, look).reduce((sum, width) => sum + width, 0) <= total,
  );
  return fitting ?? { body: { size: 6.5, weight: 'regular' }, head: { size: 6.5, weight: 'bold' } };
}

function leastWidths(writer: PDFKit.PDFDocument, table: NumberedTable, look: Look): number[] {
  return widthsOf(writer, table, look).map(({ least }) => least);
}

function widthsOf(writer: PDFKit.PDFDocument, { columns, rows }: NumberedTable, { body, head }: Look) {
  return columns.map(({ label }, index) => {
    const writings = [{ ...head, text: label }, ...rows.map((cells) => ({ ...body, text: cells[index]?.text ?? '' }))];
    const widest = (parts: (text: string) => readonly string[]) =>
      Math.max(
        0,
        ...writings.flatMap((writing) => parts(writing.text).map((text) => widthOf(writer, { ...writing, text }))),
      );
    return {
      least: widest((text) => text.split(/\s+/)) + 2 * padding.x + 0.5,
      natural: widest((text) => text.split('\n')) + 2 * padding.x + 0.5,
    };
  });
}

/** Each column gets what its longest word needs, and of the rest according to how much it has to say. */
function columnsOf(writer: PDFKit.PDFDocument, table: NumberedTable, look: Look): readonly Column[] {
  const { x: left, width: total } = wholeLine(writer);
  const widths = widthsOf(writer, table, look);
  const sum = (of: (width: { least: number; natural: number }) => number) =>
    widths.reduce((whole, width) => whole + of(width), 0);
  const least = sum((width) => width.least);
  const natural = sum((width) => width.natural);
  let x = left;
  return table.columns.map(({ align }, index) => {
    const own = widths[index] ?? { least: 0, natural: 0 };
    const width =
      natural <= total
        ? (own.natural / natural) * total
        : least >= total
          ? (own.least / least) * total
          : own.least + ((own.natural - own.least) / (natural - least)) * (total - least);
    const column = { x, width, align };
    x += width;
    return column;
  });
}
