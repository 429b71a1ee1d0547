import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PdfBlock, PdfDocument } from './pdf-document';

const headingLevels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** Half points; a twentieth of a point between lines. */
const styleOf = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: '1F2421' },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/**
 * The document for a word processor, to be written on: with the styles that it knows as its own (title, headings, body), so that
 * its list of contents and a screen reader find them, in Swedish, and the number of each page at its foot.
 */
export async function docxFile(document: PdfDocument): Promise<Uint8Array> {
  const { title, author, blocks } = document;
  const file = new Document({
    ...{ title, creator: author, lastModifiedBy: author, description: '' },
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { ...styleOf(40, 0, 160), next: 'Normal' },
        heading1: { ...styleOf(28, 320, 100), next: 'Normal' },
        heading2: { ...styleOf(22, 200, 60), next: 'Normal' },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: pageMargins } },
        footers: { default: new Footer({ children: [foot(title)] }) },
        children: blocks.flatMap(contentOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Twentieths of a point: two centimetres and a half. */
const pageMargins = { top: 1417, right: 1417, bottom: 1417, left: 1417 };

function foot(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 16,
        color: '5C625E',
        children: [`${title} · sida `, PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}

function contentOf(block: PdfBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingLevels[block.level], text: block.text })];
    case 'paragraph':
      return block.text.split(/\n{2,}/).map((text) => new Paragraph(linesOf(text)));
    case 'particulars':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          columnWidths: [2900, 6172],
          borders: { ...lines, insideHorizontal: thin },
          rows: block.rows.map(
            ({ label, text, mark }) =>
              new TableRow({
                cantSplit: true,
                children: [
                  new TableCell({ children: [new Paragraph({ text: label })] }),
                  new TableCell({
                    children: [
                      ...(mark === undefined
                        ? []
                        : [new Paragraph({ children: [new TextRun({ text: mark, bold: true })] })]),
                      new Paragraph(linesOf(text === '' ? '–' : text)),
                    ],
                  }),
                ],
              }),
          ),
        }),
      ];
  }
}

const none = { style: 'none', size: 0, color: 'FFFFFF' } as const;
const thin = { style: 'single', size: 4, color: 'E2DDD2' } as const;
const lines = { top: thin, bottom: thin, left: none, right: none, insideVertical: none };

/** A text whose line ends stay. */
function linesOf(text: string): IParagraphOptions {
  return {
    children: text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 })),
  };
}
