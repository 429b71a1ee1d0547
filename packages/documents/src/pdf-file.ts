import { keepRoom, type PdfPages, page, pdfPages, type Style, wholeLine, write } from './pdf/pdf-pages';
import type { PdfBlock, PdfDocument, PdfParticular } from './pdf-document';

const labelWidth = 150;
const gap = 12;
const sizes = { 1: 20, 2: 14, 3: 11, text: 10 } as const;
const quiet = '#5c625e';

/** The document as PDF/A-2a: what a person or a partner gets on paper. */
export async function pdfFile(document: PdfDocument): Promise<Uint8Array> {
  const pages = pdfPages(document);
  for (const block of document.blocks) addBlock(pages, block);
  return await pages.finish();
}

function addBlock({ writer, root }: PdfPages, block: PdfBlock): void {
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
  const valueLeft = left + labelWidth + gap;
  const pagesBefore = writer.bufferedPageRange().count;
  const item = writer.struct('LI');
  list.add(item);
  let labelBottom = top;
  item.add(
    writer.struct('Lbl', {}, () => {
      write(writer, { x: left, y: top, width: labelWidth }, { ...small, text: label, colour: quiet });
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
