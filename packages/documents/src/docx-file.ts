import { HeadingLevel, type IParagraphOptions, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { docxBytes, tableBorders } from './docx/docx-frame';
import type { PdfBlock, PdfDocument } from './pdf-document';

const headingLevels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** The document for a word processor, to be written on. */
export async function docxFile({ title, author, blocks }: PdfDocument): Promise<Uint8Array> {
  return await docxBytes({ title, author, children: blocks.flatMap(contentOf) });
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
          borders: tableBorders,
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

/** A text whose line ends stay. */
function linesOf(text: string): IParagraphOptions {
  return {
    children: text.split('\n').map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 })),
  };
}
