import { chartFigures } from '@kraften/domain/annual-report/chart-figures';
import type {
  PrintedBlock,
  PrintedChart,
  PrintedDefinition,
  PrintedTable,
} from '@kraften/domain/annual-report/printed-report';
import type { ReportDocument } from './report-document';

/** A table's or a chart's number, counted for itself through the report. */
type Numbered = { readonly number: number };

export type NumberedTable = PrintedTable & Numbered;
export type NumberedChart = PrintedChart & Numbered;
export type NumberedBlock = Exclude<PrintedBlock, PrintedTable | PrintedChart> | NumberedTable | NumberedChart;

/** What a report is printed as: tables and charts with their numbers, each chart's figures after it, and last its definitions. */
export function printedBlocks({ blocks, definitions }: ReportDocument): readonly NumberedBlock[] {
  let tables = 0;
  let charts = 0;
  const numbered = (block: PrintedBlock): readonly NumberedBlock[] => {
    switch (block.kind) {
      case 'table':
        tables += 1;
        return [{ ...block, number: tables }];
      case 'chart': {
        charts += 1;
        return [{ ...block, number: charts }, ...numbered(chartFigures(block))];
      }
      default:
        return [block];
    }
  };
  return [...blocks, ...appendixOf(definitions)].flatMap(numbered);
}

function appendixOf(definitions: readonly PrintedDefinition[]): readonly PrintedBlock[] {
  if (definitions.length === 0) return [];
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: 'Definitioner' },
    ...definitions.flatMap(({ label, version, text }): PrintedBlock[] => [
      { kind: 'heading', level: 3, text: label },
      ...text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line): PrintedBlock => ({ kind: 'paragraph', runs: [{ text: line }] })),
      { kind: 'paragraph', runs: [{ text: `Definition version ${version}.`, italic: true }] },
    ]),
  ];
}

/** Where a link may lead out of a report: to a page or an address. */
export function linkOf({ href }: { readonly href?: string | undefined }): string | null {
  return href !== undefined && /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href) ? href : null;
}
