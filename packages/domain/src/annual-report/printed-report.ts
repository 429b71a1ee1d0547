import * as z from 'zod/mini';

const Yes = z.exactOptional(z.literal(true));
/** A run of text in one weight; with `href`, a link. */
const Run = z.object({ text: z.string(), bold: Yes, italic: Yes, href: z.exactOptional(z.string()) });
export type PrintedRun = z.output<typeof Run>;

/** What is printed, and the number that a spreadsheet counts with, when it is one. */
const Cell = z.object({ text: z.string(), value: z.exactOptional(z.number()) });
export type PrintedCell = z.output<typeof Cell>;

const Column = z.object({ label: z.string(), align: z.enum(['start', 'end']) });
export type PrintedColumn = z.output<typeof Column>;

/** The first column is what each row is about. */
const Table = z.object({
  kind: z.literal('table'),
  caption: z.string(),
  columns: z.array(Column),
  rows: z.array(z.array(Cell)),
  /** Under the table: how it is counted, what is hidden. */
  notes: z.array(z.string()),
});
export type PrintedTable = z.output<typeof Table>;

/** A line of a chart: a value for each label of its axis, null where there is none. */
const Line = z.object({ label: z.string(), values: z.array(z.nullable(z.number())) });
export type PrintedLine = z.output<typeof Line>;

const Chart = z.object({
  kind: z.literal('chart'),
  caption: z.string(),
  /** What it shows, in words for who doesn't see it. */
  alternative: z.string(),
  unit: z.string(),
  labels: z.array(z.string()),
  lines: z.array(Line),
});
export type PrintedChart = z.output<typeof Chart>;

const Block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), runs: z.array(Run) }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(Run)) }),
  Table,
  Chart,
  z.object({ kind: z.literal('new-page') }),
]);
export type PrintedBlock = z.output<typeof Block>;

const Definition = z.object({ label: z.string(), version: z.number(), text: z.string() });
export type PrintedDefinition = z.output<typeof Definition>;

/** A report as it stands on paper: no number in it is computed any more. What `packages/documents` makes files of. */
export const PrintedReport = z.object({
  title: z.string(),
  /** Team, period and edition: a line each under the title. */
  subtitle: z.array(z.string()),
  blocks: z.array(Block),
  definitions: z.array(Definition),
});
export type PrintedReport = z.output<typeof PrintedReport>;
