import * as z from 'zod/mini';

/** More than a whole annual report of twenty pages in one of its texts. */
const mostCharacters = 20_000;
const mostBlocks = 300;

const Weight = { bold: z.exactOptional(z.literal(true)), italic: z.exactOptional(z.literal(true)) };

/** A link leads to a page on the web or to an address for mail; nothing else is run or opened. */
const Href = z
  .string()
  .check(z.maxLength(500), z.regex(/^(?:https?:\/\/|mailto:)\S+$/, 'Skriv en adress som börjar med https://.'));

const TextRun = z.strictObject({
  kind: z.literal('text'),
  text: z.string().check(z.minLength(1), z.maxLength(mostCharacters, 'Texten är för lång. Dela upp den.')),
  ...Weight,
  href: z.exactOptional(Href),
});

/** A figure of the report in the middle of a sentence, by its id: it says what the report says until it is adopted. */
const FigureRun = z.strictObject({
  kind: z.literal('figure'),
  figureId: z.string().check(z.maxLength(120)),
  ...Weight,
});

const Inline = z.discriminatedUnion('kind', [TextRun, FigureRun]);
export type Inline = z.output<typeof Inline>;

const Line = z.array(Inline).check(z.maxLength(500));

const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), line: Line }),
  z.strictObject({ kind: z.literal('paragraph'), line: Line }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(Line).check(z.maxLength(mostBlocks)),
  }),
]);
export type RichBlock = z.output<typeof Block>;

/** A text with headings, lists, weights, links and figures, and nothing else. */
export const RichText = z.array(Block).check(
  z.maxLength(mostBlocks, 'Texten är för lång. Dela upp den.'),
  z.refine((blocks) => wordsOf(blocks).length <= mostCharacters, 'Texten är för lång. Dela upp den.'),
);
export type RichText = z.output<typeof RichText>;

/** What is read aloud of a text, a line for each block; a figure is what `figureText` says of it. */
export function wordsOf(text: readonly RichBlock[], figureText: (figureId: string) => string = () => ''): string {
  return linesOf(text)
    .map((line) => line.map((run) => (run.kind === 'text' ? run.text : figureText(run.figureId))).join(''))
    .join('\n');
}

/** Whether nothing is written in it. */
export function isEmptyText(text: readonly RichBlock[]): boolean {
  return linesOf(text).every((line) => line.every((run) => run.kind === 'text' && run.text.trim() === ''));
}

/** The figures that stand in it, each once. */
export function figureIdsIn(text: readonly RichBlock[]): readonly string[] {
  return [
    ...new Set(linesOf(text).flatMap((line) => line.flatMap((run) => (run.kind === 'figure' ? run.figureId : [])))),
  ];
}

/** Its lines of runs, in the order that they are read. */
export function linesOf(text: readonly RichBlock[]): readonly (readonly Inline[])[] {
  return text.flatMap((block) => (block.kind === 'list' ? block.items : [block.line]));
}
