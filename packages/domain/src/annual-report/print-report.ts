import { type EditionAudience, editionAudienceLabels } from '../concepts/annual-report/annual-report';
import {
  headingLabel,
  type ReportTextId,
  reportHeadings,
  summaryKeys,
  textLabel,
  textsUnder,
} from '../concepts/annual-report/report-text-key';
import { type Inline, isEmptyText, type RichBlock } from '../concepts/annual-report/rich-text';
import { findMetric } from '../metrics/catalogue';
import type { AnnualContent } from './annual-content';
import { figureDefinition } from './figure-definition';
import { periodText } from './figure-text';
import { headingBlocks } from './heading-blocks';
import { type InlineFigure, inlineFigures } from './inline-figures';
import type { PrintedBlock, PrintedReport, PrintedRun } from './printed-report';

export type ReportTexts = ReadonlyMap<ReportTextId, readonly RichBlock[]>;

type Head = {
  readonly title: string;
  readonly audience: EditionAudience;
  /** "Utgåva 1, antagen 2025-03-20", or that it is a draft. */
  readonly edition: string;
  /** Counts from 1 up to this, itself left out, may be hidden. */
  readonly hidesBelow: number;
};

/** The report as it is read and printed: its texts, with tables and charts under their headings, and every definition. */
export function printReport(head: Head, content: AnnualContent, texts: ReportTexts): PrintedReport {
  const figures = inlineFigures(content);
  const written = (key: ReportTextId, level: 2 | 3): PrintedBlock[] => {
    const text = texts.get(key) ?? [];
    if (isEmptyText(text)) return [];
    return [{ kind: 'heading', level, text: textLabel(key) }, ...printedText(text, figures)];
  };
  const summaries = summaryKeys.flatMap((key) => written(key, 2));
  return {
    title: head.title,
    subtitle: [
      content.teamName,
      periodText(content.period),
      `${editionAudienceLabels[head.audience]} utgåva`,
      head.edition,
    ],
    blocks: [
      ...(head.audience === 'public' ? [hidingNote(head.hidesBelow)] : []),
      ...(summaries.length === 0
        ? []
        : [{ kind: 'heading' as const, level: 1 as const, text: 'Sammanfattning' }, ...summaries]),
      ...reportHeadings.flatMap((heading): PrintedBlock[] => {
        const blocks = [...textsUnder(heading).flatMap((key) => written(key, 2)), ...headingBlocks(heading, content)];
        return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: headingLabel(heading) }, ...blocks];
      }),
    ],
    definitions: content.figures.flatMap(({ metricId, version }) => {
      const metric = findMetric(metricId);
      return metric === null ? [] : [{ label: metric.label.sv, version, text: figureDefinition(metric) }];
    }),
  };
}

/** What stands where a text names a figure that the report doesn't have. */
export const unknownFigure = '[siffran finns inte]';

/** One text as it reads, with these figures in it. */
export function printedText(text: readonly RichBlock[], figures: readonly InlineFigure[]): readonly PrintedBlock[] {
  const said = new Map(figures.map((figure) => [figure.id, figure.text]));
  return text.flatMap((block) => printed(block, (figureId) => said.get(figureId) ?? unknownFigure));
}

function hidingNote(hidesBelow: number): PrintedBlock {
  const text = `Antal från 1 till ${hidesBelow - 1} är dolda, så att ingen känns igen. Andra tal är dolda där de annars skulle avslöja dem.`;
  return { kind: 'paragraph', runs: [{ text, italic: true }] };
}

function printed(block: RichBlock, say: (figureId: string) => string): readonly PrintedBlock[] {
  const runs = (line: readonly Inline[]) => line.map((run) => runOf(run, say));
  switch (block.kind) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: 3,
          text: runs(block.line)
            .map(({ text }) => text)
            .join(''),
        },
      ];
    case 'paragraph':
      return block.line.length === 0 ? [] : [{ kind: 'paragraph', runs: runs(block.line) }];
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: block.items.map(runs) }];
  }
}

function runOf(run: Inline, say: (figureId: string) => string): PrintedRun {
  const weight = {
    ...(run.bold === true ? { bold: true as const } : {}),
    ...(run.italic === true ? { italic: true as const } : {}),
  };
  if (run.kind === 'figure') return { text: say(run.figureId), ...weight };
  return { text: run.text, ...weight, ...(run.href === undefined ? {} : { href: run.href }) };
}
