import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { Period } from '@kraften/domain/concepts/period/period';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import {
  type AskedFigure,
  type AskedGroup,
  askedFigures,
  historicalLabel,
} from '@kraften/domain/history/asked-figures';
import { checkHistoricalReport, HistoricalReport } from '@kraften/domain/history/historical-report';
import { type ReportProfileId, reportProfileIds, reportProfiles } from '@kraften/domain/reports/report-profile';
import { failure, type Result } from '@kraften/domain/result';
import { readInput } from '../../parts/sending/read-input';

type FigureField = `figure-${string}`;

/** What the form holds. Each figure has a field that is the same whatever the profile, so that what is typed stays. */
export type OldReportValues = {
  readonly title: string;
  readonly 'period.from': string | null;
  readonly 'period.to': string | null;
  readonly profile: ReportProfileId;
} & Readonly<Record<FigureField, string>>;

/** A figure as the form asks for it. */
export type FormFigure = AskedFigure & { readonly field: FigureField };
export type FormGroup = { readonly id: string; readonly heading: string; readonly figures: readonly FormFigure[] };

/** The form for a new report is empty, and asks as the older reports count. */
export function oldReportValues(report: HistoricalReport | null): OldReportValues {
  const ofAnyProfile = reportProfileIds.flatMap((id) => formGroups(id, null, null));
  const own = report === null ? [] : formGroups(report.profile, report.period, report);
  const printed: Record<FigureField, string> = {};
  for (const { field, path } of [...ofAnyProfile, ...own].flatMap(({ figures }) => figures)) {
    printed[field] = report?.figures.find((figure) => figure.path === path)?.printed ?? printed[field] ?? '';
  }
  return {
    title: report?.title ?? '',
    'period.from': report?.period.from ?? null,
    'period.to': report?.period.to ?? null,
    profile: report?.profile ?? 'kraften-2018',
    ...printed,
  };
}

/** What is asked for, and last what the report as it was saved has besides: nothing of it is lost. */
export function formGroups(
  profile: ReportProfileId,
  period: Period | null,
  saved: HistoricalReport | null,
): readonly FormGroup[] {
  const asked = askedFigures(reportProfiles[profile], period);
  return [...asked, ...besideAsked(asked, saved)].map(({ id, heading, figures }) => ({
    id,
    heading,
    figures: figures.map((figure) => ({ ...figure, field: fieldOf(figure) })),
  }));
}

/** The period as far as it is chosen, for headings and checks. */
export function periodIn(values: OldReportValues): Period | null {
  const read = ReportingPeriod.safeParse({ from: values['period.from'], to: values['period.to'] });
  return read.success ? read.data : null;
}

/** What is typed in the fields that are shown. */
export function typedFigures(values: OldReportValues, groups: readonly FormGroup[]) {
  return groups
    .flatMap(({ figures }) => figures)
    .map(({ field, path }) => ({ field, path, printed: values[field] ?? '' }))
    .filter(({ printed }) => printed.trim() !== '');
}

/** Reads the form as what is sent; what can't be read is named at its field. */
export function readOldReport(
  values: OldReportValues,
  groups: readonly FormGroup[],
  today: CalendarDate,
): Result<HistoricalReport, readonly FieldError[]> {
  const typed = typedFigures(values, groups);
  const read = readInput(HistoricalReport, {
    title: values.title,
    period: { from: values['period.from'], to: values['period.to'] },
    profile: values.profile,
    figures: typed.map(({ path, printed }) => ({ path, printed })),
  });
  const checked = read.ok ? checkHistoricalReport(read.value, today) : read;
  if (checked.ok) return checked;
  return failure(checked.problem.map(({ field, message }) => ({ field: placeOf(field, typed), message })));
}

function placeOf(place: string, typed: readonly { readonly field: string; readonly path: string }[]): string {
  const [, index] = /^figures\.(\d+)\./.exec(place) ?? [];
  const figure = index === undefined ? typed.find(({ path }) => path === place) : typed[Number(index)];
  return figure?.field ?? place;
}

function besideAsked(asked: readonly AskedGroup[], saved: HistoricalReport | null) {
  if (saved === null) return [];
  const known = [asked, askedFigures(reportProfiles[saved.profile], null)].flat().flatMap(({ figures }) => figures);
  const others = saved.figures.filter(({ path }) => !known.some((figure) => figure.path === path));
  const figures = others.map(({ path }) => ({
    key: `beside-${path.replaceAll('.', '-')}`,
    path,
    label: historicalLabel(path),
  }));
  return figures.length === 0 ? [] : [{ id: 'beside', heading: 'Annat i rapporten', figures }];
}

function fieldOf({ key }: AskedFigure): FigureField {
  return `figure-${key}`;
}
