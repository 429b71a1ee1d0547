import { lineHeight, linesWithin, widthOf, writeLine } from './pdf-lines';
import { keepRoom, type PdfPages, page, type Style, wholeLine } from './pdf-pages';

export type ContentsEntry = {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The name of the place that it leads to. */
  readonly place: string;
  /** The number of the page; null before it is known. */
  readonly page: number | null;
};

const styles: Readonly<Record<ContentsEntry['level'], Style>> = {
  1: { size: 10.5, weight: 'bold' },
  2: { size: 10, weight: 'regular' },
  3: { size: 10, weight: 'regular' },
};
const numberWidth = 30;

/** A list of what is on which page, each line of which leads there. */
export function addContents({ writer, root }: PdfPages, entries: readonly ContentsEntry[]): void {
  const list = writer.struct('TOC');
  root.add(list);
  for (const entry of entries) {
    const style = styles[entry.level];
    const indent = (entry.level - 1) * 16;
    const { width } = wholeLine(writer);
    const lines = linesWithin(writer, { ...style, text: entry.text }, width - indent - numberWidth - 20);
    const height = lines.length * lineHeight(style);
    if (entry.level === 1) writer.y += 5;
    keepRoom(writer, height);
    const top = writer.y;
    const item = writer.struct('TOCI');
    list.add(item);
    const link = writer.struct('Link');
    item.add(link);
    link.add(() => {
      for (const [index, text] of lines.entries()) {
        const place = { x: page.margin + indent, width: width - indent, align: 'start' as const };
        writeLine(writer, { ...place, y: top + index * lineHeight(style) }, { ...style, text });
      }
      const y = top + (lines.length - 1) * lineHeight(style);
      const place = { x: page.margin + width - numberWidth, width: numberWidth, align: 'end' as const, y };
      writeLine(writer, place, { ...style, text: entry.page === null ? '' : String(entry.page) });
    });
    writer.goTo(page.margin, top, width, height, entry.place, { structParent: link });
    link.end();
    item.end();
    drawLeader(writer, {
      from: page.margin + indent + widthOf(writer, { ...style, text: lines.at(-1) ?? '' }) + 4,
      to: page.margin + width - numberWidth + 8,
      y: top + height - lineHeight(style) * 0.35,
    });
    writer.y = top + height + 1;
  }
  list.end();
}

function drawLeader(writer: PDFKit.PDFDocument, { from, to, y }: { from: number; to: number; y: number }): void {
  if (to <= from) return;
  writer.markContent('Artifact', { type: 'Layout' });
  writer.save().lineWidth(0.6).dash(0.8, { space: 3 }).moveTo(from, y).lineTo(to, y).stroke('#5c625e').restore();
  writer.endMarkedContent();
}
