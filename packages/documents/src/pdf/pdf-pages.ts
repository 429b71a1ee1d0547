import PDFDocumentWriter from 'pdfkit';
import { type PdfFonts, pdfFonts, runsOf } from './pdf-fonts';

declare global {
  namespace PDFKit {
    interface PDFOutline {
      /** `left` is counted from the right edge. */
      addItem(title: string, options: { expanded?: boolean; top?: number; left?: number }): PDFOutline;
    }
  }
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a table's heading: which cells it is the heading of. */
      scope?: 'Column' | 'Row';
      /** Left, top, right and bottom of a figure on its page. */
      bbox?: [number, number, number, number];
    }
    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }
  }
}

/** Points, 72 to the inch. */
export const page = { margin: 56, foot: 28 } as const;
export const ink = '#1f2421';
const quiet = '#5c625e';
const footSize = 8;

export type Weight = keyof PdfFonts;
export type Placing = { readonly x: number; readonly y: number; readonly width: number };
export type Style = { readonly size: number; readonly weight: Weight; readonly colour?: string };
export type Writing = Style & { readonly text: string };

type PdfFrame = {
  readonly title: string;
  readonly author: string;
  readonly createdAt: Date;
  /** In which language it is read (BCP 47). Default Swedish. */
  readonly language?: string;
  /** Whether each page has a foot with its number. Default true. */
  readonly hasFeet?: boolean;
};

export type PdfPages = {
  readonly writer: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  /** Numbers the pages and gives the file. */
  finish(): Promise<Uint8Array>;
};

/**
 * Empty pages of PDF/A-2a, the form in which archives keep files: every font embedded, colours defined, structure tagged for
 * screen readers.
 */
export function pdfPages({ title, author, createdAt, language = 'sv-SE', hasFeet = true }: PdfFrame): PdfPages {
  const fonts = pdfFonts();
  const writer = new PDFDocumentWriter({
    ...{ size: 'A4', margins: { top: page.margin, left: page.margin, right: page.margin, bottom: page.margin + 8 } },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: language, displayTitle: true, bufferPages: true },
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
    // None of the fonts that every reader is taken to have: an archive's file carries its own.
    font: '',
  });
  for (const { name, bytes } of Object.values(fonts).flat()) writer.registerFont(name, bytes);
  const done = collected(writer);
  const root = writer.struct('Document');
  writer.addStructure(root);
  return {
    ...{ writer, root },
    finish: async () => {
      root.end();
      if (hasFeet) addFeet(writer, title);
      writer.end();
      return await done;
    },
  };
}

function collected(writer: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    writer.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    writer.on('error', reject);
    writer.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

export function wholeLine(writer: PDFKit.PDFDocument): Placing {
  return { x: page.margin, y: writer.y, width: writer.page.width - 2 * page.margin };
}

/** Where the last line of a page ends. */
export function bottomOf(writer: PDFKit.PDFDocument): number {
  return writer.page.height - writer.page.margins.bottom;
}

/** Writes a text from a place on, over as many lines and pages as it takes. */
export function write(writer: PDFKit.PDFDocument, place: Placing, { text, size, weight, colour = ink }: Writing): void {
  const runs = runsOf(text, pdfFonts()[weight]);
  writer.fontSize(size).fillColor(colour);
  for (const [index, run] of runs.entries()) {
    const continued = index < runs.length - 1;
    writer.font(run.font);
    if (index === 0) writer.text(run.text, place.x, place.y, { width: place.width, lineGap: 2, continued });
    else writer.text(run.text, { continued });
  }
}

export function keepRoom(writer: PDFKit.PDFDocument, height: number): void {
  if (writer.y + height > bottomOf(writer)) writer.addPage();
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
    const place = { x: page.margin, y: height - page.foot - footSize, width: width - 2 * page.margin };
    write(writer, place, {
      text: `${title} · sida ${index - start + 1} av ${count}`,
      size: footSize,
      weight: 'regular',
      colour: quiet,
    });
    writer.endMarkedContent();
    writer.page.margins = margins;
  }
}
