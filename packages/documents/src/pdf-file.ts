import PDFDocumentWriter from 'pdfkit';
import type { PdfBlock, PdfDocument, PdfParticular } from './pdf-document';
import { type PdfFonts, pdfFonts, runsOf } from './pdf-fonts';

/** Points, 72 to the inch. */
const page = { margin: 56, labelWidth: 150, gap: 12, foot: 28 };
const sizes = { 1: 20, 2: 14, 3: 11, text: 10, foot: 8 } as const;
const ink = '#1f2421';
const quiet = '#5c625e';

type Weight = keyof PdfFonts;
type Placing = { readonly x: number; readonly y: number; readonly width: number };
type Style = { readonly size: number; readonly weight: Weight; readonly colour?: string };
type Writing = Style & { readonly text: string };

/**
 * The document as PDF/A-2a, the form in which archives keep files: every font embedded, colours defined, structure tagged for
 * screen readers.
 */
export async function pdfFile(document: PdfDocument): Promise<Uint8Array> {
  const { title, author, createdAt } = document;
  const fonts = pdfFonts();
  const writer = new PDFDocumentWriter({
    ...{ size: 'A4', margins: { top: page.margin, left: page.margin, right: page.margin, bottom: page.margin + 8 } },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: 'sv-SE', displayTitle: true, bufferPages: true },
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
    // None of the fonts that every reader is taken to have: an archive's file carries its own.
    font: '',
  });
  for (const { name, bytes } of [...fonts.regular, ...fonts.bold]) writer.registerFont(name, bytes);
  const done = collected(writer);
  const root = writer.struct('Document');
  writer.addStructure(root);
  for (const block of document.blocks) addBlock(writer, root, block);
  root.end();
  addFeet(writer, title);
  writer.end();
  return await done;
}

function collected(writer: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    writer.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    writer.on('error', reject);
    writer.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

function addBlock(writer: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading': {
      const size = sizes[block.level];
      if (block.level > 1) writer.y += size * (block.level === 2 ? 1.4 : 0.9);
      // A heading stays with what it is the heading of.
      keepRoom(writer, size * 5);
      root.add(
        writer.struct(`H${block.level}`, {}, () => {
          write(writer, wholeLine(writer), { text: block.text, size, weight: 'bold' });
        }),
      );
      writer.y += size * 0.35;
      return;
    }
    case 'paragraph':
      keepRoom(writer, sizes.text * 3);
      root.add(
        writer.struct('P', {}, () => {
          write(writer, wholeLine(writer), { text: block.text, size: sizes.text, weight: 'regular' });
        }),
      );
      writer.y += 6;
      return;
    case 'particulars': {
      const list = writer.struct('L');
      root.add(list);
      for (const row of block.rows) addParticular(writer, list, row);
      list.end();
      writer.y += 6;
    }
  }
}

function addParticular(
  writer: PDFKit.PDFDocument,
  list: PDFKit.PDFStructureElement,
  { label, text, mark }: PdfParticular,
): void {
  keepRoom(writer, sizes.text * 3);
  const top = writer.y;
  const left = page.margin;
  const valueLeft = left + page.labelWidth + page.gap;
  const pagesBefore = writer.bufferedPageRange().count;
  const item = writer.struct('LI');
  list.add(item);
  let labelBottom = top;
  item.add(
    writer.struct('Lbl', {}, () => {
      write(writer, { x: left, y: top, width: page.labelWidth }, { ...small, text: label, colour: quiet });
      labelBottom = writer.y;
    }),
  );
  item.add(
    writer.struct('LBody', {}, () => {
      const width = writer.page.width - page.margin - valueLeft;
      let y = top;
      if (mark !== undefined) {
        write(writer, { x: valueLeft, y, width }, { text: mark, size: sizes.text, weight: 'bold' });
        y = writer.y;
      }
      write(writer, { x: valueLeft, y, width }, { ...small, text: text === '' ? '–' : text });
    }),
  );
  item.end();
  if (writer.bufferedPageRange().count === pagesBefore) writer.y = Math.max(writer.y, labelBottom);
  writer.y += 3;
}

const small: Style = { size: sizes.text, weight: 'regular' };

function wholeLine(writer: PDFKit.PDFDocument): Placing {
  return { x: page.margin, y: writer.y, width: writer.page.width - 2 * page.margin };
}

/** Writes a text from a place on, over as many lines and pages as it takes. */
function write(writer: PDFKit.PDFDocument, place: Placing, { text, size, weight, colour = ink }: Writing): void {
  const fonts = pdfFonts();
  const runs = runsOf(text, fonts[weight]);
  writer.fontSize(size).fillColor(colour);
  for (const [index, run] of runs.entries()) {
    const continued = index < runs.length - 1;
    writer.font(run.font);
    if (index === 0) writer.text(run.text, place.x, place.y, { width: place.width, lineGap: 2, continued });
    else writer.text(run.text, { continued });
  }
}

function keepRoom(writer: PDFKit.PDFDocument, height: number): void {
  const bottom = writer.page.height - writer.page.margins.bottom;
  if (writer.y + height > bottom) writer.addPage();
}

/** Numbers the pages, when it is known how many there are. */
function addFeet(writer: PDFKit.PDFDocument, title: string): void {
  const { start, count } = writer.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    writer.switchToPage(index);
    const { margins, height, width } = writer.page;
    // The foot stands in the margin, where text would otherwise begin a new page.
    writer.page.margins = { ...margins, bottom: 0 };
    writer.markContent('Artifact', { type: 'Pagination' });
    const place = { x: page.margin, y: height - page.foot - sizes.foot, width: width - 2 * page.margin };
    write(writer, place, {
      text: `${title} · sida ${index - start + 1} av ${count}`,
      size: sizes.foot,
      weight: 'regular',
      colour: quiet,
    });
    writer.endMarkedContent();
    writer.page.margins = margins;
  }
}
