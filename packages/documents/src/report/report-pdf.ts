import type { PrintedBlock, PrintedRun } from '@kraften/domain/annual-report/printed-report';
import { addChart } from '../pdf/pdf-chart';
import { addContents } from '../pdf/pdf-contents';
import { keepRoom, type PdfPages, page, pdfPages, type Style, wholeLine, write } from '../pdf/pdf-pages';
import { writeRuns } from '../pdf/pdf-runs';
import { addTable } from '../pdf/pdf-table';
import { type NumberedBlock, printedBlocks } from './printed-blocks';
import type { ReportDocument } from './report-document';

type Heading = Extract<PrintedBlock, { readonly kind: 'heading' }>;
type PageOf = ReadonlyMap<Heading, number>;

const titleStyle: Style = { size: 24, weight: 'bold' };
const headingStyles: Readonly<Record<Heading['level'], Style>> = {
  1: { size: 17, weight: 'bold' },
  2: { size: 13, weight: 'bold' },
  3: { size: 11, weight: 'bold' },
};
const tags = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/**
 * A report as PDF/A-2a: tagged headings, lists, tables and figures, bookmarks, and contents that lead to their pages. It is drawn
 * twice, since only then it is known on which page each heading stands.
 */
export async function reportPdf(document: ReportDocument): Promise<Uint8Array> {
  const blocks = printedBlocks(document);
  const { pageOf } = await drawn(document, blocks, new Map());
  const { bytes } = await drawn(document, blocks, pageOf);
  return bytes;
}

async function drawn(document: ReportDocument, blocks: readonly NumberedBlock[], known: PageOf) {
  const pages = pdfPages(document);
  const { writer } = pages;
  addFront(pages, document);
  const headings = blocks.filter((block) => block.kind === 'heading');
  addContents(
    pages,
    headings
      .filter(({ level }) => level < 3)
      .map((heading) => ({ ...heading, place: placeOf(heading, headings), page: known.get(heading) ?? null })),
  );
  const pageOf = new Map<Heading, number>();
  const outline = bookmarks(writer);
  writer.addPage();
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      addBlock(pages, block);
      continue;
    }
    addHeading(pages, block, placeOf(block, headings));
    pageOf.set(block, writer.bufferedPageRange().count);
    outline(block);
  }
  return { bytes: await pages.finish(), pageOf };
}

const placeOf = (heading: Heading, headings: readonly Heading[]): string => `rubrik-${headings.indexOf(heading) + 1}`;

function addFront({ writer, root }: PdfPages, { title, subtitle }: ReportDocument): void {
  writer.y += 40;
  root.add(writer.struct('H1', {}, () => write(writer, wholeLine(writer), { ...titleStyle, text: title })));
  writer.y += 6;
  for (const text of subtitle) {
    root.add(writer.struct('P', {}, () => write(writer, wholeLine(writer), { text, size: 12, weight: 'regular' })));
  }
  writer.y += 24;
  root.add(
    writer.struct('H2', {}, () => write(writer, wholeLine(writer), { text: 'Innehåll', size: 14, weight: 'bold' })),
  );
  writer.y += 2;
}

function addHeading({ writer, root }: PdfPages, { level, text }: Heading, place: string): void {
  const style = headingStyles[level];
  // At the top of a page there is nothing to keep away from.
  if (writer.y > page.margin) writer.y += style.size * 0.9;
  keepRoom(writer, style.size * 6);
  writer.addNamedDestination(place, 'XYZ', page.margin, writer.y - 8);
  root.add(writer.struct(tags[level], {}, () => write(writer, wholeLine(writer), { ...style, text })));
  writer.y += style.size * 0.3;
}

/** Each heading as a bookmark under that of the heading it stands under. */
function bookmarks(writer: PDFKit.PDFDocument): (heading: Heading) => void {
  const open: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
  return ({ level, text }) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? writer.outline;
    const top = Math.max(0, writer.y - headingStyles[level].size * 2.5);
    open.push({ level, item: parent.addItem(text, { expanded: level === 1, top, left: writer.page.width }) });
  };
}

function addBlock(pages: PdfPages, block: Exclude<NumberedBlock, Heading>): void {
  const { writer, root } = pages;
  switch (block.kind) {
    case 'paragraph':
      addParagraph(pages, block.runs);
      return;
    case 'list': {
      const list = writer.struct('L');
      root.add(list);
      for (const [index, runs] of block.items.entries()) {
        addItem(pages, list, { label: block.ordered ? `${index + 1}.` : '•', runs });
      }
      list.end();
      writer.y += 5;
      return;
    }
    case 'table':
      addTable(pages, block);
      return;
    case 'chart':
      addChart(pages, block);
      return;
    case 'new-page':
      if (writer.y > page.margin) writer.addPage();
  }
}

function addParagraph({ writer, root }: PdfPages, runs: readonly PrintedRun[]): void {
  keepRoom(writer, 32);
  const element = writer.struct('P');
  root.add(element);
  writeRuns(writer, element, { runs, place: wholeLine(writer) });
  element.end();
  writer.y += 7;
}

type Item = { readonly label: string; readonly runs: readonly PrintedRun[] };

function addItem({ writer }: PdfPages, list: PDFKit.PDFStructureElement, { label, runs }: Item): void {
  keepRoom(writer, 18);
  const { x, y, width } = wholeLine(writer);
  const item = writer.struct('LI');
  list.add(item);
  const mark = writer.struct('Lbl');
  item.add(mark);
  writeRuns(writer, mark, { runs: [{ text: label }], place: { x: x + 6, y, width: 24 } });
  const body = writer.struct('LBody');
  item.add(body);
  writeRuns(writer, body, { runs, place: { x: x + 26, y, width: width - 26 } });
  item.end();
  writer.y += 3;
}
