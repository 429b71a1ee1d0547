import * as z from 'zod/mini';

export const reportAreas = ['participants', 'staff', 'organisation'] as const;
/** What a part of the report is about. */
export type ReportArea = (typeof reportAreas)[number];

export const reportPhases = ['conditions', 'process', 'results'] as const;
/** What is said of it. */
export type ReportPhase = (typeof reportPhases)[number];

export const reportTextKinds = ['description', 'analysis', 'reflection'] as const;
export type ReportTextKind = (typeof reportTextKinds)[number];

export type SummaryKey = `summary.${ReportArea}`;
/** One of the nine headings. */
export type ReportHeading = `${ReportArea}.${ReportPhase}`;
export type ReportTextId = SummaryKey | `${ReportHeading}.${ReportTextKind}`;

export const reportHeadings: readonly ReportHeading[] = reportAreas.flatMap((area) =>
  reportPhases.map((phase) => `${area}.${phase}` as const),
);

export const summaryKeys: readonly SummaryKey[] = reportAreas.map((area) => `summary.${area}` as const);

/** The three texts of a heading, in order. */
export function textsUnder(heading: ReportHeading): readonly `${ReportHeading}.${ReportTextKind}`[] {
  return reportTextKinds.map((kind) => `${heading}.${kind}` as const);
}

/** Every text of an annual report, in the order that it is read: three summaries, then three under each heading. */
export const reportTextKeys: readonly ReportTextId[] = [...summaryKeys, ...reportHeadings.flatMap(textsUnder)];

/** Which of the report's texts. */
export const ReportTextKey = z.enum(reportTextKeys, 'Ladda om sidan och försök igen.');
export type ReportTextKey = z.output<typeof ReportTextKey>;

const areaLabels: Readonly<Record<ReportArea, string>> = {
  participants: 'Deltagare',
  staff: 'Personal',
  organisation: 'Organisation',
};

const phaseLabels: Readonly<Record<ReportPhase, string>> = {
  conditions: 'förutsättningar',
  process: 'genomförande och process',
  results: 'resultat',
};

const kindLabels: Readonly<Record<ReportTextKind, string>> = {
  description: 'Beskrivning',
  analysis: 'Analys',
  reflection: 'Reflektion',
};

/** A heading with its number, as the reports print it: "1. Deltagare – förutsättningar". */
export function headingLabel(heading: ReportHeading): string {
  for (const [at, each] of reportHeadings.entries()) {
    if (each === heading) return `${at + 1}. ${headingWords(each)}`;
  }
  return '';
}

function headingWords(heading: ReportHeading): string {
  for (const area of reportAreas) {
    for (const phase of reportPhases) {
      if (heading === `${area}.${phase}`) return `${areaLabels[area]} – ${phaseLabels[phase]}`;
    }
  }
  return '';
}

/** What a text is called under its heading: "Analys"; a summary by what it is of: "Deltagare". */
export function textLabel(key: ReportTextId): string {
  for (const area of reportAreas) if (key === `summary.${area}`) return areaLabels[area];
  for (const kind of reportTextKinds) if (key.endsWith(`.${kind}`)) return kindLabels[kind];
  return '';
}

/** A text with where it stands: "Sammanfattning, deltagare", "1. Deltagare – förutsättningar, analys". */
export function textInFull(key: ReportTextId): string {
  for (const area of reportAreas) {
    if (key === `summary.${area}`) return `Sammanfattning, ${areaLabels[area].toLocaleLowerCase('sv')}`;
  }
  const heading = reportHeadings.find((each) => key.startsWith(`${each}.`));
  return heading === undefined ? '' : `${headingLabel(heading)}, ${textLabel(key).toLocaleLowerCase('sv')}`;
}
