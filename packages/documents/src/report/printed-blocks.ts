import type {
  ReportBlock,
  ReportCell,
  ReportChart,
  ReportDefinition,
  ReportDocument,
  ReportTable,
} from './report-document';

/** A table's or a chart's number, counted for itself through the report. */
type Numbered = { readonly number: number };

export type PrintedTable = ReportTable & Numbered;
export type PrintedChart = ReportChart & Numbered;
export type PrintedBlock = Exclude<ReportBlock, ReportTable | ReportChart> | PrintedTable | PrintedChart;

/** What a report is printed as: tables and charts with their numbers, each chart's figures after it, and last its definitions. */
export function printedBlocks({ blocks, definitions }: ReportDocument): readonly PrintedBlock[] {
  let tables = 0;
  let charts = 0;
  const numbered = (block: ReportBlock): readonly PrintedBlock[] => {
    switch (block.kind) {
      case 'table':
        tables += 1;
        return [{ ...block, number: tables }];
      case 'chart': {
        charts += 1;
        const chart: PrintedChart = { ...block, number: charts };
        return [chart, ...numbered(figuresOf(chart))];
      }
      default:
        return [block];
    }
  };
  return [...blocks, ...appendixOf(definitions)].flatMap(numbered);
}

function figuresOf({ caption, number, unit, labels, lines }: PrintedChart): ReportTable {
  const cell = (value: number | null): ReportCell =>
    value === null ? { text: '–' } : { text: value.toLocaleString('sv-SE', { maximumFractionDigits: 2 }), value };
  return {
    kind: 'table',
    caption: `Siffrorna i figur ${number}: ${caption}${unit === '' ? '' : ` (${unit})`}`,
    columns: [{ label: 'Period', align: 'start' }, ...lines.map(({ label }) => ({ label, align: 'end' as const }))],
    rows: labels.map((label, row) => [{ text: label }, ...lines.map(({ values }) => cell(values[row] ?? null))]),
    notes: [],
  };
}

function appendixOf(definitions: readonly ReportDefinition[]): readonly ReportBlock[] {
  if (definitions.length === 0) return [];
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: 'Definitioner' },
    ...definitions.flatMap(({ label, version, text }): ReportBlock[] => [
      { kind: 'heading', level: 3, text: label },
      ...text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line): ReportBlock => ({ kind: 'paragraph', runs: [{ text: line }] })),
      { kind: 'paragraph', runs: [{ text: `Definition version ${version}.`, italic: true }] },
    ]),
  ];
}

/** Where a link may lead out of a report: to a page or an address. */
export function linkOf({ href }: { readonly href?: string | undefined }): string | null {
  return href !== undefined && /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href) ? href : null;
}
