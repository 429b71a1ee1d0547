import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { Period } from '@kraften/domain/concepts/period/period';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import {
  firstReportProfile,
  type ReportProfileId,
  reportProfileIds,
} from '@kraften/domain/concepts/report-profile/report-profile-id';
import { type AskedFigure, askedFigures, historicalLabel } from '@kraften/domain/history/asked-figures';
import { checkHistoricalReport, HistoricalReport } from '@kraften/domain/history/historical-report';
import { reportProfiles } from '@kraften/domain/reports/report-profile';
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

/** The form for a new report is empty, and asks as `profile` counts. */
export function oldReportValues(
  report: HistoricalReport | null,
  profile: ReportProfileId = firstReportProfile,
): OldReportValues {
  const empty = figuresOfAnyProfile.map((figure) => [fieldOf(figure), ''] as const);
  const printed =
    report === null ? [] : savedFigures(report).map((figure) => [fieldOf(figure), figure.printed] as const);
  return {
    title: report?.title ?? '',
    'period.from': report?.period.from ?? null,
    'period.to': report?.period.to ?? null,
    profile: report?.profile ?? profile,
    ...Object.fromEntries([...empty, ...printed]),
  };
}

/**
 * What the chosen profile asks for, and last every other figure that is saved or typed: nothing of it is lost when another
 * profile is chosen.
 *
 * @param kept fields that stay although they are empty, so that none disappears under one who is typing in it
 */
export function formGroups(
  values: OldReportValues,
  saved: HistoricalReport | null,
  kept: ReadonlySet<string> = new Set(),
): readonly FormGroup[] {
  const asked = askedFigures(reportProfiles[values.profile], periodIn(values)).map(({ id, heading, figures }) => ({
    id,
    heading,
    figures: figures.map(withField),
  }));
  const own = saved === null ? [] : savedFigures(saved).map(withField);
  const seen = new Set(asked.flatMap(({ figures }) => figures.map(({ field }) => field)));
  const beside = [...own, ...figuresOfAnyProfile.map(withField)].filter((figure) => {
    const isBeside =
      !seen.has(figure.field) && (own.includes(figure) || kept.has(figure.field) || isTyped(values, figure));
    if (isBeside) seen.add(figure.field);
    return isBeside;
  });
  return beside.length === 0 ? asked : [...asked, { id: 'beside', heading: 'Annat i rapporten', figures: beside }];
}

/** The fields with something typed in them. */
export function typedFields(values: OldReportValues): ReadonlySet<string> {
  return new Set(
    figuresOfAnyProfile
      .map(withField)
      .filter((figure) => isTyped(values, figure))
      .map(({ field }) => field),
  );
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
    .filter((figure) => isTyped(values, figure))
    .map(({ field, path }) => ({ field, path, printed: values[field] ?? '' }));
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
  const firstField = groups[0]?.figures[0]?.field ?? 'figures';
  return failure(
    checked.problem.map(({ field, message }) => ({
      field: field === 'figures' ? firstField : placeOf(field, typed),
      message,
    })),
  );
}

function placeOf(place: string, typed: readonly { readonly field: string; readonly path: string }[]): string {
  const [, index] = /^figures\.(\d+)\./.exec(place) ?? [];
  const figure = index === undefined ? typed.find(({ path }) => path === place) : typed[Number(index)];
  return figure?.field ?? place;
}

const figuresOfAnyProfile: readonly AskedFigure[] = reportProfileIds.flatMap(askedOf);

function askedOf(profile: ReportProfileId): readonly AskedFigure[] {
  return askedFigures(reportProfiles[profile], null).flatMap(({ figures }) => figures);
}

/** What a report has as it is saved, each figure in the field where it is asked for, or in one of its own. */
function savedFigures({ profile, figures }: HistoricalReport): readonly (AskedFigure & { readonly printed: string })[] {
  const own = askedOf(profile);
  const others = figuresOfAnyProfile.filter(({ key }) => !own.some((figure) => figure.key === key));
  return figures.map(({ path, printed }) => {
    const asked = [...own, ...others].find((figure) => figure.path === path);
    const { key, label } = asked ?? { key: `beside-${path.replaceAll('.', '-')}`, label: historicalLabel(path) };
    return { key, label, path, printed };
  });
}

function withField(figure: AskedFigure): FormFigure {
  return { ...figure, field: fieldOf(figure) };
}

function isTyped(values: OldReportValues, { field }: FormFigure): boolean {
  return (values[field] ?? '').trim() !== '';
}

function fieldOf({ key }: AskedFigure): FigureField {
  return `figure-${key}`;
}
