import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { twelveMonthWindows } from '@kraften/domain/concepts/period/named-periods';
import type { Period } from '@kraften/domain/concepts/period/period';
import { defaultThreshold } from '@kraften/domain/suppression/default-threshold';
import type { ReadArguments } from './read-arguments';
import { readComparedPeriod, readPeriod } from './read-period';

export const reportFormats = ['table', 'json', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What of a cohort is asked for. */
export type Subject =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'comparison'; readonly period: Period; readonly compared: Period }
  | { readonly kind: 'series'; readonly windows: readonly Period[] }
  | { readonly kind: 'public'; readonly period: Period; readonly threshold: number };

export type ReportRequest = {
  readonly format: ReportFormat | null;
  /** Null when it can’t be read; then `problems` says why. */
  readonly subject: Subject | null;
  readonly problems: readonly string[];
};

const kinds = ['compare', 'series', 'public'] as const;
const leastThreshold = 3;
const greatestThreshold = 10;
const mostWindows = 40;

/** Reads what a report shall show from its options. Every problem is named. */
export function readReportRequest(args: ReadArguments): ReportRequest {
  const problems: string[] = [];
  const period = readPeriod(args, problems);
  const compared = readComparedPeriod(args, period, problems);
  const threshold = readThreshold(args, problems);
  const chosen = kinds.filter((kind) => args.flags.has(kind) || args.values.has(kind));
  if (chosen.length > 1) {
    problems.push(`${chosen.map((kind) => `--${kind}`).join(' och ')} går inte ihop. Välj en av dem.`);
  }
  const format = readFormat(args, problems);
  const windows = args.flags.has('series') && period !== null ? windowsIn(period) : [];
  if (args.flags.has('series') && period !== null && windows.length === 0) {
    problems.push(
      '--series: inget tolvmånadersfönster ryms i perioden. De börjar den 1 januari eller den 1 juli. Välj en längre period.',
    );
  }
  if (windows.length > mostWindows) problems.push('--series: högst fyrtio fönster visas. Välj ett senare --from.');
  if (problems.length > 0 || period === null) return { format, subject: null, problems };
  return { format, subject: subjectOf(chosen[0], { period, compared, windows, threshold }), problems };
}

type Parts = {
  readonly period: Period;
  readonly compared: Period | null;
  readonly windows: readonly Period[];
  readonly threshold: number;
};

function subjectOf(kind: (typeof kinds)[number] | undefined, parts: Parts): Subject {
  const { period, compared, windows, threshold } = parts;
  if (kind === 'compare' && compared !== null) return { kind: 'comparison', period, compared };
  if (kind === 'series') return { kind: 'series', windows };
  if (kind === 'public') return { kind: 'public', period, threshold };
  return { kind: 'period', period };
}

export function readFormat(args: ReadArguments, problems: string[]): ReportFormat | null {
  const wanted = args.values.get('format') ?? 'table';
  const format = reportFormats.find((known) => known === wanted) ?? null;
  if (format === null)
    problems.push(`--format: ${JSON.stringify(wanted)} finns inte. Skriv table, json, csv eller xlsx.`);
  return format;
}

function readThreshold(args: ReadArguments, problems: string[]): number {
  const text = args.values.get('threshold');
  if (text === undefined) return defaultThreshold;
  if (!args.flags.has('public')) problems.push('--threshold hör ihop med --public. Skriv --public också.');
  const threshold = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (threshold >= leastThreshold && threshold <= greatestThreshold) return threshold;
  problems.push(`--threshold: ${JSON.stringify(text)} går inte. Skriv ett heltal från 3 till 10.`);
  return defaultThreshold;
}

/** The twelve-month windows that lie in a period, oldest first; one more than the most if there are too many. */
function windowsIn({ from, to }: Period): readonly Period[] {
  if (addDays(addMonths(from, 12), -1) > to) return [];
  return twelveMonthWindows(to, mostWindows + 1).filter((window) => window.from >= from);
}
