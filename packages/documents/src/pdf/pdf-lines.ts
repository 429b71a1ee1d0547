import { pdfFonts, runsOf } from './pdf-fonts';
import { ink, type Placing, type Style, type Writing } from './pdf-pages';

/** A line's height over its size. */
export const leading = 1.3;

export function widthOf(writer: PDFKit.PDFDocument, { text, size, weight }: Writing): number {
  writer.fontSize(size);
  return runsOf(text, pdfFonts()[weight])
    .map((run) => writer.font(run.font).widthOfString(run.text))
    .reduce((sum, width) => sum + width, 0);
}

/** A text as the lines that have room in a width: broken between words, and within one that is wider than that. */
export function linesWithin(writer: PDFKit.PDFDocument, writing: Writing, width: number): string[] {
  const fits = (text: string) => widthOf(writer, { ...writing, text }) <= width;
  return writing.text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/[ \t]+/).flatMap((whole) => piecesOf(whole, fits))) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  for (const character of word) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** Writes one line where it is told to, and never begins a page. */
export function writeLine(writer: PDFKit.PDFDocument, place: Placing & { align: Align }, writing: Writing): void {
  const { text, size, weight, colour = ink } = writing;
  const slack = place.align === 'start' ? 0 : place.width - widthOf(writer, writing);
  let x = place.x + (place.align === 'middle' ? slack / 2 : slack);
  writer.fontSize(size).fillColor(colour);
  for (const run of runsOf(text, pdfFonts()[weight])) {
    writer.font(run.font).text(run.text, x, place.y, { lineBreak: false });
    x += writer.widthOfString(run.text);
  }
}

type Align = 'start' | 'middle' | 'end';

export const lineHeight = ({ size }: Style): number => size * leading;
