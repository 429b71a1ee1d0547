import type { PrintedColumn, PrintedRun } from '@kraften/domain/annual-report/printed-report';
import {
  AlignmentType,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IParagraphStyleOptions,
  LevelFormat,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun, type ChartSeries } from 'docx/charts';
import { estimatePageNumbers } from 'docx/layout';
import { docxBytes, tableBorders, textWidth } from '../docx/docx-frame';
import { linkOf, type NumberedBlock, type NumberedChart, type NumberedTable, printedBlocks } from './printed-blocks';
import type { ReportDocument } from './report-document';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const closeLines = { line: 240, lineRule: LineRuleType.AUTO } as const;
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    ...{ id: 'Tabelltext', name: 'Tabelltext', basedOn: 'Normal', quickFormat: true },
    ...{ run: { size: 19 }, paragraph: { spacing: { before: 20, after: 20, ...closeLines } } },
  },
  {
    ...{ id: 'Tabellnot', name: 'Tabellnot', basedOn: 'Normal', quickFormat: true },
    ...{ run: { size: 17, color: '5C625E' }, paragraph: { spacing: { before: 40, after: 80, ...closeLines } } },
  },
  {
    ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
    ...{ run: { size: 24, color: '5C625E' }, paragraph: { spacing: { after: 40 } } },
  },
  {
    ...{ id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', quickFormat: true },
    ...{ run: { size: 28, bold: true }, paragraph: { spacing: { before: 480, after: 120 }, keepNext: true } },
  },
];

const indentOf = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } });
const bullets = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: indentOf(0) };
const numbers = { ...bullets, format: LevelFormat.DECIMAL, text: '%1.' };

/** A report for a word processor: all that it knows of a document is said in its own terms, so that it can be written on in. */
export async function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, author, subtitle } = document;
  return await docxBytes({
    ...{ title, author, paragraphStyles, pageNumbers: estimatePageNumbers },
    numbering: {
      config: [
        { reference: 'punkter', levels: [bullets] },
        { reference: 'nummer', levels: [numbers] },
      ],
    },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
      ...subtitle.map((text) => new Paragraph({ style: 'Subtitle', text })),
      new Paragraph({ style: 'TOCHeading', text: 'Innehåll' }),
      new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2' }),
      ...contentsOf([{ kind: 'new-page' }, ...printedBlocks(document)]),
    ],
  });
}

function contentsOf(blocks: readonly NumberedBlock[]): readonly FileChild[] {
  return blocks.flatMap((block, index) =>
    childrenOf(block, { pageBreakBefore: blocks[index - 1]?.kind === 'new-page', instance: index }),
  );
}

/** Where a block stands: first on a page, and as which list its numbers are counted. */
type Placing = { readonly pageBreakBefore: boolean; readonly instance: number };

function childrenOf(block: NumberedBlock, { pageBreakBefore, instance }: Placing): readonly FileChild[] {
  switch (block.kind) {
    case 'new-page':
      return [];
    case 'heading':
      return [new Paragraph({ heading: headingLevels[block.level], text: block.text, pageBreakBefore })];
    case 'paragraph':
      return [new Paragraph({ children: block.runs.flatMap(runOf), pageBreakBefore })];
    case 'list':
      return block.items.map(
        (runs, index) =>
          new Paragraph({
            ...{ style: 'ListParagraph', contextualSpacing: true, pageBreakBefore: pageBreakBefore && index === 0 },
            numbering: { reference: block.ordered ? 'nummer' : 'punkter', level: 0, instance },
            children: runs.flatMap(runOf),
          }),
      );
    case 'table':
      return [
        captionOf('Tabell', block.caption, { pageBreakBefore, keepNext: true }),
        tableOf(block),
        ...(block.notes.length === 0 ? [''] : block.notes).map((text) => new Paragraph({ style: 'Tabellnot', text })),
      ];
    case 'chart':
      return [
        new Paragraph({ keepNext: true, pageBreakBefore, spacing: { before: 160 }, children: [chartOf(block)] }),
        captionOf('Figur', block.caption, { pageBreakBefore: false, keepNext: false }),
      ];
  }
}

function captionOf(
  name: 'Tabell' | 'Figur',
  text: string,
  keep: { readonly pageBreakBefore: boolean; readonly keepNext: boolean },
): Paragraph {
  return new Paragraph({
    ...keep,
    style: 'Caption',
    children: [new TextRun(`${name} `), new SequentialIdentifier(name), new TextRun(`. ${text}`)],
  });
}

function runOf(run: PrintedRun): readonly ParagraphChild[] {
  const weight = { bold: run.bold === true, italics: run.italic === true };
  const lines = (style: { readonly style?: string }) =>
    run.text
      .split('\n')
      .map((text, index) => new TextRun({ text, ...weight, ...style, ...(index === 0 ? {} : { break: 1 }) }));
  const link = linkOf(run);
  return link === null ? lines({}) : [new ExternalHyperlink({ link, children: lines({ style: 'Hyperlink' }) })];
}

function tableOf({ columns, rows }: NumberedTable): Table {
  const alignment = (column: PrintedColumn | undefined) =>
    column?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const widths = widthsOf(columns, rows);
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F0E8' } } : {}),
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            ...{ style: 'Tabelltext', alignment: alignment(columns[index]), keepNext: isHead },
            children: [new TextRun({ text: line, bold: isHead })],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: columns.map(({ label }, index) => cell(label, index, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, index) => cell(cells[index]?.text ?? '', index, false)),
          }),
      ),
    ],
  });
}

/** As wide as what stands in each column asks for, between its longest word and some forty letters. */
function widthsOf(columns: NumberedTable['columns'], rows: NumberedTable['rows']): number[] {
  const wishes = columns.map(({ label }, index) => {
    const texts = [label, ...rows.map((cells) => cells[index]?.text ?? '')];
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((part) => part.length)));
    return Math.max(word, Math.min(longest, 40)) + 2;
  });
  const sum = wishes.reduce((whole, wish) => whole + wish, 0);
  return wishes.map((wish) => Math.floor((wish / sum) * textWidth));
}

const chartLooks = [
  { color: '1F5C4A', line: { dash: 'solid', width: 2.25 }, markers: { shape: 'circle', size: 6 } },
  { color: 'B35A00', line: { dash: 'dash', width: 2.25 }, markers: { shape: 'square', size: 6 } },
  { color: '3F5FA8', line: { dash: 'shortDot', width: 2.25 }, markers: { shape: 'triangle', size: 7 } },
  { color: '7D3C78', line: { dash: 'dashDot', width: 2.25 }, markers: { shape: 'diamond', size: 7 } },
] as const satisfies readonly Partial<ChartSeries>[];

/** A chart of the word processor's own, with its numbers in it, so that it can be changed there. */
function chartOf({ caption, alternative, unit, labels, lines }: NumberedChart): ChartRun {
  return new ChartRun({
    type: 'line',
    ...{ categories: labels, emptyValues: 'gap' },
    transformation: { width: 600, height: 300 },
    altText: { name: caption, description: alternative },
    ...(unit === '' ? {} : { valueAxis: { title: unit } }),
    ...(lines.length > 1 ? { legend: { position: 'bottom' } } : { legend: false }),
    series: lines.map(({ label, values }, index) => ({
      ...{ name: label, values },
      ...(chartLooks[index % chartLooks.length] ?? chartLooks[0]),
      // Named at its last point too, so that nobody has to compare with the legend.
      ...(lines.length > 1 ? { pointLabels: nameAtEnd(values) } : {}),
    })),
  });
}

function nameAtEnd(values: readonly (number | null)[]): NonNullable<ChartSeries['pointLabels']> {
  const last = values.findLastIndex((value) => value !== null);
  return values.map((_, index) => (index === last ? { seriesName: true, value: false, position: 'above' } : false));
}
