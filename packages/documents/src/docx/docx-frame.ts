import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type INumberingOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  TextRun,
} from 'docx';

/** Twentieths of a point: two centimetres and a half, and what is left of an A4 page between. */
const margin = 1417;
export const textWidth = 11_906 - 2 * margin;

/** Half points; a twentieth of a point between lines. */
const styleOf = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: '1F2421' },
  paragraph: { spacing: { before, after }, keepNext: true },
});

export type DocxFrame = {
  readonly title: string;
  readonly author: string;
  readonly children: readonly FileChild[];
  readonly numbering?: INumberingOptions;
  readonly paragraphStyles?: readonly IParagraphStyleOptions[];
  readonly pageNumbers?: PageNumberEstimator;
};

/**
 * Round every document for a word processor: the styles that it knows as its own (title, headings, body, captions), so that its
 * list of contents and a screen reader find them, in Swedish, and the number of each page at its foot.
 */
export async function docxBytes(frame: DocxFrame): Promise<Uint8Array> {
  const { title, author, children, paragraphStyles, ...rest } = frame;
  const file = new Document({
    ...{ title, creator: author, lastModifiedBy: author, description: '' },
    ...rest,
    features: { updateFields: false },
    styles: {
      ...(paragraphStyles === undefined ? {} : { paragraphStyles: [...paragraphStyles] }),
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: { ...styleOf(40, 0, 160), next: 'Normal' },
        heading1: { ...styleOf(28, 320, 100), next: 'Normal' },
        heading2: { ...styleOf(22, 200, 60), next: 'Normal' },
        heading3: { ...styleOf(21, 160, 40), next: 'Normal' },
        caption: {
          ...{ run: { size: 20, bold: true, color: '1F2421' }, next: 'Normal' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [foot(title)] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

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

const none = { style: 'none', size: 0, color: 'FFFFFF' } as const;
const thin = { style: 'single', size: 4, color: 'E2DDD2' } as const;

/** A table's lines: under each row, none between columns. */
export const tableBorders = {
  ...{ top: thin, bottom: thin, left: none, right: none, insideVertical: none },
  insideHorizontal: thin,
} as const;
