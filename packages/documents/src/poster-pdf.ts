import { encode } from 'uqr';
import { lineHeight, linesWithin, writeLine } from './pdf/pdf-lines';
import { ink, type PdfPages, page, pdfPages, type Style } from './pdf/pdf-pages';

/** A sheet for the wall of a waiting room: what it is about, and an address to go to, also as a QR code. */
export type Poster = {
  readonly title: string;
  readonly language: string;
  /** Whose it is. */
  readonly author: string;
  readonly createdAt: Date;
  /** Under the title, a paragraph each. */
  readonly texts: readonly string[];
  /** What the code leads to; it is also printed under it. */
  readonly address: string;
  /** What the code is, for who doesn't see it. */
  readonly alternative: string;
  /** Beside the address at the foot. */
  readonly foot: string;
};

const title: Style = { size: 42, weight: 'bold' };
const body: Style = { size: 23, weight: 'regular' };
const address: Style = { size: 15, weight: 'bold' };
const small: Style = { size: 14, weight: 'regular' };
const codeWidth = 280;
/** So many modules of white a reader needs round the code. */
const quietZone = 4;

/** The poster as one page of PDF/A-2a, with the code drawn in lines and not as a picture: sharp at any size. */
export async function posterPdf(poster: Poster): Promise<Uint8Array> {
  const pages = pdfPages({ ...poster, hasFeet: false });
  pages.writer.y += 12;
  addLines(pages, 'H1', { style: title, text: poster.title });
  pages.writer.y += 22;
  for (const text of poster.texts) {
    addLines(pages, 'P', { style: body, text });
    pages.writer.y += 10;
  }
  pages.writer.y += 4;
  addCode(pages, poster);
  addLines(pages, 'P', { style: address, text: poster.address });
  pages.writer.y += 18;
  addLines(pages, 'P', { style: small, text: poster.foot });
  return await pages.finish();
}

function addLines(
  { writer, root }: PdfPages,
  tag: 'H1' | 'P',
  { style, text }: { readonly style: Style; readonly text: string },
): void {
  const width = writer.page.width - 2 * page.margin;
  root.add(
    writer.struct(tag, {}, () => {
      let { y } = writer;
      for (const line of linesWithin(writer, { ...style, text }, width)) {
        writeLine(writer, { x: page.margin, y, width, align: 'middle' }, { ...style, text: line });
        y += lineHeight(style);
      }
      writer.y = y;
    }),
  );
}

function addCode({ writer, root }: PdfPages, { address: text, alternative }: Poster): void {
  // A quarter of the code can be worn away or written over, and it still leads there.
  const { data, size } = encode(text, { ecc: 'Q', border: quietZone });
  const left = (writer.page.width - codeWidth) / 2;
  const top = writer.y;
  const module = codeWidth / size;
  root.add(
    writer.struct('Figure', { alt: alternative, bbox: [left, top, left + codeWidth, top + codeWidth] }, () => {
      for (const [row, modules] of data.entries()) {
        for (const [column, isDark] of modules.entries()) {
          if (isDark) writer.rect(left + column * module, top + row * module, module, module);
        }
      }
      writer.fill(ink);
    }),
  );
  writer.y = top + codeWidth;
}
